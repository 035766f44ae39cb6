import { type Kysely, sql } from "kysely";

/** Each row of a file is logged once, however often the file is read. */
export const importLog = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`drop index membership.import_file`.execute(db);
    await sql`
      create unique index import_file on membership.import (file_hash, row_number)`.execute(db);
  },
};
