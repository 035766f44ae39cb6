import { type Kysely, sql } from "kysely";

/**
 * How voters of a sealed ballot come to their codes. Nothing here holds a code that anybody but its member's device can
 * read, a public half of one, or a time: whoever has all rows cannot tell which vote is whose.
 */
export const codes = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table ballots.who_device_key (
        person_id uuid not null,
        public_key text collate "C" not null check (public_key ~ '^[A-Za-z0-9+/]{43}=$'),
        enrolled_on date not null,
        primary key (person_id, public_key)
      )`.execute(db);
    await sql`
      create table ballots.who_line_key (
        ballot_id bigint not null,
        line_id text collate "C" not null,
        public_key text collate "C" not null,
        primary key (ballot_id, line_id, public_key),
        foreign key (ballot_id, line_id) references ballots.who_line
      )`.execute(db);
    await sql`
      create table ballots.who_envelope (
        ballot_id bigint not null,
        line_id text collate "C" not null,
        public_key text collate "C" not null,
        envelope text not null,
        primary key (ballot_id, line_id, public_key),
        foreign key (ballot_id, line_id, public_key) references ballots.who_line_key
      )`.execute(db);
    await sql`
      create table ballots.who_registrar (
        ballot_id bigint primary key references ballots.sealed_ballot,
        -- Of both, none: the platform itself.
        person_id uuid,
        office text
      )`.execute(db);
    await sql`
      create index who_registrar_person on ballots.who_registrar (person_id)`.execute(db);
    await sql`
      create table ballots.who_lost (
        ballot_id bigint not null,
        line_id text collate "C" not null,
        is_replaced boolean not null default false,
        primary key (ballot_id, line_id),
        foreign key (ballot_id, line_id) references ballots.who_line
      )`.execute(db);
  },
};
