import { type Kysely, sql } from "kysely";

export const drafting = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema drafting`.execute(db);
    await createDocuments(db);
    await createAuthors(db);
    await createKnowledge(db);
  },
};

async function createDocuments(db: Kysely<never>): Promise<void> {
  await sql`
    create table drafting.document (
      id int generated always as identity primary key,
      path text not null unique,
      epoch int not null,
      seq int not null,
      snapshot bytea not null,
      snapshot_seq int not null,
      began_at timestamptz not null,
      changed_at timestamptz not null
    )`.execute(db);
  await sql`
    create index document_unpacked on drafting.document (changed_at, id) where seq > snapshot_seq`.execute(
    db,
  );
  await sql`
    create table drafting.update (
      document_id int not null references drafting.document on delete cascade,
      seq int not null,
      updates bytea not null,
      primary key (document_id, seq)
    )`.execute(db);
  await sql`
    create table drafting.hand (
      document_id int not null references drafting.document on delete cascade,
      client bigint not null,
      person_id uuid not null,
      since timestamptz not null,
      primary key (document_id, client)
    )`.execute(db);
  await sql`create index hand_person on drafting.hand (person_id)`.execute(db);
}

async function createAuthors(db: Kysely<never>): Promise<void> {
  await sql`
    create table drafting.invitation (
      path text not null,
      person_id uuid not null,
      invited_by uuid,
      invited_at timestamptz not null,
      answered_at timestamptz,
      is_accepted boolean,
      primary key (path, person_id)
    )`.execute(db);
  await sql`create index invitation_person on drafting.invitation (person_id)`.execute(db);
  await sql`create index invitation_by on drafting.invitation (invited_by)`.execute(db);
  await sql`
    create table drafting.named (
      path text not null,
      version int not null,
      person_id uuid not null,
      is_off boolean not null default false,
      primary key (path, version, person_id)
    )`.execute(db);
  await sql`create index named_person on drafting.named (person_id)`.execute(db);
}

async function createKnowledge(db: Kysely<never>): Promise<void> {
  await sql`
    create table drafting.knowledge (
      person_id uuid not null,
      field text not null,
      own_words text,
      is_shown boolean not null,
      since timestamptz not null,
      primary key (person_id, field)
    )`.execute(db);
  await sql`create index knowledge_field on drafting.knowledge (field, person_id)`.execute(db);
  await sql`
    create table drafting.ask (
      path text not null,
      field text not null,
      asked_by uuid,
      asked_at timestamptz not null,
      primary key (path, field)
    )`.execute(db);
  await sql`create index ask_by on drafting.ask (asked_by)`.execute(db);
  await sql`
    create table drafting.told (
      path text not null,
      person_id uuid not null,
      told_at timestamptz not null,
      primary key (path, person_id)
    )`.execute(db);
  await sql`create index told_person on drafting.told (person_id)`.execute(db);
  await sql`
    create table drafting.note (
      id int generated always as identity primary key,
      path text not null,
      version int not null,
      field text not null,
      own_words text,
      body text not null,
      person_id uuid,
      written_at timestamptz not null,
      unique (path, field, person_id)
    )`.execute(db);
  await sql`create index note_path on drafting.note (path, id)`.execute(db);
  await sql`create index note_person on drafting.note (person_id)`.execute(db);
}
