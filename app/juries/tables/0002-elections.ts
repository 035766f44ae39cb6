import { type Kysely, sql } from "kysely";

/** Members challenge the result of an election, too: nobody asked for it by request. */
export const electionsToo = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table juries.challenge
        alter column request_id drop not null,
        add column election_id int unique,
        add check (num_nonnulls(request_id, election_id) = 1)`.execute(db);
  },
};
