--liquibase formatted sql

--changeset form:0030
update form set state = 'RETURNED'
where state = 'DRAFT' and exists (select 1 from form_remark r where r.form_id = form.id and r.round = form.round - 1);
--rollback empty
