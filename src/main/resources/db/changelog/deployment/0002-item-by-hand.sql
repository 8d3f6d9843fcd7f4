--liquibase formatted sql

--changeset deployment:0005
alter table deployment_item add column by_hand boolean not null default false;
--rollback alter table deployment_item drop column by_hand;
