import { type Kysely, sql } from "kysely";

/** What people report, and until when a discussion is slow. */
export const reports = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table discussions.report (
        id bigint generated always as identity primary key,
        topic_id bigint not null references discussions.topic,
        kind text not null check (kind in ('comment', 'argument', 'summary')),
        post_id bigint not null,
        reason text not null,
        says text,
        person_id uuid not null,
        reported_at timestamptz not null,
        unique (kind, post_id, person_id)
      )`.execute(db);
    await sql`
      create index report_person on discussions.report (person_id, reported_at desc)`.execute(db);
    await sql`
      create index report_topic on discussions.report (topic_id, reported_at)`.execute(db);
    await sql`create index report_newest on discussions.report (reported_at desc)`.execute(db);
    await sql`
      alter table discussions.topic
        add column slow_until timestamptz,
        add column slow_minutes int,
        add constraint topic_slow check ((slow_until is null) = (slow_minutes is null))`.execute(
      db,
    );
    await sql`
      create index comment_of_person on discussions.comment (topic_id, person_id, written_at desc)`.execute(
      db,
    );
    await sql`
      create index argument_of_person on discussions.argument
        (topic_id, person_id, written_at desc)`.execute(db);
    await sql`create index hidden_newest on discussions.hidden (id desc)`.execute(db);
  },
};
