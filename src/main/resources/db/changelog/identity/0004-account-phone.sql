--liquibase formatted sql
--changeset identity:0006
alter table account
    add column phone varchar(40) comment 'Work phone, as it is dialed';
--rollback alter table account drop column phone;
