--liquibase formatted sql

--changeset court:0002
create table court_contact (
    id      uuid         not null primary key,
    court   varchar(60)  not null,
    side    varchar(10)  not null,
    role    varchar(120) not null,
    name    varchar(120) not null,
    email   varchar(254) not null,
    phone   varchar(40)  not null,
    version int          not null,
    constraint court_contact_court foreign key (court) references court (slug)
);
--rollback drop table court_contact;
