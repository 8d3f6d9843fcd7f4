--liquibase formatted sql
--changeset notification:0001
create table notice (
    id        bigint        not null auto_increment primary key,
    recipient varchar(60)   character set ascii collate ascii_bin not null,
    kind      varchar(20)   character set ascii collate ascii_bin not null,
    court     varchar(60)   character set ascii collate ascii_bin,
    title     varchar(200)  not null,
    text      varchar(2000) not null,
    path      varchar(300)  not null,
    asked_by  varchar(60)   character set ascii collate ascii_bin,
    at        datetime(6)   not null,
    read_at   datetime(6),
    delivery  varchar(10)   character set ascii collate ascii_bin not null comment 'What mail still has to do with it',
    index (recipient, read_at),
    index (delivery, recipient),
    index (at)
) character set utf8mb4;
--rollback drop table notice;

--changeset notification:0002
create table notice_told (
    recipient varchar(60) character set ascii collate ascii_bin not null,
    once_hash char(64)    character set ascii collate ascii_bin not null,
    at        datetime(6) not null,
    primary key (recipient, once_hash),
    index (at)
) comment 'What people were told once already; outlives the notice itself';
--rollback drop table notice_told;

--changeset notification:0003
create table notice_setting (
    account  varchar(60) character set ascii collate ascii_bin not null,
    kind     varchar(20) character set ascii collate ascii_bin not null,
    delivery varchar(10) character set ascii collate ascii_bin not null,
    primary key (account, kind)
);
--rollback drop table notice_setting;

--changeset notification:0004
create table digest_setting (
    account varchar(60) character set ascii collate ascii_bin not null primary key,
    hour    tinyint comment 'Local hour from which it is sent; null for no digest'
);
--rollback drop table digest_setting;

--changeset notification:0005
create table daily_work (
    work    varchar(20) character set ascii collate ascii_bin not null,
    subject varchar(60) character set ascii collate ascii_bin not null,
    day     date        not null,
    primary key (work, subject, day),
    index (day)
) comment 'Done once a day by local date, whatever clocks do and however many nodes run';
--rollback drop table daily_work;

--changeset notification:0006
create table nudge (
    court    varchar(60) character set ascii collate ascii_bin not null primary key,
    at       datetime(6) not null,
    asked_by varchar(60) character set ascii collate ascii_bin not null
);
--rollback drop table nudge;

--changeset notification:0007
create table mail (
    id          bigint       not null auto_increment primary key,
    message_id  varchar(200) character set ascii collate ascii_bin not null unique,
    recipient   varchar(60)  character set ascii collate ascii_bin not null,
    address     varchar(254) not null,
    courts      text         character set ascii collate ascii_bin not null comment 'Slugs it speaks of, with commas',
    subject     varchar(200) not null,
    text        mediumtext   not null,
    state       varchar(10)  character set ascii collate ascii_bin not null,
    tries       int          not null default 0,
    next_try    datetime(6)  not null,
    unreachable boolean      not null default false comment 'The server did not answer; nothing is wrong with the mail',
    last_error  varchar(300),
    created_at  datetime(6)  not null,
    sent_at     datetime(6),
    index (state, next_try),
    index (created_at)
) character set utf8mb4;
--rollback drop table mail;
