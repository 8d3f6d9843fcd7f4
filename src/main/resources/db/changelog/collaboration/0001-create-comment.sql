--liquibase formatted sql

--changeset collaboration:0001
-- Belongs to the court, not to a deployment. A deleted comment keeps its row, with no text in it.
create table court_comment (
    id          bigint        not null auto_increment primary key,
    court       varchar(60)   not null,
    place       varchar(200)  not null,
    label       varchar(300)  not null,
    author      varchar(120)  not null,
    author_name varchar(120)  not null,
    text        varchar(4000) not null,
    written_at  datetime(6)   not null,
    edited_at   datetime(6)   null,
    deleted_at  datetime(6)   null,
    deleted_by  varchar(120)  null,
    version     int           not null,
    constraint court_comment_court foreign key (court) references court (slug),
    index court_comment_place (court, place)
);
--rollback drop table court_comment;

--changeset collaboration:0002
-- What a comment said before it was edited or deleted.
create table court_comment_wording (
    comment_id bigint        not null,
    version    int           not null,
    text       varchar(4000) not null,
    until_at   datetime(6)   not null,
    primary key (comment_id, version),
    constraint court_comment_wording_of foreign key (comment_id) references court_comment (id) on delete cascade
);
--rollback drop table court_comment_wording;
