--liquibase formatted sql

--changeset readiness:0030
-- The last number given in a year; the row is locked while a number is taken, so that no two incidents share one.
create table incident_number (
    reported_year int not null primary key,
    last_number   int not null
);
--rollback drop table incident_number;

--changeset readiness:0031
-- Belongs to the court, not to a deployment. Targets are stored as they were promised. Of a security incident only the
-- reference is kept.
create table incident (
    id                 uuid          not null primary key,
    reported_year      int           not null,
    number             int           not null,
    court              varchar(60)   not null,
    reported_by        varchar(120)  not null,
    reporter_role      varchar(20)   not null,
    channel            varchar(10)   not null,
    noticed_at         datetime(6)   not null,
    reported_at        datetime(6)   not null,
    environment        varchar(12)   not null,
    area               varchar(20)   not null,
    priority           varchar(10)   not null,
    description        varchar(600)  not null,
    affected           varchar(200)  not null,
    workaround         varchar(600)  not null,
    responsible        varchar(12)   not null,
    state              varchar(15)   not null,
    acknowledge_by     datetime(6)   null,
    fix_by             datetime(6)   null,
    acknowledged_at    datetime(6)   null,
    acknowledged_by    varchar(120)  null,
    started_at         datetime(6)   null,
    fixed_at           datetime(6)   null,
    verified_at        datetime(6)   null,
    closed_at          datetime(6)   null,
    ticket             varchar(60)   not null,
    root_cause         varchar(600)  not null,
    security           boolean       not null,
    security_reference varchar(60)   not null,
    updated_at         datetime(6)   not null,
    updated_by         varchar(120)  not null,
    version            int           not null,
    constraint incident_nth unique (reported_year, number),
    constraint incident_court foreign key (court) references court (slug),
    index incident_open (court, state),
    index incident_urgent (state, priority)
);
--rollback drop table incident;
