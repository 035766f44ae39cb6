import { type Kysely, sql } from "kysely";

/** What of the party's work a team was given to do: one team for each. */
export const duty = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table teams.duty (
        duty text primary key,
        team_id int not null references teams.team,
        given_at timestamptz not null,
        request int not null
      )`.execute(db);
  },
};
