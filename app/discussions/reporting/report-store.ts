import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { DiscussionsTables } from "../tables.ts";
import type { TopicId } from "../topic.ts";
import { withPosts } from "./posts-anywhere.ts";
import { becameOf, type NewReport, type OwnReport, type Slow } from "./report.ts";

const tables = (db: Reader) => db.withTables<DiscussionsTables>();

/** Whoever reports one post twice has reported it once. */
export async function addReport(tx: Tx, report: NewReport, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("discussions.report")
    .values({
      topic_id: report.topicId ?? null,
      kind: report.kind,
      post_id: report.postId,
      reason: report.reason,
      says: report.says ?? null,
      person_id: report.personId,
      reported_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function countReportsOf(db: Reader, personId: PersonId, since: Date) {
  const { count } = await tables(db)
    .selectFrom("discussions.report")
    .where("person_id", "=", personId)
    .where("reported_at", ">", since)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many different people reported something here within a day. */
export async function countReporters(db: Reader, topicId: TopicId, now: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct person_id)::int as count from discussions.report
    where topic_id = ${topicId} and reported_at > ${addDays(now, -1)}`.execute(db);
  return rows[0]?.count ?? 0;
}

export async function findSlow(db: Reader, topicId: TopicId): Promise<Slow | undefined> {
  const row = await tables(db)
    .selectFrom("discussions.topic")
    .select(["slow_until", "slow_minutes"])
    .where("id", "=", topicId)
    .executeTakeFirst();
  if (!row || row.slow_until === null || row.slow_minutes === null) return undefined;
  return { until: row.slow_until, minutes: row.slow_minutes };
}

export async function saveSlow(tx: Tx, topicId: TopicId, slow: Slow): Promise<void> {
  await tables(tx)
    .updateTable("discussions.topic")
    .set({ slow_until: slow.until, slow_minutes: slow.minutes })
    .where("id", "=", topicId)
    .execute();
}

/** When somebody last wrote here: a comment or an argument. */
export async function findLastWrote(
  db: Reader,
  topicId: TopicId,
  personId: PersonId,
): Promise<Date | undefined> {
  const { rows } = await sql<{ at: Date | null }>`
    select greatest(
      (select max(written_at) from discussions.comment
        where topic_id = ${topicId} and person_id = ${personId}),
      (select max(written_at) from discussions.argument
        where topic_id = ${topicId} and person_id = ${personId})) as at`.execute(db);
  return rows[0]?.at ?? undefined;
}

const REPORTS_A_PAGE = 50;

/** Somebody's own reports with what became of each, the newest first; or, for those with a key, everybody's of late. */
export async function listReports(
  house: Pick<House, "database" | "posts">,
  { of, before }: { readonly of?: PersonId | undefined; readonly before?: number | undefined },
): Promise<readonly OwnReport[]> {
  const db = house.database;
  let query = tables(db)
    .selectFrom("discussions.report")
    .select(["id", "kind", "post_id", "reason", "reported_at"]);
  if (of !== undefined) query = query.where("person_id", "=", of);
  if (before !== undefined) query = query.where("id", "<", before);
  const rows = await query.orderBy("id", "desc").limit(REPORTS_A_PAGE).execute();
  const found = await withPosts(house, db, rows);
  return found.map(({ id, kind, reason, reported_at, post }) => ({
    ...{ id, kind, reason, reportedAt: reported_at, path: post.path, became: becameOf(post) },
  }));
}
