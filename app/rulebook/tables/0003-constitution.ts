import { type Kysely, sql } from "kysely";
import { appendOnly } from "../../../platform/database/append-only.ts";

/** What the party names itself, whole, each time that it was set; the newest in force. Without a row, as by default. */
export const constitution = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table rulebook.constitution (
        number int generated always as identity primary key,
        document jsonb not null,
        change jsonb,
        says text,
        set_by text not null,
        set_by_path text,
        set_at timestamptz not null,
        check ((change is null) = (says is null))
      )`.execute(db);
    await appendOnly(db, "rulebook.constitution");
  },
};
