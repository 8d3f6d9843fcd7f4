--liquibase formatted sql

--changeset form:0010
create table form_file (
    id       uuid         not null primary key,
    court    varchar(60)  not null,
    form     varchar(10)  not null,
    name     varchar(200) not null,
    kind     varchar(10)  not null,
    size     int          not null,
    added_at datetime(6)  not null,
    added_by varchar(120) not null,
    constraint form_file_court foreign key (court) references court (slug),
    index form_file_form (court, form, added_at)
);
--rollback drop table form_file;

--changeset form:0011
-- In parts, so that neither the server nor the database holds a whole file to send it.
create table form_file_part (
    file_id uuid       not null,
    number  int        not null,
    content mediumblob not null,
    primary key (file_id, number),
    constraint form_file_part_file foreign key (file_id) references form_file (id) on delete cascade
);
--rollback drop table form_file_part;
