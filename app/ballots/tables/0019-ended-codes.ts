import { type Kysely, sql } from "kysely";

/** Lines of a sealed roll that ended after the codes were made, of which the registrar takes the code back. */
export const endedCodes = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table ballots.who_ended (
        ballot_id bigint not null,
        line_id text collate "C" not null,
        -- Was the registrar written to?
        is_told boolean not null default false,
        -- Taken back, or found to have voted: nothing here says which.
        is_settled boolean not null default false,
        primary key (ballot_id, line_id),
        foreign key (ballot_id, line_id) references ballots.who_line
      )`.execute(db);
    await sql`
      create index who_ended_untold on ballots.who_ended (ballot_id) where not is_told`.execute(db);
  },
};
