--liquibase formatted sql

--changeset deployment:0006
alter table blocker add column needed varchar(60) null after what;
--rollback alter table blocker drop column needed;
