import { type Kysely, sql } from "kysely";

/**
 * A hidden text moves to a table of its own. What readers are shown, lists, counts and downloads never read that
 * table, so none of them can leak what it holds.
 */
export const hidden = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table discussions.hidden (
        id bigint generated always as identity primary key,
        topic_id bigint not null references discussions.topic,
        kind text not null check (kind in ('comment', 'argument', 'summary')),
        post_id bigint not null,
        request int not null,
        ground text not null check (ground in ('law', 'personal-data', 'threats', 'abuse')),
        text text,
        source text,
        hidden_at timestamptz not null,
        restored_at timestamptz,
        restored_by text,
        check (restored_at is null or text is null)
      )`.execute(db);
    await sql`
      create unique index hidden_now on discussions.hidden (kind, post_id)
        where restored_at is null`.execute(db);
    await sql`
      create index hidden_kept on discussions.hidden (hidden_at) where text is not null`.execute(
      db,
    );
    for (const table of ["comment", "argument", "summary"]) {
      await sql`
        alter table ${sql.table(`discussions.${table}`)}
          add column hidden_id bigint references discussions.hidden`.execute(db);
    }
    await sql`
      alter table discussions.comment
        drop constraint comment_check,
        add constraint comment_text
          check ((text is null) = (removed_at is not null or hidden_id is not null))`.execute(db);
    await sql`
      alter table discussions.argument
        alter column claim drop not null,
        add constraint argument_text check ((claim is null) = (hidden_id is not null))`.execute(db);
    await sql`
      alter table discussions.summary
        alter column text drop not null,
        add constraint summary_text check ((text is null) = (hidden_id is not null))`.execute(db);
  },
};
