import { sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import { booksAsOf, giftsAsOf } from "../money/door.ts";

/**
 * As of when everything is of which it depends what waits to be sent: the books, what was said of gifts, loans, elections
 * and what was sent. While it is the same text, the same waits on the same day.
 */
export async function dueAsOf(db: Reader): Promise<string> {
  const { rows } = await sql<{ says: string }>`
    select (select coalesce(md5(string_agg(l::text, '' order by id)), '') from reports.loan l) || ' '
      || (select coalesce(md5(string_agg(e::text, '' order by id)), '') from reports.general_election e) || ' '
      || (select count(*) from reports.sent) as says`.execute(db);
  return `${await booksAsOf(db)} ${await giftsAsOf(db)} ${rows[0]?.says ?? ""}`;
}
