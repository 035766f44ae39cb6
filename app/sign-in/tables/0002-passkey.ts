import { type Kysely, sql } from "kysely";

export const passkey = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table sign_in.passkey (
        id text primary key,
        person_id uuid not null,
        public_key bytea not null,
        counter bigint not null,
        transports text[] not null,
        name text not null check (name <> ''),
        added_at timestamptz not null,
        used_at timestamptz
      )`.execute(db);
    await sql`create index passkey_person on sign_in.passkey (person_id, added_at)`.execute(db);
    await sql`
      create table sign_in.challenge (
        challenge text primary key,
        attempt_hash text not null,
        person_id uuid,
        expires_at timestamptz not null
      )`.execute(db);
    await sql`create index challenge_expires on sign_in.challenge (expires_at)`.execute(db);
    await sql`create index challenge_person on sign_in.challenge (person_id)`.execute(db);
  },
};
