import { type Kysely, sql } from "kysely";

/** An officer's notes for whoever follows, and at whom they have looked. */
export const look = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table branches.note (
        branch_id int primary key references branches.branch,
        body text not null,
        version int not null,
        written_at timestamptz not null
      )`.execute(db);
    await sql`
      create table branches.look (
        id int generated always as identity primary key,
        branch_id int not null references branches.branch,
        office text not null,
        looked_by uuid,
        person_id uuid not null,
        why text not null,
        at timestamptz not null
      )`.execute(db);
    await sql`create index look_person on branches.look (person_id, at)`.execute(db);
    await sql`create index look_by on branches.look (looked_by, at)`.execute(db);
  },
};
