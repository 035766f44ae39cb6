import { type Kysely, sql } from "kysely";

/** Hidden words and photos move to tables of their own, which nothing that readers are shown ever reads. */
export const hidden = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table events.hidden (
        id int generated always as identity primary key,
        kind text not null check (kind in ('event', 'event-photo')),
        post_id int not null,
        request int not null,
        ground text not null check (ground in ('law', 'personal-data', 'threats', 'abuse')),
        hidden_at timestamptz not null,
        restored_at timestamptz,
        restored_by text,
        check ((restored_at is null) = (restored_by is null))
      )`.execute(db);
    await sql`
      create index hidden_newest on events.hidden (hidden_at desc, request desc)`.execute(db);
    await addKept(db);
    await sql`
      alter table events.event
        alter column title drop not null,
        alter column says drop not null,
        add column hidden_id int references events.hidden,
        drop constraint event_check2,
        add check (where_kind = 'online' or place is not null or hidden_id is not null),
        drop constraint event_check3,
        add check (why is null or cancelled_at is not null),
        add check (why is not null or cancelled_at is null or hidden_id is not null),
        add check ((title is null) = (hidden_id is not null)),
        add check ((says is null) = (hidden_id is not null))`.execute(db);
    await sql`create index event_series on events.event (series_id)`.execute(db);
    await sql`create index event_hidden on events.event (hidden_id)`.execute(db);
    await sql`
      alter table events.photo
        alter column bytes drop not null,
        alter column says drop not null,
        add column hidden_id int references events.hidden,
        add check ((bytes is null) = (hidden_id is not null)),
        add check ((says is null) = (hidden_id is not null))`.execute(db);
  },
};

/** Of a repeated event each date has words of its own, and all are hidden and brought back together. */
async function addKept(db: Kysely<never>): Promise<void> {
  await sql`
    create table events.hidden_words (
      event_id int primary key references events.event (id),
      hidden_id int not null references events.hidden (id),
      title text not null,
      says text not null,
      place text,
      postcode text,
      access text,
      link text,
      why text
    )`.execute(db);
  await sql`create index hidden_words_of on events.hidden_words (hidden_id)`.execute(db);
  await sql`
    create table events.hidden_photo (
      photo_id int primary key references events.photo (id),
      hidden_id int not null references events.hidden (id),
      bytes bytea not null,
      says text not null,
      key text not null unique
    )`.execute(db);
  await sql`create index hidden_photo_of on events.hidden_photo (hidden_id)`.execute(db);
}
