import { type Kysely, sql } from "kysely";

/** What a proposal is called in Welsh, where its author said so: it stands on the ballot beside its title. */
export const titleInWelsh = {
  async up(db: Kysely<never>): Promise<void> {
    for (const table of ["proposals.proposal", "proposals.version", "proposals.covered"]) {
      await sql`alter table ${sql.table(table)} add column title_cy text`.execute(db);
    }
  },
};
