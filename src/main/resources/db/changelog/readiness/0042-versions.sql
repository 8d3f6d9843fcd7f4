--liquibase formatted sql

--changeset readiness:0042
alter table readiness_line add version int not null default 0;
--rollback alter table readiness_line drop version;

--changeset readiness:0043
alter table activation_step add version int not null default 0;
--rollback alter table activation_step drop version;
