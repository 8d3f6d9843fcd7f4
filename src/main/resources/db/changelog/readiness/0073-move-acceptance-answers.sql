--liquibase formatted sql

--changeset readiness:0073
-- Cases, runs and defects of form F10 leave the draft. A row whose value is null had been taken away; nothing of it stays.
-- Ids are made of what they stand for, so that the same data folder always becomes the same tables; two of their digits
-- say which kind of UUID they are.
insert into acceptance_case (id, deployment_id, code, place, added_by, added_at, version)
select insert(insert(md5(concat(f.deployment_id, ' ', a.path)), 13, 1, '4'), 17, 1, '8'), f.deployment_id, substring(a.path, 7),
    cast(replace(a.value, ',', '') as decimal(9)), a.answered_by, a.answered_at, 0
from form f join form_answer a on a.form_id = f.id
where f.code = 'F10' and a.path regexp '^cases/[^/]+$' and a.value is not null;

-- The log of runs.
insert into acceptance_run (case_id, number, place, result, tester, ran_on, note, logged_by, logged_at)
select c.id, cast(substring_index(r.path, '-', -1) as unsigned), cast(replace(r.value, ',', '') as decimal(9)),
    result.value, coalesce(tester.value, ''), cast(ran.value as date), coalesce(note.value, ''),
    r.answered_by, r.answered_at
from form f
    join form_answer r on r.form_id = f.id and r.path regexp '^runs/[^/]+-[0-9]+$' and r.value is not null
    join form_answer what on what.form_id = f.id and what.path = concat(r.path, '/of')
    join acceptance_case c on c.deployment_id = f.deployment_id and c.code = what.value
    join form_answer result
        on result.form_id = f.id and result.path = concat(r.path, '/result') and result.value is not null
    left join form_answer tester on tester.form_id = f.id and tester.path = concat(r.path, '/tester')
    left join form_answer ran on ran.form_id = f.id and ran.path = concat(r.path, '/on')
        and ran.value regexp '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
    left join form_answer note on note.form_id = f.id and note.path = concat(r.path, '/note')
where f.code = 'F10';

-- Results that the log does not have: it ended at 500 lines.
insert into acceptance_run (case_id, number, place, result, tester, ran_on, note, logged_by, logged_at)
select c.id, cast(coalesce(run.value, '1') as unsigned), 1000, result.value, coalesce(tester.value, ''),
    cast(ran.value as date), coalesce(note.value, ''), result.answered_by, result.answered_at
from form f
    join acceptance_case c on c.deployment_id = f.deployment_id
    join form_answer result
        on result.form_id = f.id and result.path = concat('cases/', c.code, '/result') and result.value is not null
    left join form_answer run on run.form_id = f.id and run.path = concat('cases/', c.code, '/run')
        and run.value regexp '^[0-9]{1,6}$'
    left join form_answer tester on tester.form_id = f.id and tester.path = concat('cases/', c.code, '/tester')
    left join form_answer ran on ran.form_id = f.id and ran.path = concat('cases/', c.code, '/on')
        and ran.value regexp '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
    left join form_answer note on note.form_id = f.id and note.path = concat('cases/', c.code, '/note')
where f.code = 'F10'
    and not exists (
        select 1 from acceptance_run old where old.case_id = c.id and old.number >= coalesce(run.value, '1') + 0);

-- Each answer of a defect tells who changed it; the last one did.
insert into acceptance_defect (id, case_id, number, priority, title, opened_on, status, owner, workaround, accepted,
    changed_by, changed_at, version)
select insert(insert(md5(concat(f.deployment_id, ' ', d.path)), 13, 1, '4'), 17, 1, '8'), c.id, cast(substring(d.path, 10) as unsigned), priority.value,
    coalesce(title.value, ''), cast(opened.value as date), coalesce(status.value, 'OPEN'), coalesce(owner.value, ''),
    coalesce(workaround.value, ''), coalesce(accepted.value, ''),
    (
        select last.answered_by
        from form_answer last
        where last.form_id = f.id and (last.path = d.path or last.path like concat(d.path, '/%'))
        order by last.revision desc
        limit 1),
    (
        select max(last.answered_at)
        from form_answer last
        where last.form_id = f.id and (last.path = d.path or last.path like concat(d.path, '/%'))),
    0
