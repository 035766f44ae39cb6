import { type Kysely, sql } from "kysely";

/** What came back of letters, and the key with which only those who had a letter can say so. */
export const bounce = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create table mail.bounce_key (
      is_only boolean primary key check (is_only),
      key text not null
    )`.execute(db);
    // Not a reference to the letter, and no address: letters are deleted earlier, and who was written to with them.
    await sql`create table mail.bounce (
      letter bigint not null,
      kind text not null check (kind in ('hard', 'soft', 'refused', 'complaint')),
      address_hash text not null,
      person_id uuid,
      at timestamptz not null,
      primary key (letter, kind)
    )`.execute(db);
    await sql`create index on mail.bounce (address_hash)`.execute(db);
    await sql`create index on mail.bounce (person_id)`.execute(db);
    await sql`create index on mail.bounce (at)`.execute(db);
  },
};
