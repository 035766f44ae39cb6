import { type Kysely, sql } from "kysely";

/** Hidden words move to a table of their own, which nothing that readers are shown ever reads. */
export const hidden = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table actions.hidden (
        id int generated always as identity primary key,
        kind text not null check (kind in ('action', 'action-place')),
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
    await sql`
      create index hidden_newest on actions.hidden (hidden_at desc, request desc)`.execute(db);
    await sql`
      alter table actions.action
        alter column title drop not null,
        alter column theme drop not null,
        alter column question drop not null,
        add column hidden_id int references actions.hidden,
        add check ((title is null) = (hidden_id is not null)),
        add check ((theme is null) = (hidden_id is not null)),
        add check ((question is null) = (hidden_id is not null)),
        drop constraint action_check1,
        add check (why is null or called_off_at is not null),
        add check (why is not null or called_off_at is null or hidden_id is not null)`.execute(db);
    await sql`
      alter table actions.place add column hidden_id int references actions.hidden`.execute(db);
    await sql`create index action_hidden on actions.action (hidden_id)`.execute(db);
    await sql`create index place_hidden on actions.place (hidden_id)`.execute(db);
  },
};