from form f
    join form_answer d on d.form_id = f.id and d.path regexp '^defects/d[0-9]{1,6}$' and d.value is not null
    join form_answer what on what.form_id = f.id and what.path = concat(d.path, '/of')
    join acceptance_case c on c.deployment_id = f.deployment_id and c.code = what.value
    left join form_answer priority on priority.form_id = f.id and priority.path = concat(d.path, '/priority')
    left join form_answer title on title.form_id = f.id and title.path = concat(d.path, '/title')
    left join form_answer opened on opened.form_id = f.id and opened.path = concat(d.path, '/opened')
        and opened.value regexp '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
    left join form_answer status on status.form_id = f.id and status.path = concat(d.path, '/status')
    left join form_answer owner on owner.form_id = f.id and owner.path = concat(d.path, '/owner')
    left join form_answer workaround
        on workaround.form_id = f.id and workaround.path = concat(d.path, '/workaround')
    left join form_answer accepted on accepted.form_id = f.id and accepted.path = concat(d.path, '/accepted')
where f.code = 'F10';

delete a
from form_answer a join form f on f.id = a.form_id
where f.code = 'F10' and (a.path like 'cases/%' or a.path like 'runs/%' or a.path like 'defects/%');
--rollback insert into form_answer (form_id, path, value, revision, answered_by, answered_at)
--rollback select f.id, concat('cases/', c.code, n.name), case n.name when '' then c.place when '/result' then r.result
--rollback     when '/run' then r.number when '/tester' then nullif(r.tester, '') when '/on' then r.ran_on
--rollback     else nullif(r.note, '') end as typed, f.revision, coalesce(r.logged_by, c.added_by),
--rollback     coalesce(r.logged_at, c.added_at)
--rollback from acceptance_case c join form f on f.deployment_id = c.deployment_id and f.code = 'F10'
--rollback     left join acceptance_run r on r.case_id = c.id
--rollback         and r.number = (select max(l.number) from acceptance_run l where l.case_id = c.id)
--rollback     cross join (select '' as name union select '/result' union select '/run' union select '/tester'
--rollback         union select '/on' union select '/note') n
--rollback having typed is not null;
--rollback insert into form_answer (form_id, path, value, revision, answered_by, answered_at)
--rollback select f.id, concat('runs/', c.code, '-', r.number, n.name), case n.name when '' then r.place
--rollback     when '/of' then c.code when '/result' then r.result when '/tester' then nullif(r.tester, '')
--rollback     when '/on' then r.ran_on else nullif(r.note, '') end as typed, f.revision, r.logged_by, r.logged_at
--rollback from acceptance_run r join acceptance_case c on c.id = r.case_id
--rollback     join form f on f.deployment_id = c.deployment_id and f.code = 'F10'
--rollback     cross join (select '' as name union select '/of' union select '/result' union select '/tester'
--rollback         union select '/on' union select '/note') n
--rollback having typed is not null;
--rollback insert into form_answer (form_id, path, value, revision, answered_by, answered_at)
--rollback select f.id, concat('defects/d', d.number, n.name), case n.name when '' then d.number
--rollback     when '/number' then d.number when '/of' then c.code when '/priority' then d.priority
--rollback     when '/title' then nullif(d.title, '') when '/opened' then d.opened_on when '/status' then d.status
--rollback     when '/owner' then nullif(d.owner, '') when '/workaround' then nullif(d.workaround, '')
--rollback     else nullif(d.accepted, '') end as typed, f.revision, d.changed_by, d.changed_at
--rollback from acceptance_defect d join acceptance_case c on c.id = d.case_id
--rollback     join form f on f.deployment_id = c.deployment_id and f.code = 'F10'
--rollback     cross join (select '' as name union select '/number' union select '/of' union select '/priority'
--rollback         union select '/title' union select '/opened' union select '/status' union select '/owner'
--rollback         union select '/workaround' union select '/accepted') n
--rollback having typed is not null;
--rollback delete from acceptance_case;
