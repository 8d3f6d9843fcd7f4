--liquibase formatted sql

--changeset history:0001
-- No foreign key to court: a line outlives what it tells of. Times are UTC.
create table history (
    id           bigint       not null auto_increment primary key,
    at           datetime(6)  not null,
    court        varchar(60)  not null,
    what         varchar(60)  not null,
    subject      varchar(500) not null,
    before_value mediumtext   null,
    after_value  mediumtext   null,
    reason       mediumtext   null,
    actor        varchar(120) not null,
    index history_court (court, id),
    index history_what (what, id)
);
--rollback drop table history;
