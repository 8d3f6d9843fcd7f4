--liquibase formatted sql

--changeset readiness:0040
insert into approval (deployment_id, subject, number, side, verdict, words, role, decided_on, go_live, paper, given_by,
    given_name, given_at, version)
select deployment_id, 'GO_LIVE', number, 'TEAM', verdict, coalesce(conditions, ''), took_part, meeting_on, go_live, false,
    decided_by, decided_by, decided_at, 0
from go_decision;
--rollback delete from approval where subject = 'GO_LIVE';

--changeset readiness:0041
drop table go_decision;
--rollback create table go_decision (deployment_id uuid not null, number int not null, verdict varchar(10) not null, meeting_on date not null, conditions varchar(2000) null, took_part varchar(400) not null, go_live date null, decided_by varchar(120) not null, decided_at datetime(6) not null, primary key (deployment_id, number), constraint go_decision_deployment foreign key (deployment_id) references deployment (id) on delete cascade);
--rollback insert into go_decision select deployment_id, number, verdict, decided_on, nullif(words, ''), role, go_live, given_by, given_at from approval where subject = 'GO_LIVE';
