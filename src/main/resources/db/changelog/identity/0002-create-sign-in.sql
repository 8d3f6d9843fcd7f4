--liquibase formatted sql
--changeset identity:0003
create table sign_in_failure (
    name_hash char(64) character set ascii collate ascii_bin not null primary key,
    failures  int         not null,
    last_at   datetime(6) not null,
    index (last_at)
) comment 'Keyed by a hash, because people type a password into the name field';
--rollback drop table sign_in_failure;

--changeset identity:0004
create table remembered_sign_in (
    token_hash    char(64)    character set ascii collate ascii_bin not null primary key,
    series        char(24)    character set ascii collate ascii_bin not null,
    account       varchar(60) character set ascii collate ascii_bin not null,
    superseded_at datetime(6),
    expires_at    datetime(6) not null,
    index (series),
    index (expires_at),
    foreign key (account) references account (user_name) on delete cascade
) comment 'One series a browser; several tokens of it may be good at once, see RememberedSignIns';
--rollback drop table remembered_sign_in;
