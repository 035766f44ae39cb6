import { type Kysely, sql } from "kysely";

/**
 * A line that ended, because its person goes on with another, has a vote that says nothing. It stands in the way of every
 * vote that is on its way to that line, whichever of the two is written first.
 */
export const endedLine = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table ballots.vote
        alter column choices drop not null,
        alter column cast_at drop not null,
        add constraint vote_says_or_ends check ((choices is null) = (cast_at is null))`.execute(db);
  },
};
