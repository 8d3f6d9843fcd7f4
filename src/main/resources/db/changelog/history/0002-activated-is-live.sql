--liquibase formatted sql

--changeset history:0002
-- A court whose activation was accepted is live. Until now that had to be said a second time, and was forgotten. It is live since
-- its go-live date, or since the activation where that came first; times are UTC.
create temporary table activated as
    select d.id, d.court, least(ifnull(d.go_live_on, date(i.updated_at - interval 8 hour)), date(i.updated_at - interval 8 hour)) as since, i.updated_at as at, i.updated_by as actor
    from deployment d
    join deployment_item i on i.deployment_id = d.id
    where d.state = 'ACTIVE' and d.phase = 'GO_LIVE' and d.template_id = 'current'
        and i.template_item = 'CUR-G4' and i.state = 'ACCEPTED';
insert into history (at, court, what, subject, before_value, after_value, reason, actor)
    select at, court, 'deployment.live', '', 'Active', since, 'Activation in production was accepted', actor from activated;
update deployment d join activated a on a.id = d.id set d.state = 'LIVE', d.actual_on = a.since, d.version = d.version + 1;
drop temporary table activated;
--rollback select 1;
