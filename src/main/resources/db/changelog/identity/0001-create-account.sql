--liquibase formatted sql
--changeset identity:0001
create table account (
    user_name     varchar(60) character set ascii collate ascii_bin not null primary key,
    display_name  varchar(120) not null,
    role          varchar(20)  not null,
    password_hash varchar(255) not null,
    enabled       boolean      not null,
    version       int          not null
) character set utf8mb4;
--rollback drop table account;

--changeset identity:0002
create table account_court (
    account varchar(60) character set ascii collate ascii_bin not null,
    court   varchar(60) character set ascii collate ascii_bin not null,
    primary key (account, court),
    foreign key (account) references account (user_name) on delete cascade
);
--rollback drop table account_court;
