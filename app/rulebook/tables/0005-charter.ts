import { type Kysely, sql } from "kysely";
import { appendOnly } from "../../../platform/database/append-only.ts";

/** The constitution's text, whole, each time that a ballot set it; the newest in force. */
export const charter = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table rulebook.charter (
        number int generated always as identity primary key,
        paragraphs jsonb not null,
        set_by text not null,
        set_by_path text not null,
        set_at timestamptz not null
      )`.execute(db);
    await appendOnly(db, "rulebook.charter");
  },
};
