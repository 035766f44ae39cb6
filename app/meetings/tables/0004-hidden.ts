import { type Kysely, sql } from "kysely";

/** A hidden text moves to a table of its own, which nothing that readers are shown ever reads. */
export const hidden = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table meetings.hidden (
        id int generated always as identity primary key,
        kind text not null check (kind in ('meeting-topic', 'agenda-point', 'meeting-notes')),
        post_id int not null,
        request int not null,
        ground text not null check (ground in ('law', 'personal-data', 'threats', 'abuse')),
        text text,
        more text,
        hidden_at timestamptz not null,
        restored_at timestamptz,
        restored_by text,
        check (restored_at is null or text is null),
        check (text is not null or more is null)
      )`.execute(db);
    await sql`
      create unique index hidden_now on meetings.hidden (kind, post_id)
      where restored_at is null`.execute(db);
    await sql`
      create index hidden_kept on meetings.hidden (hidden_at) where text is not null`.execute(db);
    await sql`
      create index hidden_newest on meetings.hidden (hidden_at desc, request desc)`.execute(db);
    await sql`
      alter table meetings.topic
        alter column title drop not null,
        add column hidden_id int references meetings.hidden,
        add check ((title is null) = (hidden_id is not null)),
        add check (title is not null or says is null)`.execute(db);
    // What two keys hid is not proposed again, whatever became of its topic.
    await sql`
      create index topic_hidden on meetings.topic (likeness) where hidden_id is not null`.execute(
      db,
    );
    await sql`
      alter table meetings.point
        alter column says drop not null,
        add column hidden_id int references meetings.hidden,
        add check ((says is null) = (hidden_id is not null))`.execute(db);
    // A number among all meetings: reports and requests name a version by it.
    await sql`
      alter table meetings.notes_version
        add column id int generated always as identity unique,
        add column hidden_id int references meetings.hidden,
        add check (notes is null or hidden_id is null)`.execute(db);
  },
};
