--liquibase formatted sql

--changeset court:0001
create table court (
    slug          varchar(60)  not null primary key,
    name          varchar(120) not null,
    official_name varchar(200) not null,
    type          varchar(20)  not null,
    county        varchar(200) not null,
    region        varchar(60)  not null,
    size_band     varchar(20)  not null,
    population    int          not null,
    live_since    date         null,
    evidence      varchar(500) not null,
    version       int          not null default 0
);
--rollback drop table court;
