--liquibase formatted sql

--changeset readiness:0050
-- Approvals of the close-out were answers of form F13. Those that were taken back had left no trace but who did it and when.
insert into approval (deployment_id, subject, number, side, verdict, words, role, decided_on, paper, given_by, given_name,
    given_at, version)
select f.deployment_id, 'CLOSE_OUT', row_number() over (partition by f.id order by b.revision), upper(s.side), 'APPROVE', '',
    coalesce(r.value, ''), coalesce(d.value, date(b.answered_at)), coalesce(p.value, 'false') = 'true', b.value, b.value,
    b.answered_at, 0
from form f
    join (select 'court' as side union all select 'lea' union all select 'team') s
    join form_answer b on b.form_id = f.id and b.path = concat(s.side, 'By') and b.value is not null
    left join form_answer r on r.form_id = f.id and r.path = concat(s.side, 'Role')
    left join form_answer d on d.form_id = f.id and d.path = concat(s.side, 'On')
    left join form_answer p on p.form_id = f.id and p.path = concat(s.side, 'Paper')
where f.code = 'F13';
--rollback insert into form_answer select f.id, concat(lower(a.side), 'Role'), a.role, f.revision, a.given_by, a.given_at from approval a join form f on f.deployment_id = a.deployment_id and f.code = 'F13' where a.subject = 'CLOSE_OUT' and a.taken_back_at is null;
--rollback insert into form_answer select f.id, concat(lower(a.side), 'On'), a.decided_on, f.revision, a.given_by, a.given_at from approval a join form f on f.deployment_id = a.deployment_id and f.code = 'F13' where a.subject = 'CLOSE_OUT' and a.taken_back_at is null;
--rollback insert into form_answer select f.id, concat(lower(a.side), 'By'), a.given_by, f.revision, a.given_by, a.given_at from approval a join form f on f.deployment_id = a.deployment_id and f.code = 'F13' where a.subject = 'CLOSE_OUT' and a.taken_back_at is null;
--rollback insert into form_answer select f.id, concat(lower(a.side), 'Paper'), if(a.paper, 'true', 'false'), f.revision, a.given_by, a.given_at from approval a join form f on f.deployment_id = a.deployment_id and f.code = 'F13' where a.subject = 'CLOSE_OUT' and a.taken_back_at is null;
--rollback delete from approval where subject = 'CLOSE_OUT';

--changeset readiness:0051
delete a from form_answer a join form f on f.id = a.form_id
where f.code = 'F13' and a.path regexp '^(court|lea|team)(Role|On|By|Paper)$';
--rollback empty
