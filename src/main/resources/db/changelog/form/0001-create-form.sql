--liquibase formatted sql

--changeset form:0001
-- One form of one deployment. facts_* and closed_items remember what accepting did, so that reopening can undo it.
create table form (
    id             uuid         not null primary key,
    deployment_id  uuid         not null,
    code           varchar(10)  not null,
    definition     int          not null,
    state          varchar(20)  not null,
    round          int          not null,
    version        int          not null,
    revision       bigint       not null,
    submitted_by   varchar(120) null,
    submitted_at   datetime(6)  null,
    decided_by     varchar(120) null,
    decided_at     datetime(6)  null,
    imaging_before varchar(20)  null,
    gateway_before varchar(20)  null,
    imaging_after  varchar(20)  null,
    gateway_after  varchar(20)  null,
    closed_items   varchar(500) not null,
    changed_by     varchar(120) not null,
    changed_at     datetime(6)  not null,
    constraint form_once unique (deployment_id, code),
    constraint form_deployment foreign key (deployment_id) references deployment (id) on delete cascade
);
--rollback drop table form;

--changeset form:0002
-- One answer of a draft. A null value says that an answer was taken away, by whom and when. Paths tell upper from lower case.
create table form_answer (
    form_id     uuid         not null,
    path        varchar(180) character set ascii collate ascii_bin not null,
    value       mediumtext   null,
    revision    bigint       not null,
    answered_by varchar(120) not null,
    answered_at datetime(6)  not null,
    primary key (form_id, path),
    constraint form_answer_form foreign key (form_id) references form (id) on delete cascade
);
--rollback drop table form_answer;

--changeset form:0003
-- One time a form was handed in.
create table form_round (
    form_id      uuid         not null,
    round        int          not null,
    definition   int          not null,
    submitted_by varchar(120) not null,
    submitted_at datetime(6)  not null,
    decision     varchar(20)  not null,
    decided_by   varchar(120) null,
    decided_at   datetime(6)  null,
    primary key (form_id, round),
    constraint form_round_form foreign key (form_id) references form (id) on delete cascade
);
--rollback drop table form_round;

--changeset form:0004
-- An answer as it was handed in. One a line, not one document, so that a purge finds a text whatever characters it has.
create table form_round_answer (
    form_id uuid         not null,
    round   int          not null,
    path    varchar(180) character set ascii collate ascii_bin not null,
    value   mediumtext   not null,
    primary key (form_id, round, path),
    constraint form_round_answer_round foreign key (form_id, round) references form_round (form_id, round)
        on delete cascade
);
--rollback drop table form_round_answer;

--changeset form:0005
create table form_remark (
    id          bigint        not null auto_increment primary key,
    form_id     uuid          not null,
    round       int           not null,
    path        varchar(180)  character set ascii collate ascii_bin null,
    text        varchar(2000) not null,
    remarked_by varchar(120)  not null,
    remarked_at datetime(6)   not null,
    constraint form_remark_form foreign key (form_id) references form (id) on delete cascade,
    index form_remark_round (form_id, round)
);
--rollback drop table form_remark;
