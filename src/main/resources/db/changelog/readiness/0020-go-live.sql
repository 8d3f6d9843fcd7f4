--liquibase formatted sql

--changeset readiness:0020
-- What each line of the readiness checklist said last. alarmed_at: since when it speaks against a "go" that was decided.
create table readiness_line (
    deployment_id uuid         not null,
    line          varchar(20)  not null,
    answer        varchar(20)  null,
    waived        boolean      not null,
    words         varchar(500) not null,
    changed_at    datetime(6)  not null,
    alarmed_at    datetime(6)  null,
    primary key (deployment_id, line),
    constraint readiness_line_deployment foreign key (deployment_id) references deployment (id) on delete cascade
);
--rollback drop table readiness_line;

--changeset readiness:0021
-- Decisions of go / no-go meetings. Lines are only ever added.
create table go_decision (
    deployment_id uuid          not null,
    number        int           not null,
    verdict       varchar(10)   not null,
    meeting_on    date          not null,
    conditions    varchar(2000) null,
    took_part     varchar(400)  not null,
    go_live       date          null,
    decided_by    varchar(120)  not null,
    decided_at    datetime(6)   not null,
    primary key (deployment_id, number),
    constraint go_decision_deployment foreign key (deployment_id) references deployment (id) on delete cascade
);
--rollback drop table go_decision;

--changeset readiness:0022
-- Steps of the activation that are done; taking a tick back removes the line.
create table activation_step (
    deployment_id uuid         not null,
    step          varchar(40)  not null,
    done_by       varchar(120) not null,
    done_at       datetime(6)  not null,
    primary key (deployment_id, step),
    constraint activation_step_deployment foreign key (deployment_id) references deployment (id) on delete cascade
);
--rollback drop table activation_step;
