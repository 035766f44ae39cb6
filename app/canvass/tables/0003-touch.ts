import { type Kysely, sql } from "kysely";

/** Who said at a stall that they want to hear what becomes of it: each with their consent, and until when. */
export const touch = {
  async up(db: Kysely<never>): Promise<void> {
    // By one way alone. The id is made on the phone, as that of the answer with which it came.
    await sql`
      create table canvass.contact (
        asking_id int not null,
        id uuid not null,
        answer_id uuid not null,
        link_id int not null references canvass.link (id),
        name text not null check (name <> ''),
        email text,
        email_key text,
        phone text,
        language text not null,
        wants text[] not null check (wants <> '{}' and wants <@ array['outcome']),
        wording int not null,
        agreed_at timestamptz not null,
        taken_at timestamptz not null,
        ends_at timestamptz not null,
        confirm_by timestamptz,
        confirmed_at timestamptz,
        primary key (asking_id, id),
        foreign key (asking_id, answer_id) references canvass.answer (asking_id, id),
        unique (asking_id, email_key),
        unique (asking_id, phone),
        check ((email is null) <> (phone is null)),
        check ((email is null) = (email_key is null)),
        check ((email is null) = (confirm_by is null))
      )`.execute(db);
    // One letter waits for a mailbox, whatever is typed at however many stalls: nobody's can be filled with ours.
    await sql`
      create unique index contact_waiting on canvass.contact (email_key)
      where email_key is not null and confirmed_at is null`.execute(db);
    // How many a link has brought: it never goes down, so that no deletion makes room for another letter.
    await sql`alter table canvass.link add column contacts int not null default 0`.execute(db);
    await sql`create index contact_mailbox on canvass.contact (email_key)`.execute(db);
    // Mailboxes that had themselves deleted, until their stalls are too late: each hashed with a salt of its own.
    await sql`
      create table canvass.contact_gone (
        salt text primary key,
        hash text not null,
        until timestamptz not null
      )`.execute(db);
    await sql`create index contact_answer on canvass.contact (asking_id, answer_id)`.execute(db);
    await sql`create index contact_ends on canvass.contact (ends_at)`.execute(db);
    // Each letter has a link of its own.
    await sql`
      create table canvass.contact_key (
        hash text primary key,
        asking_id int not null,
        contact_id uuid not null,
        foreign key (asking_id, contact_id) references canvass.contact (asking_id, id)
          on delete cascade
      )`.execute(db);
    await sql`
      create index contact_key_contact on canvass.contact_key (asking_id, contact_id)`.execute(db);
    await sql`
      create table canvass.contact_look (
        id int generated always as identity primary key,
        asking_id int not null references canvass.asking (id),
        person_id uuid,
        at timestamptz not null
      )`.execute(db);
    await sql`create index contact_look_asking on canvass.contact_look (asking_id, at)`.execute(db);
    await sql`create index contact_look_person on canvass.contact_look (person_id)`.execute(db);
  },
};
