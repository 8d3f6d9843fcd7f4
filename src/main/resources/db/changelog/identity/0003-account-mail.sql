--liquibase formatted sql
--changeset identity:0005
alter table account
    add column email varchar(254),
    add column mail_problem varchar(300) comment 'Why mail to that address comes back';
--rollback alter table account drop column email, drop column mail_problem;
