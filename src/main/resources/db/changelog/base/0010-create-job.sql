--liquibase formatted sql

--changeset base:0010
-- The columns are db-scheduler's; its times are UTC like all others.
create table job (
    task_name            varchar(60) character set ascii collate ascii_bin not null,
    task_instance        varchar(60) character set ascii collate ascii_bin not null,
    task_data            blob,
    execution_time       datetime(6) not null,
    picked               boolean     not null,
    picked_by            varchar(50),
    last_success         datetime(6),
    last_failure         datetime(6),
    consecutive_failures int,
    last_heartbeat       datetime(6),
    version              bigint      not null,
    primary key (task_name, task_instance),
    index (execution_time),
    index (last_heartbeat)
) comment 'What the board does by itself, once however many nodes run';
--rollback drop table job;
