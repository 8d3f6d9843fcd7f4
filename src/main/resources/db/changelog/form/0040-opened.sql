--liquibase formatted sql

--changeset form:0040
-- Of the round that is handed in: who of the team had it before them first, and who asked for it back after that.
alter table form
    add column opened_by     varchar(120) null,
    add column opened_at     datetime(6)  null,
    add column asked_back_by varchar(120) null,
    add column asked_back_at datetime(6)  null;
--rollback alter table form drop column opened_by, drop column opened_at, drop column asked_back_by, drop column asked_back_at;
