--liquibase formatted sql

--changeset deployment:0007
alter table blocker add column check_on date null after since;
--rollback alter table blocker drop column check_on;
