--liquibase formatted sql

--changeset document:0001
-- A version of a document that the process says the team provides: a file or a link, never both.
create table document (
    id               uuid         not null primary key,
    template_id      varchar(40)  not null,
    template_version int          not null,
    item             varchar(20)  not null,
    title            varchar(120) not null,
    edition          varchar(40)  not null,
    link             varchar(500) null,
    file_name        varchar(200) null,
    file_kind        varchar(10)  null,
    file_size        int          not null,
    added_at         datetime(6)  not null,
    added_by         varchar(60)  character set ascii collate ascii_bin not null,
    constraint document_once unique (template_id, template_version, item, edition)
);
--rollback drop table document;

--changeset document:0002
-- In parts, so that neither the server nor the database holds a whole file to send it.
create table document_part (
    document_id uuid       not null,
    number      int        not null,
    content     mediumblob not null,
    primary key (document_id, number),
    constraint document_part_document foreign key (document_id) references document (id) on delete cascade
);
--rollback drop table document_part;

--changeset document:0003
create table sending (
    id          uuid          not null primary key,
    document_id uuid          not null,
    court       varchar(60)   not null,
    item        varchar(20)   not null,
    words       varchar(1000) not null,
    sent_at     datetime(6)   not null,
    sent_by     varchar(60)   character set ascii collate ascii_bin not null,
    opened_at   datetime(6)   null,
    opened_by   varchar(60)   character set ascii collate ascii_bin null,
    constraint sending_document foreign key (document_id) references document (id),
    constraint sending_court foreign key (court) references court (slug),
    index sending_of_court (court, sent_at)
);
--rollback drop table sending;
