import { type Kysely, sql } from "kysely";

/** What is asked, by which links, what was answered, and how much of it in each hour. */
export const stall = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema canvass`.execute(db);
    // A kind for each way of asking. Doorsteps will be one more, with an answer's household in a table of their own.
    await sql`
      create table canvass.asking (
        id int generated always as identity primary key,
        kind text not null check (kind in ('stall')),
        event_id int unique,
        question text not null check (question <> ''),
        themes text[] not null,
        opened_by uuid,
        opened_at timestamptz not null,
        check ((kind = 'stall') = (event_id is not null))
      )`.execute(db);
    await sql`create index asking_opened_by on canvass.asking (opened_by)`.execute(db);
    await sql`
      create table canvass.link (
        id int generated always as identity primary key,
        asking_id int not null references canvass.asking (id),
        number int not null check (number > 0),
        hash text not null unique,
        made_at timestamptz not null,
        ended_at timestamptz,
        unique (asking_id, number)
      )`.execute(db);
    // The id is made on the phone, so that what is sent twice is there once. Within its asking: nobody takes another stall's.
    await sql`
      create table canvass.answer (
        asking_id int not null references canvass.asking (id),
        id uuid not null,
        link_id int not null references canvass.link (id),
        said text check (said <> ''),
        themes text[] not null,
        talked_to int not null check (talked_to >= 0),
        leaflets int not null check (leaflets >= 0),
        said_at timestamptz not null,
        phone_at timestamptz not null,
        taken_at timestamptz not null,
        primary key (asking_id, id)
      )`.execute(db);
    await sql`
      create index answer_to_forget on canvass.answer (taken_at) where said is not null`.execute(
      db,
    );
    await sql`create index answer_link on canvass.answer (link_id)`.execute(db);
    // Kept beside the answers, so that a page of many stalls counts nothing.
    await sql`
      create table canvass.tally (
        asking_id int not null references canvass.asking (id),
        hour timestamptz not null,
        talked_to int not null,
        leaflets int not null,
        answers int not null,
        primary key (asking_id, hour)
      )`.execute(db);
  },
};
