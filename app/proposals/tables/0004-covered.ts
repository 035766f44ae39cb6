import { type Kysely, sql } from "kysely";

/** The text of a proposal that is held for personal data or threats: moved here, out of every reader's way. */
export const covered = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table proposals.covered (
        proposal_id int primary key references proposals.proposal,
        title text not null,
        problem text not null,
        body text not null,
        effects text,
        versions jsonb not null,
        at timestamptz not null
      )`.execute(db);
  },
};
