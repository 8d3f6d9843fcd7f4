--liquibase formatted sql

--changeset deployment:0001
-- open_court is the one-open-deployment rule: a court stands in it once, ended deployments not at all.
create table deployment (
    id               uuid          not null primary key,
    court            varchar(60)   not null,
    number           int           not null,
    template_id      varchar(60)   not null,
    template_version int           not null,
    state            varchar(20)   not null,
    state_reason     varchar(2000) null,
    review_on        date          null,
    phase            varchar(20)   not null,
    phase_since      datetime(6)   not null,
    phase_by         varchar(120)  not null,
    gate_override    varchar(2000) null,
    baseline_on      date          null,
    go_live_on       date          null,
    actual_on        date          null,
    slips            int           not null,
    wave             int           null,
    analyst          varchar(120)  null,
    imaging          varchar(20)   not null,
    gateway          varchar(20)   not null,
    hand_health      varchar(20)   null,
    hand_health_note varchar(2000) null,
    hand_rank        int           not null,
    updated_at       datetime(6)   not null,
    updated_by       varchar(120)  not null,
    version          int           not null,
    open_court       varchar(60) as (if(state in ('CLOSED', 'WITHDRAWN'), null, court)) persistent,
    constraint deployment_nth unique (court, number),
    constraint deployment_one_open unique (open_court),
    constraint deployment_court foreign key (court) references court (slug),
    index deployment_column (phase, hand_rank)
);
--rollback drop table deployment;

--changeset deployment:0002
create table deployment_item (
    id                    uuid          not null primary key,
    deployment_id         uuid          not null,
    template_item         varchar(60)   not null,
    wording               varchar(500)  not null,
    state                 varchar(20)   not null,
    waiting_on            varchar(10)   null,
    waiting_since         datetime(6)   null,
    evidence              varchar(2000) null,
    assignee              varchar(120)  null,
    due_on                date          null,
    not_applicable_reason varchar(2000) null,
    returned_comment      varchar(2000) null,
    predecessor_override  varchar(2000) null,
    condition_holds       boolean       not null,
    switched_off_from     varchar(20)   null,
    updated_at            datetime(6)   not null,
    updated_by            varchar(120)  not null,
    version               int           not null,
    constraint deployment_item_once unique (deployment_id, template_item),
    constraint deployment_item_deployment foreign key (deployment_id) references deployment (id)
);
--rollback drop table deployment_item;

--changeset deployment:0003
create table blocker (
    id            uuid          not null primary key,
    deployment_id uuid          not null,
    what          varchar(500)  not null,
    party         varchar(10)   not null,
    since         datetime(6)   not null,
    raised_at     datetime(6)   not null,
    raised_by     varchar(120)  not null,
    cleared_at    datetime(6)   null,
    cleared_by    varchar(120)  null,
    how           varchar(2000) null,
    version       int           not null,
    constraint blocker_deployment foreign key (deployment_id) references deployment (id)
);
--rollback drop table blocker;

--changeset deployment:0004
create table date_change (
    id            uuid          not null primary key,
    deployment_id uuid          not null,
    from_on       date          null,
    to_on         date          not null,
    reason        varchar(30)   null,
    note          varchar(2000) null,
    changed_at    datetime(6)   not null,
    changed_by    varchar(120)  not null,
    constraint date_change_deployment foreign key (deployment_id) references deployment (id)
);
--rollback drop table date_change;
