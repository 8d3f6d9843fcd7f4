--liquibase formatted sql

--changeset readiness:0001
-- Rows stay when a session is deleted or a person leaves the list, so that undo finds them again.
create table training_attendance (
    deployment_id uuid         not null,
    session       varchar(40)  not null,
    person        uuid         not null,
    invited       boolean      not null,
    attended      boolean      not null,
    passed        boolean      not null,
    marked_by     varchar(120) not null,
    marked_at     datetime(6)  not null,
    primary key (deployment_id, session, person),
    constraint training_attendance_deployment foreign key (deployment_id) references deployment (id) on delete cascade,
    constraint training_attendance_person foreign key (person) references provisioned_user (id)
);
--rollback drop table training_attendance;
