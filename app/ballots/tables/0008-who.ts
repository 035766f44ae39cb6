import { type Kysely, sql } from "kysely";

/** Who may vote in a sealed ballot. Nothing here says when anybody did anything. */
export const who = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table ballots.who_line (
        ballot_id bigint not null references ballots.sealed_ballot,
        line_id text collate "C" not null,
        person_id uuid,
        primary key (ballot_id, line_id)
      )`.execute(db);
    await sql`
      create unique index who_line_person on ballots.who_line (person_id, ballot_id)`.execute(db);
    await sql`
      create table ballots.who_never (
        ballot_id bigint not null references ballots.sealed_ballot,
        person_id uuid not null,
        primary key (ballot_id, person_id)
      )`.execute(db);
    await sql`create index who_never_person on ballots.who_never (person_id)`.execute(db);
  },
};
