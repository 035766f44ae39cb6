import { type Kysely, sql } from "kysely";

/** News that members write: the article, the second reader's notes on it, its corrections, and what two keys hid of it. */
export const article = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table news.hidden (
        id int generated always as identity primary key,
        post_id int not null,
        request int not null,
        ground text not null check (ground in ('law', 'personal-data', 'threats', 'abuse')),
        hidden_at timestamptz not null,
        restored_at timestamptz,
        restored_by text,
        words jsonb,
        check ((restored_at is null) = (restored_by is null)),
        check (restored_at is null or words is null)
      )`.execute(db);
    await sql`create index hidden_newest on news.hidden (hidden_at desc, request desc)`.execute(db);
    await sql`create index hidden_post on news.hidden (post_id)`.execute(db);
    await sql`create sequence news.article_number as int`.execute(db);
    await sql`
      create table news.article (
        id int primary key,
        author_id uuid,
        reader_id uuid check (reader_id <> author_id),
        state text not null default 'draft'
          check (state in ('draft', 'waits', 'ready', 'published', 'withdrawn')),
        title text,
        standfirst text,
        body text,
        facts text,
        byline text not null check (byline in ('name', 'member', 'branch')),
        branch_id int check ((branch_id is null) = (byline <> 'branch')),
        -- The branch's name as it was when that was chosen: a byline stays what it was.
        place text check ((place is null) = (byline <> 'branch')),
        written_at timestamptz not null,
        -- By date and title, and by date and number where nothing typed may stand.
        address text unique,
        short_address text unique,
        talk_id int,
        published_at timestamptz,
        withdrawn_at timestamptz,
        why text,
        hidden_id int references news.hidden,
        check ((title is null) = (hidden_id is not null)),
        check ((body is null) = (hidden_id is not null)),
        check ((standfirst is null) = (hidden_id is not null)),
        check ((published_at is null) = (state in ('draft', 'waits', 'ready'))),
        check ((published_at is null) = (address is null)),
        check ((published_at is null) = (short_address is null)),
        check ((withdrawn_at is null) = (state <> 'withdrawn'))
      )`.execute(db);
    await sql`
      create index article_published on news.article (published_at desc, id desc)
      where state = 'published'`.execute(db);
    await sql`create index article_waits on news.article (id) where state = 'waits'`.execute(db);
    await sql`create index article_author on news.article (author_id)`.execute(db);
    await sql`create index article_reader on news.article (reader_id)`.execute(db);
    await sql`create index article_hidden on news.article (hidden_id)`.execute(db);
    await sql`
      create table news.note (
        id int generated always as identity primary key,
        article_id int not null references news.article on delete cascade,
        person_id uuid,
        is_author boolean not null,
        says text not null,
        at timestamptz not null
      )`.execute(db);
    await sql`create index note_article on news.note (article_id, id)`.execute(db);
    await sql`create index note_person on news.note (person_id)`.execute(db);
    await sql`
      create table news.correction (
        id int generated always as identity primary key,
        article_id int not null references news.article on delete cascade,
        was text,
        becomes text,
        proposed_at timestamptz not null,
        confirmed_at timestamptz,
        check ((was is null) = (becomes is null))
      )`.execute(db);
    await sql`
      create unique index correction_open on news.correction (article_id)
      where confirmed_at is null`.execute(db);
    await sql`create index correction_article on news.correction (article_id, id)`.execute(db);
  },
};
