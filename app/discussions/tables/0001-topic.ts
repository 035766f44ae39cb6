import { type Kysely, sql } from "kysely";

export const topic = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema discussions`.execute(db);
    await sql`
      create table discussions.topic (
        id bigint generated always as identity primary key,
        path text not null unique check (path like '/%'),
        title text not null check (title <> ''),
        stage text not null check (stage in ('comments', 'full', 'closed')),
        opened_at timestamptz not null,
        stage_since timestamptz not null,
        comments int not null default 0 check (comments >= 0),
        arguments int not null default 0 check (arguments >= 0),
        members_for int not null default 0 check (members_for >= 0),
        members_against int not null default 0 check (members_against >= 0),
        members_unsure int not null default 0 check (members_unsure >= 0)
      )`.execute(db);
    await addComments(db);
    await addArguments(db);
    await addSummaries(db);
  },
};

async function addComments(db: Kysely<never>): Promise<void> {
  await sql`
    create table discussions.comment (
      id bigint generated always as identity primary key,
      topic_id bigint not null references discussions.topic,
      thread_id bigint references discussions.comment,
      parent_id bigint references discussions.comment,
      person_id uuid,
      text text,
      replies int not null default 0,
      written_at timestamptz not null,
      edited_at timestamptz,
      removed_at timestamptz,
      check ((text is null) = (removed_at is not null)),
      check ((thread_id is null) = (parent_id is null))
    )`.execute(db);
  await sql`
    create index comment_threads on discussions.comment (topic_id, id desc)
    where thread_id is null`.execute(db);
  await sql`
    create index comment_replies on discussions.comment (thread_id, id)
    where thread_id is not null`.execute(db);
  await sql`create index comment_person on discussions.comment (person_id)`.execute(db);
  await sql`
    create table discussions.earlier_text (
      id bigint generated always as identity primary key,
      comment_id bigint not null references discussions.comment,
      text text not null,
      replaced_at timestamptz not null
    )`.execute(db);
  await sql`
    create index earlier_text_comment on discussions.earlier_text (comment_id, id)`.execute(db);
}

async function addArguments(db: Kysely<never>): Promise<void> {
  await sql`
    create table discussions.argument (
      id bigint generated always as identity primary key,
      topic_id bigint not null references discussions.topic,
      camp text not null check (camp in ('for', 'against')),
      claim text not null check (claim <> ''),
      source text,
      person_id uuid,
      strong int not null default 0 check (strong >= 0),
      written_at timestamptz not null
    )`.execute(db);
  await sql`
    create index argument_camp on discussions.argument (topic_id, camp, strong desc, id)`.execute(
    db,
  );
  await sql`create index argument_person on discussions.argument (person_id)`.execute(db);
  await sql`
    create table discussions.strong_mark (
      argument_id bigint not null references discussions.argument,
      person_id uuid not null,
      primary key (argument_id, person_id)
    )`.execute(db);
  await sql`create index strong_mark_person on discussions.strong_mark (person_id)`.execute(db);
  await sql`
    create table discussions.side (
      topic_id bigint not null references discussions.topic,
      person_id uuid not null,
      side text not null check (side in ('for', 'against', 'unsure')),
      taken_at timestamptz not null,
      primary key (topic_id, person_id)
    )`.execute(db);
  await sql`create index side_person on discussions.side (person_id)`.execute(db);
}

async function addSummaries(db: Kysely<never>): Promise<void> {
  await sql`
    create table discussions.summary (
      id bigint generated always as identity primary key,
      topic_id bigint not null references discussions.topic,
      person_id uuid,
      text text not null check (text <> ''),
      written_at timestamptz not null
    )`.execute(db);
  await sql`create index summary_topic on discussions.summary (topic_id, id desc)`.execute(db);
  await sql`create index summary_person on discussions.summary (person_id)`.execute(db);
  await sql`
    create table discussions.fair_mark (
      summary_id bigint not null references discussions.summary,
      person_id uuid not null,
      marked_at timestamptz not null,
      primary key (summary_id, person_id)
    )`.execute(db);
  await sql`create index fair_mark_person on discussions.fair_mark (person_id)`.execute(db);
}
