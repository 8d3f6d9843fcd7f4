--liquibase formatted sql

--changeset agenda:0001
-- Meetings made by one repetition share a series. Times are local, in the courts' zone.
create table meeting (
    id          uuid          not null primary key,
    series      uuid          null,
    kind        varchar(12)   not null,
    title       varchar(120)  not null,
    early       boolean       not null comment 'all courts in Planning and Scope',
    held_on     date          not null,
    starts      time          not null,
    ends        time          not null,
    place       varchar(200)  not null,
    link        varchar(500)  not null,
    agenda      varchar(4000) not null,
    state       varchar(10)   not null,
    instead_of  date          null comment 'the day the repetition fell on',
    instead_why varchar(120)  null,
    reason      varchar(300)  null comment 'why it is cancelled',
    sequence    int           not null comment 'of the iCalendar event',
    changed_at  datetime(6)   not null,
    changed_by  varchar(60)   not null,
    version     int           not null,
    index meeting_day (held_on),
    index meeting_series (series, held_on)
);
--rollback drop table meeting;

--changeset agenda:0002
create table meeting_court (
    meeting uuid        not null,
    court   varchar(60) not null,
    primary key (meeting, court),
    constraint meeting_court_meeting foreign key (meeting) references meeting (id) on delete cascade,
    constraint meeting_court_court foreign key (court) references court (slug),
    index meeting_court_of (court)
);
--rollback drop table meeting_court;

--changeset agenda:0003
create table meeting_person (
    id      uuid         not null primary key,
    meeting uuid         not null,
    court   varchar(60)  null,
    party   varchar(10)  not null,
    who     varchar(120) not null,
    came    varchar(10)  not null,
    version int          not null,
    constraint meeting_person_once unique (meeting, court, party, who),
    constraint meeting_person_meeting foreign key (meeting) references meeting (id) on delete cascade
);
--rollback drop table meeting_person;

--changeset agenda:0004
create table meeting_action (
    id      uuid         not null primary key,
    meeting uuid         not null,
    court   varchar(60)  null,
    party   varchar(10)  not null,
    who     varchar(120) not null,
    text    varchar(500) not null,
    due     date         null,
    done_at datetime(6)  null,
    done_by varchar(60)  null,
    version int          not null,
    constraint meeting_action_meeting foreign key (meeting) references meeting (id) on delete cascade,
    index meeting_action_due (due)
);
--rollback drop table meeting_action;
