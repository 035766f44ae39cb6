import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { HidingGround, PostKind } from "../hiding/hiding.ts";
import type { DiscussionsTables } from "../tables.ts";
import type { TopicId } from "../topic.ts";
import type { NewReport, OwnReport, Reason, Slow } from "./report.ts";

const tables = (db: Reader) => db.withTables<DiscussionsTables>();

/** Whoever reports one post twice has reported it once. */
export async function addReport(tx: Tx, report: NewReport, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("discussions.report")
    .values({
      topic_id: report.topicId,
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

interface ReportRow {
  readonly id: number;
  readonly path: string;
  readonly kind: PostKind;
  readonly post_id: number;
  readonly reason: Reason;
  readonly reported_at: Date;
  readonly ground: HidingGround | null;
  readonly request: number | null;
  readonly is_there: boolean;
}

const ownReportOf = (row: ReportRow): OwnReport => ({
  id: row.id,
  path: `${row.path}#${row.kind}-${row.post_id}`,
  kind: row.kind,
  reason: row.reason,
  reportedAt: row.reported_at,
  became:
    row.ground !== null && row.request !== null
      ? { kind: "hidden", ground: row.ground, request: row.request }
      : { kind: row.is_there ? "stands" : "taken-back" },
});

const REPORTS_A_PAGE = 50;

/** Somebody's own reports with what became of each, the newest first; or, for those with a key, everybody's of late. */
export async function listReports(
  db: Reader,
  { of, before }: { readonly of?: PersonId | undefined; readonly before?: number | undefined },
): Promise<readonly OwnReport[]> {
  const whose = of === undefined ? sql`true` : sql`r.person_id = ${of}`;
  const from = before === undefined ? sql`true` : sql`r.id < ${before}`;
  const { rows } = await sql<ReportRow>`
    select r.id, t.path, r.kind, r.post_id, r.reason, r.reported_at, h.ground, h.request,
      (exists (select from discussions.comment c
          where r.kind = 'comment' and c.id = r.post_id and c.text is not null)
        or exists (select from discussions.argument a
          where r.kind = 'argument' and a.id = r.post_id and a.claim is not null)
        or exists (select from discussions.summary s
          where r.kind = 'summary' and s.id = r.post_id and s.text is not null)) as is_there
    from discussions.report r
    join discussions.topic t on t.id = r.topic_id
    left join discussions.hidden h
      on h.kind = r.kind and h.post_id = r.post_id and h.restored_at is null
    where ${whose} and ${from}
    order by r.id desc limit ${REPORTS_A_PAGE}`.execute(db);
  return rows.map(ownReportOf);
}

/** A post that was hidden: what it was and why, and nothing of it or of whoever wrote it. */
export interface HiddenLine {
  readonly id: number;
  readonly kind: PostKind;
  readonly ground: HidingGround;
  readonly request: number;
  readonly path: string;
  readonly hiddenAt: Date;
  readonly restoredAt: Date | undefined;
}

export const HIDDEN_A_PAGE = 50;

export async function listHidden(
  db: Reader,
  before: number | undefined,
): Promise<readonly HiddenLine[]> {
  let query = tables(db)
    .selectFrom("discussions.hidden as h")
    .innerJoin("discussions.topic as t", "t.id", "h.topic_id")
    .select(["h.id", "h.kind", "h.ground", "h.request", "h.hidden_at", "h.restored_at", "t.path"]);
  if (before !== undefined) query = query.where("h.id", "<", before as never);
  const rows = await query
    .orderBy("h.id", "desc")
    .limit(HIDDEN_A_PAGE + 1)
    .execute();
  return rows.map(({ id, kind, ground, request, path, hidden_at, restored_at }) => ({
    ...{ id, kind, ground, request, path },
    hiddenAt: hidden_at,
    restoredAt: restored_at ?? undefined,
  }));
}
