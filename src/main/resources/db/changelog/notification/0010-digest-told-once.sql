--liquibase formatted sql

--changeset notification:0010
-- A digest is told once a day like everything else that is told once; its key is that of DigestJob.
insert ignore into notice_told (recipient, once_hash, at)
select subject, sha2(concat('digest:', day), 256), day from daily_work where work = 'digest';
--rollback empty

--changeset notification:0011
drop table daily_work;
--rollback create table daily_work (work varchar(20) character set ascii collate ascii_bin not null, subject varchar(60) character set ascii collate ascii_bin not null, day date not null, primary key (work, subject, day), index (day));

--changeset notification:0012
-- Due from the start, so that a new board looks at its dates at once and not after its first night.
insert into job (task_name, task_instance, execution_time, picked, version)
values ('due', 'recurring', '2000-01-01', false, 1);
--rollback delete from job where task_name = 'due';
