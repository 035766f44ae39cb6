import { type Kysely, sql } from "kysely";

export const opinionsTables = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema opinions`.execute(db);
    await sql`
      create table opinions.topic (
        id bigint generated always as identity primary key,
        path text not null unique check (path like '/%'),
        title text not null check (title <> ''),
        is_open boolean not null default true,
        opened_at timestamptz not null,
        is_changed boolean not null default false
      )`.execute(db);
    await addStatements(db);
    await addAnswers(db);
    await sql`
      create table opinions.map (
        topic_id bigint primary key references opinions.topic,
        made_at timestamptz not null,
        answers int not null,
        people int not null,
        map jsonb,
        common jsonb
      )`.execute(db);
  },
};

/** A hidden text moves to a table of its own, which nothing that readers are shown ever reads. */
async function addStatements(db: Kysely<never>): Promise<void> {
  await sql`
    create table opinions.statement (
      id bigint generated always as identity primary key,
      topic_id bigint not null references opinions.topic,
      person_id uuid,
      text text check (text <> ''),
      likeness text not null,
      answers int not null default 0 check (answers >= 0),
      written_at timestamptz not null,
      hidden_id bigint,
      unique (topic_id, likeness),
      check ((text is null) = (hidden_id is not null))
    )`.execute(db);
  await sql`
    create index statement_next on opinions.statement (topic_id, answers, id)
    where text is not null`.execute(db);
  await sql`create index statement_list on opinions.statement (topic_id, id desc)`.execute(db);
  await sql`create index statement_person on opinions.statement (person_id)`.execute(db);
  await sql`
    create table opinions.hidden (
      id bigint generated always as identity primary key,
      statement_id bigint not null references opinions.statement,
      request int not null,
      ground text not null check (ground in ('law', 'personal-data', 'threats', 'abuse')),
      text text,
      hidden_at timestamptz not null,
      restored_at timestamptz,
      restored_by text,
      check (restored_at is null or text is null)
    )`.execute(db);
  await sql`
    create unique index hidden_now on opinions.hidden (statement_id)
    where restored_at is null`.execute(db);
  await sql`
    create index hidden_kept on opinions.hidden (hidden_at) where text is not null`.execute(db);
  await sql`
    alter table opinions.statement
      add constraint statement_hidden foreign key (hidden_id) references opinions.hidden`.execute(
    db,
  );
}

async function addAnswers(db: Kysely<never>): Promise<void> {
  await sql`
    create table opinions.answer (
      topic_id bigint not null references opinions.topic,
      statement_id bigint not null references opinions.statement,
      person_id uuid not null,
      says smallint not null check (says between -1 and 1),
      answered_at timestamptz not null,
      primary key (topic_id, person_id, statement_id)
    )`.execute(db);
  await sql`create index answer_fresh on opinions.answer (topic_id, answered_at)`.execute(db);
  await sql`create index answer_person on opinions.answer (person_id)`.execute(db);
}
