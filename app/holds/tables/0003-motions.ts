import { type Kysely, sql } from "kysely";

/** A motion of a branch is held like a proposal: a hold is of the one or of the other. */
export const motions = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table holds.hold
        alter column proposal_id drop not null,
        add column motion_id int,
        add constraint hold_of_one check ((proposal_id is null) <> (motion_id is null))`.execute(
      db,
    );
    await sql`
      create index hold_motion on holds.hold (motion_id, id desc)
      where motion_id is not null`.execute(db);
  },
};
