import { type Kysely, sql } from "kysely";

/** Where the party was mentioned in the media, with what was put right in it. */
export const mention = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table press.mention (
        id int generated always as identity primary key,
        state text not null check (state in ('suggested', 'shown', 'declined', 'taken-away')),
        outlet text not null,
        headline text not null,
        quote text,
        day date not null,
        link text,
        language text not null,
        suggested_by uuid,
        suggested_at timestamptz,
        shown_at timestamptz,
        answered_at timestamptz,
        why text,
        ground text,
        ended_at timestamptz
      )`.execute(db);
    await sql`
      create index mention_shown on press.mention (day desc, id desc) where state = 'shown'`.execute(
      db,
    );
    await sql`
      create index mention_by on press.mention (suggested_by) where suggested_by is not null`.execute(
      db,
    );
    await sql`
      create table press.mention_correction (
        id int generated always as identity primary key,
        mention_id int not null references press.mention,
        was jsonb not null,
        becomes jsonb not null,
        why text not null,
        at timestamptz not null
      )`.execute(db);
    await sql`
      create index mention_correction_of on press.mention_correction (mention_id, id)`.execute(db);
  },
};
