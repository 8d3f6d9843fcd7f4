--liquibase formatted sql

--changeset base:0001
-- First of all: tables made without this may not hold every letter, and foreign keys need one collation.
alter database character set utf8mb4 collate utf8mb4_unicode_ci;
--rollback empty
