--liquibase formatted sql

--changeset readiness:0080
-- The court's acknowledgment of the incident process was an answer of form F12, given by a court contact.
insert into approval (deployment_id, subject, number, side, verdict, words, role, decided_on, paper, given_by, given_name,
    given_at, version)
select f.deployment_id, 'HANDOVER', 1, 'COURT', if(a.value = 'true', 'ACKNOWLEDGE', 'REJECT'), '', 'Court contact',
    coalesce(d.value, date(a.answered_at)), false, a.answered_by, coalesce(p.display_name, a.answered_by), a.answered_at, 0
from form f
    join form_answer a on a.form_id = f.id and a.path = 'acknowledged' and a.value is not null
    left join form_answer d on d.form_id = f.id and d.path = 'acknowledgedOn'
        and d.value regexp '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
    left join account p on p.user_name = a.answered_by
where f.code = 'F12';
--rollback insert into form_answer (form_id, path, value, revision, answered_by, answered_at)
--rollback select f.id, 'acknowledged', if(a.verdict = 'ACKNOWLEDGE', 'true', 'false'), f.revision, a.given_by, a.given_at
--rollback from approval a join form f on f.deployment_id = a.deployment_id and f.code = 'F12'
--rollback where a.subject = 'HANDOVER' and a.number = (
--rollback     select max(l.number) from approval l where l.deployment_id = a.deployment_id and l.subject = 'HANDOVER');
--rollback insert into form_answer (form_id, path, value, revision, answered_by, answered_at)
--rollback select f.id, 'acknowledgedOn', a.decided_on, f.revision, a.given_by, a.given_at
--rollback from approval a join form f on f.deployment_id = a.deployment_id and f.code = 'F12'
--rollback where a.subject = 'HANDOVER' and a.verdict = 'ACKNOWLEDGE' and a.number = (
--rollback     select max(l.number) from approval l where l.deployment_id = a.deployment_id and l.subject = 'HANDOVER');
--rollback delete from approval where subject = 'HANDOVER';

--changeset readiness:0081
delete a from form_answer a join form f on f.id = a.form_id
where f.code = 'F12' and a.path in ('acknowledged', 'acknowledgedOn');
--rollback empty

--changeset readiness:0082
-- Line 1 of the checklist was one answer for court and LEA. A yes was said for both; a no is kept as the court's.
-- Without a go-live date it said nothing about one.
insert into approval (deployment_id, subject, number, side, verdict, words, role, decided_on, go_live, paper, given_by,
    given_name, given_at, version)
select f.deployment_id, 'GO_LIVE_DATE', s.number, s.side, if(a.value = 'YES', 'CONFIRM', 'REJECT'),
    if(a.value = 'YES', '', 'Answered no in the checklist'), 'Lead', coalesce(d.value, date(a.answered_at)), e.go_live_on,
    coalesce(p.role <> concat(s.side, '_CONTACT'), true), a.answered_by, coalesce(p.display_name, a.answered_by),
    a.answered_at, 0
from form f
    join deployment e on e.id = f.deployment_id and e.go_live_on is not null
    join form_answer a on a.form_id = f.id and a.path = 'lines/1/answer' and a.value in ('YES', 'NO')
    join (select 1 as number, 'COURT' as side union all select 2, 'LEA') s on s.number = 1 or a.value = 'YES'
    left join form_answer d on d.form_id = f.id and d.path = 'lines/1/answeredOn'
        and d.value regexp '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
    left join account p on p.user_name = a.answered_by
where f.code = 'F11';
--rollback insert into form_answer (form_id, path, value, revision, answered_by, answered_at)
--rollback select f.id, 'lines/1/answer', if(count(distinct if(a.verdict = 'CONFIRM', a.side, null)) = 2, 'YES', 'NO'), max(f.revision),
--rollback     max(a.given_by), max(a.given_at)
--rollback from approval a join form f on f.deployment_id = a.deployment_id and f.code = 'F11'
--rollback where a.subject = 'GO_LIVE_DATE'
--rollback group by f.id;
--rollback delete from approval where subject = 'GO_LIVE_DATE';

--changeset readiness:0083
delete a from form_answer a join form f on f.id = a.form_id
where f.code = 'F11' and a.path in ('lines/1/answer', 'lines/1/answeredOn');
--rollback empty
