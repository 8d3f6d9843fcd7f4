--liquibase formatted sql
--changeset board:0001
create table board_view (
    owner varchar(60)   not null,
    name  varchar(60)   not null,
    query varchar(2000) not null,
    primary key (owner, name)
);
--rollback drop table board_view;
--changeset board:0002
create table board_limit (
    subject varchar(40) not null primary key,
    most    int         not null
);
--rollback drop table board_limit;
