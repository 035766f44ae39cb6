import { type Kysely, sql } from "kysely";

/** What a ballot is called in Welsh, where whoever wrote its title said so. */
export const titleInWelsh = {
  async up(db: Kysely<never>): Promise<void> {
    for (const table of ["ballots.ballot", "ballots.expected"]) {
      await sql`
        alter table ${sql.table(table)} add column title_cy text check (title_cy <> '')`.execute(
        db,
      );
    }
  },
};
