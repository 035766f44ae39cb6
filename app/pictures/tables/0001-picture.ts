import { type Kysely, type RawBuilder, sql } from "kysely";

/** Pictures, what was sent of them until they are made, their sizes, and what two keys hid. */
export const picture = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema pictures`.execute(db);
    await sql`
      create table pictures.picture (
        id int generated always as identity primary key,
        kind text not null check (kind in ('article')),
        of_id int not null,
        position int not null check (position >= 0),
        alt text check (alt <> ''),
        credit text check (credit <> ''),
        place text not null check (place in ('above', 'below', 'video')),
        state text not null check (state in ('waits', 'made', 'refused')),
        why text check (why in ('too-many-pixels', 'other-kind', 'broken')),
        -- How often a worker has begun to make it: whatever kills workers is not begun for ever.
        tries int not null default 0,
        added_by uuid,
        added_at timestamptz not null,
        is_hidden boolean not null default false,
        check ((why is null) = (state <> 'refused')),
        check ((alt is null) = is_hidden),
        check (credit is null or not is_hidden),
        unique (kind, of_id, position) deferrable initially deferred
      )`.execute(db);
    await sql`create index picture_waits on pictures.picture (id) where state = 'waits'`.execute(
      db,
    );
    await sql`create index picture_added_by on pictures.picture (added_by)`.execute(db);
    await sql`
      create table pictures.upload (
        picture_id int primary key references pictures.picture on delete cascade,
        bytes bytea not null
      )`.execute(db);
    await sql`
      create table pictures.file (
        picture_id int not null references pictures.picture on delete cascade,
        ${SIZE})`.execute(db);
    await sql`
      create table pictures.hidden_picture (
        picture_id int primary key references pictures.picture on delete cascade,
        alt text not null,
        credit text,
        key text not null unique,
        hidden_at timestamptz not null
      )`.execute(db);
    await sql`
      create table pictures.hidden_file (
        picture_id int not null references pictures.hidden_picture on delete cascade,
        ${SIZE})`.execute(db);
  },
};

const SIZE: RawBuilder<unknown> = sql`
  width int not null check (width > 0),
  height int not null check (height > 0),
  type text not null check (type in ('webp', 'jpeg')),
  bytes bytea not null,
  primary key (picture_id, width, height, type)`;
