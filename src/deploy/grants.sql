-- Accounts and rights of the production database. Safe to run again at any time.
--
-- ccpor_migration  changes tables at start: spring.liquibase.user and spring.liquibase.password, in the environment
--                  SPRING_LIQUIBASE_USER and SPRING_LIQUIBASE_PASSWORD
-- ccpor            all else the application does (DATABASE_USER, DATABASE_PASSWORD). It may add to history and read
--                  it, but not change or delete a line, and it may change no table.
-- ccpor_purge      removes a text from everywhere when an administrator asks for it (PURGE_USER, PURGE_PASSWORD). The only
--                  account that may change history; the application connects with it for nothing else.
--
-- As a database administrator, in the database of the application (create database ccpor character set utf8mb4):
--   1. mariadb -e "set @application_password = '…', @migration_password = '…', @purge_password = '…'; source grants.sql" ccpor
--   2. start the application once with the migration account as DATABASE_USER, and stop it: the tables are there
--   3. run 1 again: the application's rights on the tables; then start with both accounts
-- After an upgrade that adds tables, do 2 and 3 again before the new version serves people.

execute immediate concat('create user if not exists ccpor@''%'' identified by ', quote(@application_password));
execute immediate concat('create user if not exists ccpor_migration@''%'' identified by ', quote(@migration_password));
execute immediate concat('create user if not exists ccpor_purge@''%'' identified by ', quote(@purge_password));

grant all privileges on ccpor.* to ccpor_migration@'%';

delimiter //
begin not atomic
    -- Rights add up and cannot be subtracted, so nothing is granted on the whole database.
    for one in (
        select table_name as name
        from information_schema.tables
        where table_schema = 'ccpor' and table_type = 'BASE TABLE'
    ) do
        set @rights = case lower(one.name)
            when 'history' then 'select, insert'
            when 'databasechangelog' then 'select'
            when 'databasechangeloglock' then 'select'
            else 'select, insert, update, delete'
        end;
        execute immediate concat('grant ', @rights, ' on ccpor.`', one.name, '` to ccpor@''%''');
        set @rights = case
            when lower(one.name) = 'history' then 'select, insert, update'
            when lower(one.name) in ('account', 'account_court', 'remembered_sign_in', 'sign_in_failure') then null
            when lower(one.name) like 'databasechangelog%' then null
            else 'select, update'
        end;
        if @rights is not null then
            execute immediate concat('grant ', @rights, ' on ccpor.`', one.name, '` to ccpor_purge@''%''');
        end if;
    end for;
end//
delimiter ;
