import { type Kysely, sql } from "kysely";

export const part = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema demo`.execute(db);
    await sql`
      create table demo.part (
        role text primary key,
        person_id uuid not null unique
      )`.execute(db);
  },
};
