import { type Kysely, sql } from "kysely";

/** Videos, which of the operator's files are theirs, and what two keys hid. The bytes lie in a folder. */
export const video = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table pictures.video (
        id int generated always as identity primary key,
        kind text not null check (kind in ('article')),
        of_id int not null,
        state text not null check (state in ('waits', 'made', 'refused')),
        why text check (why in ('other-kind', 'no-video', 'video-codec', 'audio-codec', 'too-long',
          'too-many-pixels', 'broken')),
        tries int not null default 0,
        type text check (type in ('mp4', 'webm')),
        seconds int check (seconds > 0),
        width int check (width > 0),
        height int check (height > 0),
        sha256 text,
        -- WebVTT, as it is written anew.
        captions text check (captions <> ''),
        is_silent boolean not null default false,
        added_by uuid,
        added_at timestamptz not null,
        is_hidden boolean not null default false,
        check ((why is null) = (state <> 'refused')),
        check ((sha256 is null) = (state <> 'made')),
        check (captions is null or not is_silent),
        check (captions is null or not is_hidden),
        unique (kind, of_id)
      )`.execute(db);
    await sql`create index video_waits on pictures.video (id) where state = 'waits'`.execute(db);
    await sql`create index video_added_by on pictures.video (added_by)`.execute(db);
    await sql`
      create table pictures.video_file (
        -- Of our own making: the file has no other.
        name text primary key,
        state text not null check (state in ('arrives', 'sent', 'made')),
        -- While it arrives, as many as may come.
        bytes bigint not null check (bytes >= 0),
        begun_at timestamptz not null,
        -- Null: it arrives, or what it belonged to is gone, and it is deleted next.
        video_id int references pictures.video on delete set null
      )`.execute(db);
    await sql`create index video_file_video on pictures.video_file (video_id)`.execute(db);
    await sql`
      create table pictures.hidden_video (
        video_id int primary key references pictures.video on delete cascade,
        captions text,
        key text not null unique,
        hidden_at timestamptz not null
      )`.execute(db);
  },
};
