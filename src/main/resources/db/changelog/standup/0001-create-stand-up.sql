--liquibase formatted sql

--changeset standup:0001
-- running is 1 while it runs and null afterwards: the key lets one run at a time.
create table stand_up (
    id            bigint       not null auto_increment primary key,
    running       tinyint      null unique,
    walk          varchar(20)  not null,
    everything    boolean      not null,
    since         datetime(6)  not null,
    started_at    datetime(6)  not null,
    started_by    varchar(120) not null,
    led_by        varchar(120) not null,
    court         varchar(60)  null,
    timer_ends_at datetime(6)  null,
    ended_at      datetime(6)  null,
    ended_by      varchar(120) null
);
create table stand_up_person (
    stand_up  bigint       not null,
    person    varchar(120) not null,
    name      varchar(200) not null,
    joined_at datetime(6)  not null,
    primary key (stand_up, person),
    constraint stand_up_person_of foreign key (stand_up) references stand_up (id) on delete cascade
);
-- A court without a place was talked about and is not on the walk any more.
create table stand_up_court (
    stand_up     bigint       not null,
    court        varchar(60)  not null,
    place        int          null,
    discussed_at datetime(6)  null,
    parked_by    varchar(120) null,
    primary key (stand_up, court),
    constraint stand_up_court_of foreign key (stand_up) references stand_up (id) on delete cascade
);
create table stand_up_note (
    stand_up   bigint        not null,
    court      varchar(60)   not null,
    person     varchar(120)  not null,
    text       varchar(4000) not null,
    decision   boolean       not null,
    changed_at datetime(6)   not null,
    primary key (stand_up, court, person),
    constraint stand_up_note_of foreign key (stand_up) references stand_up (id) on delete cascade
);
-- The summary as it was when the stand-up ended.
create table stand_up_line (
    stand_up   bigint        not null,
    place      int           not null,
    kind       varchar(20)   not null,
    court      varchar(60)   not null,
    court_name varchar(120)  not null,
    text       varchar(4200) not null,
    person     varchar(200)  null,
    primary key (stand_up, place),
    constraint stand_up_line_of foreign key (stand_up) references stand_up (id) on delete cascade
);
--rollback drop table stand_up_line;
--rollback drop table stand_up_note;
--rollback drop table stand_up_court;
--rollback drop table stand_up_person;
--rollback drop table stand_up;
