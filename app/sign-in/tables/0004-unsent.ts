import { type Kysely, sql } from "kysely";

/** Forms that somebody sent while they were signed out, for the hour in which they may sign in and send them. */
export const unsent = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table sign_in.unsent (
        id bigint generated always as identity primary key,
        secret_hash text not null,
        sealed bytea not null,
        kept_at timestamptz not null
      )`.execute(db);
    await sql`create index unsent_secret on sign_in.unsent (secret_hash, id)`.execute(db);
    await sql`create index unsent_kept on sign_in.unsent (kept_at)`.execute(db);
  },
};
