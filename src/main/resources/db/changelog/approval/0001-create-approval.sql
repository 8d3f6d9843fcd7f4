--liquibase formatted sql

--changeset approval:0001
-- What one side decided about one subject of a deployment. Lines are only ever added, and taken back at most once.
create table approval (
    deployment_id  uuid          not null,
    subject        varchar(20)   not null,
    number         int           not null,
    side           varchar(10)   not null,
    verdict        varchar(20)   not null,
    words          varchar(4000) not null,
    role           varchar(400)  not null,
    decided_on     date          not null,
    go_live        date          null,
    paper          boolean       not null,
    given_by       varchar(120)  not null,
    given_name     varchar(120)  not null,
    given_at       datetime(6)   not null,
    taken_back_by  varchar(120)  null,
    taken_back_at  datetime(6)   null,
    taken_back_why varchar(4000) null,
    version        int           not null,
    primary key (deployment_id, subject, number),
    constraint approval_deployment foreign key (deployment_id) references deployment (id) on delete cascade
);
--rollback drop table approval;
