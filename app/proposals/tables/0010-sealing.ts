import { type Kysely, sql } from "kysely";

/** Members ask for a sealed ballot before the text is frozen. Who asked is kept until then, and no longer. */
export const sealing = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table proposals.sealed_ask (
        proposal_id int not null references proposals.proposal on delete cascade,
        person_id uuid not null,
        at timestamptz not null,
        primary key (proposal_id, person_id)
      )`.execute(db);
    await sql`create index sealed_ask_person on proposals.sealed_ask (person_id)`.execute(db);
    await sql`
      alter table proposals.proposal
        add column sealed_asks int,
        add column sealed_needed int,
        add column sealed_id int,
        add column shown_why text check (shown_why in ('amendments', 'few-holders', 'no-sealed'))`.execute(
      db,
    );
  },
};
