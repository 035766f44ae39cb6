import { type Kysely, sql } from "kysely";

export const polling = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema polling`.execute(db);
    await sql`
      create table polling.scrutineer (
        nomination int primary key,
        election int not null,
        person_id uuid not null,
        state text not null check (state in ('asked', 'serves', 'declined')),
        named_at timestamptz not null
      )`.execute(db);
    await sql`create index scrutineer_election on polling.scrutineer (election)`.execute(db);
    await sql`create index scrutineer_person on polling.scrutineer (person_id)`.execute(db);
    await sql`
      create table polling.hustings (
        election int primary key,
        at timestamptz not null,
        link text not null,
        topic_id bigint not null
      )`.execute(db);
  },
};
