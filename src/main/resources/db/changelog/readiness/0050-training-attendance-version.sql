--liquibase formatted sql

--changeset readiness:0050
alter table training_attendance add column version int not null default 0;
--rollback alter table training_attendance drop column version;
