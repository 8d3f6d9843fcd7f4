--liquibase formatted sql

--changeset readiness:0090
create table date_proposal (
    deployment_id uuid         not null primary key,
    proposed_on   date         not null,
    why           varchar(500) not null,
    proposed_by   varchar(60)  character set ascii collate ascii_bin not null,
    proposed_name varchar(120) not null,
    proposed_at   datetime(6)  not null,
    version       int          not null,
    foreign key (deployment_id) references deployment (id)
) character set utf8mb4 comment 'Another go-live date that a court asks for, until the team answers';
--rollback drop table date_proposal;
