--liquibase formatted sql

--changeset standup:0003
-- A court that left the walk before anybody talked about it or parked it has no row any more.
delete from stand_up_court where place is null and discussed_at is null and parked_by is null;
--rollback empty
