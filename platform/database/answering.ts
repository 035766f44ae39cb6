import { sql } from "kysely";
import type { Database } from "./database.ts";

/** Does the database answer at all? */
export const isAnswering = (database: Database): Promise<boolean> =>
  sql`select 1`.execute(database).then(
    () => true,
    () => false,
  );
