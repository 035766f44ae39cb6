import { type Kysely, sql } from "kysely";

/**
 * What those who come are to be told, and how far that has come: letters are written some at a time, each slice with
 * `told_to` in one transaction, so that whatever stops between two of them nobody is told twice or not at all.
 */
export const telling = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table events.telling (
        event_id int not null references events.event (id),
        what text not null check (what in ('reminder', 'moved', 'elsewhere', 'cancelled')),
        changes int not null,
        events int[] not null,
        asked_by timestamptz not null,
        told_to text,
        is_told boolean not null default false,
        primary key (event_id, what, changes)
      )`.execute(db);
    await sql`
      create index telling_waits on events.telling (asked_by) where not is_told`.execute(db);
  },
};
