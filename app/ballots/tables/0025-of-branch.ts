import { type Kysely, sql } from "kysely";

/**
 * Which branch's members alone are asked; none where the whole party is. Of ballots from before it is told by the titles
 * that this house gave them.
 */
export const ofBranch = {
  async up(db: Kysely<never>): Promise<void> {
    for (const table of ["ballots.ballot", "ballots.sealed_ballot"]) {
      await sql`alter table ${sql.table(table)} add column of_branch int`.execute(db);
      await sql`
        update ${sql.table(table)} set of_branch = substring(title from ' of branch ([0-9]{1,9})$')::int
        where path ~ '^/(motions|elections)/[0-9]+$'`.execute(db);
    }
  },
};
