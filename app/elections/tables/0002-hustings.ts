import { type Kysely, sql } from "kysely";

/** Questions to those who stand in one election, beside those that every candidate is asked. */
export const hustings = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table elections.question add column election_id int references elections.election
    `.execute(db);
    await sql`
      create index question_election on elections.question (election_id, votes desc, id)
    `.execute(db);
  },
};
