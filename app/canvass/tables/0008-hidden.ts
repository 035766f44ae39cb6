import { type Kysely, sql } from "kysely";

/** Groups whose titles two keys hid, and questions online whose action is hidden. */
export const hidden = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table canvass.hidden (
        id int generated always as identity primary key,
        kind text not null check (kind in ('heard-group')),
        post_id int not null references canvass.heard (id),
        request int not null,
        ground text not null check (ground in ('law', 'personal-data', 'threats', 'abuse')),
        hidden_at timestamptz not null,
        restored_at timestamptz,
        restored_by text,
        title text,
        check ((restored_at is null) = (restored_by is null)),
        check (restored_at is null or title is null)
      )`.execute(db);
    await sql`
      create index hidden_newest on canvass.hidden (hidden_at desc, request desc)`.execute(db);
    await sql`create index hidden_post on canvass.hidden (post_id)`.execute(db);
    await sql`
      alter table canvass.heard
        alter column title drop not null,
        add column hidden_id int references canvass.hidden,
        add check ((title is null) = (hidden_id is not null))`.execute(db);
    await sql`create index heard_hidden on canvass.heard (hidden_id)`.execute(db);
    await sql`alter table canvass.asking add column covered_at timestamptz`.execute(db);
  },
};
