import { type Kysely, sql } from "kysely";

/** What a roll is shown of itself, settled when it opens. Every ballot until now was a show of hands. */
export const naming = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table ballots.ballot
        add column naming text not null default 'beside' check (naming in ('beside', 'apart')),
        add column unlisted int not null default 0 check (unlisted >= 0),
        add column unlisted_percent numeric not null default 100`.execute(db);
    await sql`
      alter table ballots.ballot
        alter column naming drop default,
        alter column unlisted drop default,
        alter column unlisted_percent drop default`.execute(db);
  },
};
