--liquibase formatted sql

--changeset form:0020
-- What the team says to a round is an approval like all others.
alter table form_round
    add column side           varchar(10)   null,
    add column verdict        varchar(20)   null,
    add column words          varchar(4000) null,
    add column role           varchar(400)  null,
    add column decided_on     date          null,
    add column go_live        date          null,
    add column paper          boolean       null,
    add column given_by       varchar(120)  null,
    add column given_name     varchar(120)  null,
    add column given_at       datetime(6)   null,
    add column taken_back_by  varchar(120)  null,
    add column taken_back_at  datetime(6)   null,
    add column taken_back_why varchar(4000) null;
--rollback alter table form_round drop column side, drop column verdict, drop column words, drop column role,
--rollback     drop column decided_on, drop column go_live, drop column paper, drop column given_by,
--rollback     drop column given_name, drop column given_at, drop column taken_back_by, drop column taken_back_at,
--rollback     drop column taken_back_why;

--changeset form:0021
-- The day is that of the database's own zone: which day it was in California is not known here, and no screen shows it.
update form_round
set side = 'TEAM', verdict = if(decision = 'ACCEPTED', 'ACCEPT', 'RETURN'), words = '', role = 'CCPOR Team',
    decided_on = date(decided_at), paper = false, given_by = decided_by, given_name = decided_by, given_at = decided_at
where decided_by is not null;
--rollback update form_round set decision = case verdict when 'ACCEPT' then 'ACCEPTED' when 'RETURN' then 'RETURNED'
--rollback     else 'SUBMITTED' end, decided_by = given_by, decided_at = given_at;

--changeset form:0022
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from information_schema.tables where table_schema = database() and table_name = 'history'
-- A form that was accepted and opened again: history has who, when and why. A new database has neither.
update form_round r
    join form f on f.id = r.form_id
    join deployment d on d.id = f.deployment_id
    join history h on h.id = (
        select min(o.id)
        from history o
        where o.court = d.court and o.what = 'form.reopened' and o.subject like concat(f.code, ' %')
            and o.at >= r.given_at)
set r.taken_back_by = h.actor, r.taken_back_at = h.at, r.taken_back_why = left(h.reason, 4000)
where r.verdict = 'ACCEPT' and r.round < f.round and h.reason is not null;
--rollback update form_round set taken_back_by = null, taken_back_at = null, taken_back_why = null;

--changeset form:0023
alter table form_round drop column decision, drop column decided_by, drop column decided_at;
--rollback alter table form_round add column decision varchar(20) not null default 'SUBMITTED',
--rollback     add column decided_by varchar(120) null, add column decided_at datetime(6) null;
