--liquibase formatted sql

--changeset readiness:0070
-- A case that a court tests. Its code is that of the library; codes tell upper from lower case, as paths of answers do.
create table acceptance_case (
    id            uuid         not null primary key,
    deployment_id uuid         not null,
    code          varchar(40)  character set ascii collate ascii_bin not null,
    place         int          not null,
    added_by      varchar(120) not null,
    added_at      datetime(6)  not null,
    version       int          not null,
    constraint acceptance_case_once unique (deployment_id, code),
    constraint acceptance_case_deployment foreign key (deployment_id) references deployment (id) on delete cascade
);
--rollback drop table acceptance_case;

--changeset readiness:0071
-- One time a case was run. Lines are only ever added; the last one of a case is its result.
create table acceptance_run (
    case_id   uuid          not null,
    number    int           not null,
    place     int           not null,
    result    varchar(20)   not null,
    tester    varchar(80)   not null,
    ran_on    date          null,
    note      varchar(4000) not null,
    logged_by varchar(120)  not null,
    logged_at datetime(6)   not null,
    primary key (case_id, number),
    constraint acceptance_run_case foreign key (case_id) references acceptance_case (id) on delete cascade
);
--rollback drop table acceptance_run;

--changeset readiness:0072
-- What a failed case found. Numbers count the defects of a court's test.
create table acceptance_defect (
    id         uuid          not null primary key,
    case_id    uuid          not null,
    number     int           not null,
    priority   varchar(10)   null,
    title      varchar(120)  not null,
    opened_on  date          null,
    status     varchar(20)   not null,
    owner      varchar(80)   not null,
    workaround varchar(4000) not null,
    accepted   varchar(120)  not null,
    changed_by varchar(120)  not null,
    changed_at datetime(6)   not null,
    version    int           not null,
    constraint acceptance_defect_once unique (case_id, number),
    constraint acceptance_defect_case foreign key (case_id) references acceptance_case (id) on delete cascade
);
--rollback drop table acceptance_defect;
