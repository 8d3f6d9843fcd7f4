--liquibase formatted sql

--changeset provisioning:0001
-- A person stays in the table after removal, so that undo and a second listing find them again.
create table provisioned_user (
    id               uuid         not null primary key,
    court            varchar(60)  not null,
    agency_type      varchar(10)  not null,
    agency           varchar(120) not null,
    location         varchar(120) not null,
    department       varchar(120) not null,
    last_name        varchar(80)  not null,
    first_name       varchar(80)  not null,
    work_email       varchar(254) not null,
    work_phone       varchar(40)  not null,
    job_title        varchar(120) not null,
    role             varchar(20)  not null,
    sealed_access    boolean      not null,
    clets_trained_on date         null,
    training_module  varchar(20)  null,
    trained_on       date         null,
    tester           boolean      not null,
    status           varchar(20)  not null,
    requested_on     date         null,
    created_on       date         null,
    first_login_on   date         null,
    updated_at       datetime(6)  not null,
    updated_by       varchar(120) not null,
    version          int          not null,
    constraint provisioned_user_email unique (court, work_email),
    constraint provisioned_user_court foreign key (court) references court (slug),
    index provisioned_user_name (court, last_name, first_name)
);
--rollback drop table provisioned_user;
