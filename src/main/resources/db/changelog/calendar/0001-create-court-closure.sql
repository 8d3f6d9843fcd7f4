--liquibase formatted sql
--changeset calendar:0001
create table court_closure (
    id        uuid         not null primary key,
    court     varchar(60),
    closed_on date         not null,
    name      varchar(120) not null,
    scope     varchar(60)  as (coalesce(court, '')) persistent,
    constraint court_closure_once unique (scope, closed_on)
);
--rollback drop table court_closure;
