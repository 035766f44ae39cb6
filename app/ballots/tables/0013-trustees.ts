import { type Kysely, sql } from "kysely";

/** Who holds the keys of a sealed ballot, and what they have handed in to make them. Nothing here is a secret. */
export const trustees = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table ballots.trustee_seat (
        id bigint generated always as identity primary key,
        ballot_id bigint not null references ballots.sealed_ballot,
        number int not null check (number >= 1),
        person_id uuid,
        -- By which the seat is theirs; null where the lot fell on them.
        office text,
        state text not null default 'asked' check (state in ('asked', 'serving', 'left')),
        why text check (why in ('declined', 'no-answer', 'silent', 'cheated', 'in-dispute', 'gone')),
        asked_at timestamptz not null,
        check ((state = 'left') = (why is not null))
      )`.execute(db);
    await sql`
      create unique index trustee_seat_taken on ballots.trustee_seat (ballot_id, number)
      where state <> 'left'`.execute(db);
    await sql`
      create unique index trustee_seat_person on ballots.trustee_seat (person_id, ballot_id)`.execute(
      db,
    );
    await sql`
      create table ballots.trustee_ceremony (
        ballot_id bigint primary key references ballots.sealed_ballot,
        attempt int not null check (attempt >= 1),
        -- Not while a seat waits for somebody else: then it begins again.
        is_running boolean not null,
        -- From when the time for the present step counts.
        since timestamptz not null,
        -- For which stage of the ballot the trustees have been written to.
        told_stage text not null default 'keys',
        faults_named int not null default 0
      )`.execute(db);
    await sql`
      create table ballots.trustee_message (
        ballot_id bigint not null references ballots.sealed_ballot,
        attempt int not null,
        number int not null,
        round text not null
          check (round in ('certificate', 'commit', 'reveal', 'share', 'confirm')),
        text text not null,
        primary key (ballot_id, attempt, number, round)
      )`.execute(db);
  },
};
