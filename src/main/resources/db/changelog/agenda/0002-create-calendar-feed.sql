--liquibase formatted sql

--changeset agenda:0010
-- The secret of the address is known to its owner alone; here is what it hashes to.
create table calendar_feed (
    id          uuid        not null primary key,
    owner       varchar(60) not null,
    name        varchar(60) not null,
    secret_hash char(64)    not null unique,
    kinds       varchar(80) not null,
    mine        boolean     not null comment 'only courts the person looks after',
    made_at     datetime(6) not null,
    used_at     datetime(6) null,
    index calendar_feed_owner (owner)
);
--rollback drop table calendar_feed;
