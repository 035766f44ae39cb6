import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { HiddenId } from "../hiding/hiding.ts";
import type { DiscussionsTables } from "../tables.ts";
import type { ArgumentId, Camp, SummaryId, TopicId } from "../topic.ts";

const tables = (db: Reader) => db.withTables<DiscussionsTables>();

export interface Argument {
  readonly id: ArgumentId;
  readonly camp: Camp;
  /** Undefined while it is hidden. */
  readonly claim: string | undefined;
  readonly hiddenId: HiddenId | undefined;
  readonly source: string | undefined;
  readonly personId: PersonId | undefined;
  readonly strong: number;
}

/** Where a list of arguments goes on: after this one, at this strength. */
export interface ArgumentPlace {
  readonly strong: number;
  readonly id: ArgumentId;
}

export interface ArgumentSlice {
  readonly arguments: readonly Argument[];
  readonly after: ArgumentPlace | undefined;
}

/** The strongest first; of those alike, the older first. */
export async function listArguments(
  db: Reader,
  topicId: TopicId,
  camp: Camp,
  { most, after }: { readonly most: number; readonly after?: ArgumentPlace | undefined },
): Promise<ArgumentSlice> {
  const { rows } = await sql<{
    id: ArgumentId;
    claim: string | null;
    hidden_id: HiddenId | null;
    source: string | null;
    person_id: PersonId | null;
    strong: number;
  }>`
    select id, claim, source, person_id, strong, hidden_id from discussions.argument
    where topic_id = ${topicId} and camp = ${camp}
      and strong <= ${after?.strong ?? MOST_INT}
      and (strong < ${after?.strong ?? MOST_INT} or id > ${after?.id ?? 0})
    order by strong desc, id
    limit ${most + 1}`.execute(db);
  const found = rows.slice(0, most).map(({ person_id, source, claim, hidden_id, ...row }) => ({
    ...row,
    camp,
    claim: claim ?? undefined,
    hiddenId: hidden_id ?? undefined,
    source: source ?? undefined,
    personId: person_id ?? undefined,
  }));
  const last = found.at(-1);
  return { arguments: found, after: rows.length > most && last ? last : undefined };
}

const MOST_INT = 2_147_483_647;

/** Which of these this person has called strong. */
export async function listStrongMarks(
  db: Reader,
  personId: PersonId,
  ids: readonly ArgumentId[],
): Promise<ReadonlySet<ArgumentId>> {
  if (ids.length === 0) return new Set();
  const rows = await tables(db)
    .selectFrom("discussions.strong_mark")
    .select("argument_id")
    .where("person_id", "=", personId)
    .where("argument_id", "=", sql<ArgumentId>`any(${[...ids]}::bigint[])`)
    .execute();
  return new Set(rows.map((row) => row.argument_id));
}

/** Which of these this person has called fair. */
export async function listFairMarks(
  db: Reader,
  personId: PersonId,
  ids: readonly SummaryId[],
): Promise<ReadonlySet<SummaryId>> {
  if (ids.length === 0) return new Set();
  const rows = await tables(db)
    .selectFrom("discussions.fair_mark")
    .select("summary_id")
    .where("person_id", "=", personId)
    .where("summary_id", "=", sql<SummaryId>`any(${[...ids]}::bigint[])`)
    .execute();
  return new Set(rows.map((row) => row.summary_id));
}
