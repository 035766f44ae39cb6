import { type Kysely, sql } from "kysely";

export const holding = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema offices`.execute(db);
    await sql`
      create table offices.holding (
        id bigint generated always as identity primary key,
        office text not null,
        person_id uuid not null,
        begins_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > begins_at),
        held_by text not null
      )`.execute(db);
    await sql`create index holding_person on offices.holding (person_id, ends_at)`.execute(db);
    await sql`create index holding_ends on offices.holding (ends_at)`.execute(db);
  },
};
