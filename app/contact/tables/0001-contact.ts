import { type Kysely, sql } from "kysely";
import { appendOnly } from "../../../platform/database/append-only.ts";
import { makeSearchedWords, searchedWords } from "../../../platform/database/searched-words.ts";

/** Questions with their answers, each as it was after each change; and what people wrote to the party. */
export const contact = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema contact`.execute(db);
    await makeSearchedWords(db);
    const question = searchedWords(sql.ref("question"));
    const answer = searchedWords(sql.ref("answer"));
    await sql`
      create table contact.question (
        id int generated always as identity primary key,
        topic text not null,
        place int not null,
        question text not null,
        answer text not null,
        version int not null,
        changed_at timestamptz not null,
        taken_down_at timestamptz,
        search tsvector generated always as (
          setweight(to_tsvector('english', ${question}), 'A') ||
          setweight(to_tsvector('english', ${answer}), 'B')) stored
      )`.execute(db);
    await sql`create index question_search on contact.question using gin (search)`.execute(db);
    await sql`
      create table contact.question_version (
        question_id int not null references contact.question,
        version int not null,
        topic text not null,
        question text not null,
        answer text not null,
        why text,
        at timestamptz not null,
        primary key (question_id, version)
      )`.execute(db);
    await appendOnly(db, "contact.question_version");
    await makeMessages(db);
  },
};

async function makeMessages(db: Kysely<never>): Promise<void> {
  await sql`
    create table contact.message (
      id int generated always as identity primary key,
      state text not null check (state in ('unconfirmed', 'open', 'answered', 'closed', 'spam')),
      subject text not null,
      name text,
      email text not null,
      email_key text not null,
      body text not null,
      language text not null,
      at timestamptz not null,
      ends_at timestamptz not null,
      key_hash text unique,
      confirm_by timestamptz,
      taken_by uuid,
      thread text not null
    )`.execute(db);
  await sql`create index message_state on contact.message (state, id)`.execute(db);
  await sql`create index message_email on contact.message (email_key, at)`.execute(db);
  await sql`create index message_ends on contact.message (ends_at)`.execute(db);
  await sql`
    create table contact.entry (
      id int generated always as identity primary key,
      message_id int not null references contact.message on delete cascade,
      kind text not null check (kind in ('note', 'answer')),
      body text not null,
      person_id uuid,
      at timestamptz not null
    )`.execute(db);
  await sql`create index entry_message on contact.entry (message_id, id)`.execute(db);
  await sql`create table contact.proof_secret (id int primary key, secret text not null)`.execute(
    db,
  );
}
