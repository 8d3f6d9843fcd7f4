--liquibase formatted sql

--changeset standup:0002
create table wall_display (
    id         bigint       not null auto_increment primary key,
    name       varchar(120) not null,
    token_hash char(64)     not null unique,
    made_at    datetime(6)  not null,
    made_by    varchar(120) not null,
    opened_at  datetime(6)  null,
    revoked_at datetime(6)  null,
    revoked_by varchar(120) null
);
--rollback drop table wall_display;
