import { type Kysely, sql } from "kysely";
import { appendOnly } from "../../../platform/database/append-only.ts";

/** What was voted in a sealed ballot. Nothing here names a person, or says at which time a ballot came. */
export const box = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table ballots.box_keys (
        ballot_id bigint primary key references ballots.sealed_ballot,
        trustees_text text not null,
        public_key text not null
      )`.execute(db);
    await sql`
      create table ballots.box_credential (
        ballot_id bigint not null references ballots.sealed_ballot,
        credential text collate "C" not null,
        primary key (ballot_id, credential)
      )`.execute(db);
    await sql`
      create table ballots.box_revoked (
        ballot_id bigint not null,
        credential text collate "C" not null,
        primary key (ballot_id, credential),
        foreign key (ballot_id, credential) references ballots.box_credential
      )`.execute(db);
    await sql`
      create table ballots.box_event (
        ballot_id bigint not null references ballots.sealed_ballot,
        height int not null check (height >= 0),
        type text not null,
        -- What the public file gets by this event, to the byte; the first one has the file's own head before it.
        bytes bytea not null,
        event_hash text not null check (event_hash ~ '^[0-9a-f]{64}$'),
        -- How long the public file is with it.
        ends_at bigint not null,
        -- Of ballots.
        credential text collate "C",
        tracking_number text collate "C",
        -- Of what trustees sent.
        owner int,
        primary key (ballot_id, height),
        check ((type = 'Ballot') = (credential is not null)),
        check ((type = 'Ballot') = (tracking_number is not null)),
        foreign key (ballot_id, credential) references ballots.box_credential
      )`.execute(db);
    await sql`
      create unique index box_event_tracking on ballots.box_event (ballot_id, tracking_number)`.execute(
      db,
    );
    await sql`
      create index box_event_credential on ballots.box_event (ballot_id, credential, height)
      where type = 'Ballot'`.execute(db);
    await sql`
      create unique index box_event_ends on ballots.box_event (ballot_id, ends_at)`.execute(db);
    await sql`
      create table ballots.box_head (
        ballot_id bigint primary key references ballots.sealed_ballot,
        height int not null
      )`.execute(db);
    await sql`
      create table ballots.box_message (
        ballot_id bigint not null references ballots.sealed_ballot,
        number int not null,
        kind text not null check (kind in ('shuffle', 'decryption')),
        owner int not null check (owner >= 1),
        text text not null,
        state text not null default 'waiting' check (state in ('waiting', 'accepted', 'refused')),
        -- The package's code of what is wrong with it.
        fault text,
        primary key (ballot_id, number),
        check ((state = 'refused') = (fault is not null))
      )`.execute(db);
    await sql`
      create table ballots.box_slice (
        ballot_id bigint not null references ballots.sealed_ballot,
        number int not null,
        from_height int not null,
        to_height int not null check (to_height >= from_height),
        is_done boolean not null default false,
        -- The part of the sum, still sealed, as the package writes it.
        part json,
        primary key (ballot_id, number)
      )`.execute(db);
    // What is sealed looks like chance: nothing is saved by pressing it.
    await sql`alter table ballots.box_event alter column bytes set storage external`.execute(db);
    for (const table of ["box_keys", "box_credential", "box_revoked", "box_event"] as const) {
      await appendOnly(db, `ballots.${table}`);
    }
  },
};
