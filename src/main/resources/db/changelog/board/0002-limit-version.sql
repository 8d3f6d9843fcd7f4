--liquibase formatted sql

--changeset board:0010
alter table board_limit add column version int not null default 0;
--rollback alter table board_limit drop column version;
