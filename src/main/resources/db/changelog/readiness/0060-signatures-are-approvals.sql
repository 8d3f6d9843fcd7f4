--liquibase formatted sql

--changeset readiness:0060
-- Signatures of the acceptance test were rows of form F10. Why one was taken back stood behind the day: "Nov 5, 2026: why".
insert into approval (deployment_id, subject, number, side, verdict, words, role, decided_on, paper, given_by, given_name,
    given_at, taken_back_by, taken_back_at, taken_back_why, version)
select f.deployment_id, 'ACCEPTANCE_TEST',
    row_number() over (partition by f.id order by cast(r.value as decimal(20, 6)), r.path), s.value, v.value,
    coalesce(w.value, ''), coalesce(o.value, ''), coalesce(d.value, date(v.answered_at)), coalesce(p.value, '') = 'true',
    v.answered_by, coalesce(b.value, v.answered_by), v.answered_at, t.answered_by, t.answered_at,
    regexp_replace(t.value, '^[A-Z][a-z]{2} [0-9]{1,2}, [0-9]{4}: ', ''), 0
from form f
    join form_answer r on r.form_id = f.id and r.path regexp '^signatures/[^/]+$' and r.value is not null
    join form_answer s on s.form_id = f.id and s.path = concat(r.path, '/side') and s.value is not null
    join form_answer v on v.form_id = f.id and v.path = concat(r.path, '/decision') and v.value is not null
    left join form_answer w on w.form_id = f.id and w.path = concat(r.path, '/words')
    left join form_answer o on o.form_id = f.id and o.path = concat(r.path, '/role')
    left join form_answer d on d.form_id = f.id and d.path = concat(r.path, '/on')
    left join form_answer p on p.form_id = f.id and p.path = concat(r.path, '/paper')
    left join form_answer b on b.form_id = f.id and b.path = concat(r.path, '/by')
    left join form_answer t on t.form_id = f.id and t.path = concat(r.path, '/takenBack') and t.value is not null
where f.code = 'F10';
--rollback delete from approval where subject = 'ACCEPTANCE_TEST';

--changeset readiness:0061
delete a from form_answer a join form f on f.id = a.form_id where f.code = 'F10' and a.path like 'signatures/%';
--rollback empty
