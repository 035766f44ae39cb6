import { sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { Day } from "../../platform/time/days.ts";
import type { ReportsTables } from "./tables.ts";

/** A report as it was sent. */
export interface Sent {
  readonly id: number;
  readonly report: string;
  /** The how-manieth of the same period: what was sent is corrected by another. */
  readonly nth: number;
  readonly hash: string;
  readonly lines: number;
  readonly on: Day;
}

const sent = (db: Reader) =>
  db
    .withTables<ReportsTables>()
    .selectFrom("reports.sent")
    .select(["id", "report", "nth", "hash", "lines", "sent_on as on"]);

export const findSent = (db: Reader, id: number): Promise<Sent | undefined> =>
  sent(db).where("id", "=", id).executeTakeFirst();

/** What was last sent of this period. */
export const findLastSent = (db: Reader, report: string): Promise<Sent | undefined> =>
  sent(db).where("report", "=", report).orderBy("nth", "desc").limit(1).executeTakeFirst();

/** The latest first. */
export const listSent = (db: Reader): Promise<readonly Sent[]> =>
  sent(db).orderBy("id", "desc").limit(100).execute();

/** Of these periods those of which something was sent, each with how many lines it had at last. */
export async function linesSent(
  db: Reader,
  reports: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ report: string; lines: number }>`
    select distinct on (report) report, lines from reports.sent
    where report = any(${reports}::text[]) order by report, nth desc`.execute(db);
  return new Map(rows.map(({ report, lines }) => [report, lines]));
}

/** Its text: what stands above its lines, and they. A line that was kept long enough is empty. */
export async function findSentText(db: Reader, id: number) {
  const tables = db.withTables<ReportsTables>();
  const { head } = await tables
    .selectFrom("reports.sent")
    .select("head")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const lines = await tables
    .selectFrom("reports.sent_line")
    .select("says")
    .where("sent_id", "=", id)
    .orderBy("nth")
    .execute();
  return { head, lines };
}
