import { type Kysely, sql } from "kysely";

/**
 * A motion can be held before the branch votes on it. While it is held for personal data or threats, its text is moved
 * from where every reader finds it to a table of its own.
 */
export const held = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table motions.motion
        add column held_at timestamptz,
        drop constraint motion_state_check,
        drop constraint motion_check,
        drop constraint motion_body_check,
        add constraint motion_state_check check (state in
          ('gathering', 'held', 'ballot', 'carried', 'lost', 'lapsed', 'withdrawn')),
        add constraint motion_check check ((ended_at is null) = (state in ('gathering', 'held', 'ballot'))),
        add constraint motion_body_check check (body <> '' or state = 'held'),
        add constraint motion_held_check check ((held_at is not null) = (state = 'held'))`.execute(
      db,
    );
    await sql`
      create table motions.covered (
        motion_id int primary key references motions.motion,
        title text not null,
        body text not null,
        at timestamptz not null
      )`.execute(db);
  },
};
