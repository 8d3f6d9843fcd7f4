--liquibase formatted sql

--changeset form:0041
alter table form
    add column part_done_by varchar(60) character set ascii collate ascii_bin comment 'Who said that the LEA has done its part of this round',
    add column part_done_at datetime(6);
--rollback alter table form drop column part_done_by, drop column part_done_at;
