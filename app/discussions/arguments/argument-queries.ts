import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { HiddenId } from "../hiding/hiding.ts";
import type { DiscussionsTables } from "../tables.ts";
import {
  ARGUED,
  type Argued,
  type ArgumentId,
  type Camp,
  type SummaryId,
  type TopicId,
} from "../topic.ts";
import type { Lanes } from "./order.ts";

const tables = (db: Reader) => db.withTables<DiscussionsTables>();

export interface Argument {
  readonly id: ArgumentId;
  readonly camp: Argued;
  /** Undefined while it is hidden. */
  readonly claim: string | undefined;
  readonly hiddenId: HiddenId | undefined;
  readonly source: string | undefined;
  readonly personId: PersonId | undefined;
  readonly strong: number;
  readonly ofCamp: Readonly<Record<Camp, number>>;
  /** How many said that it changed their mind. */
  readonly changed: number;
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
  camp: Argued,
  { most, after }: { readonly most: number; readonly after?: ArgumentPlace | undefined },
): Promise<ArgumentSlice> {
  const { rows } = await sql<ArgumentRow>`
    select ${COLUMNS} from discussions.argument
    where topic_id = ${topicId} and camp = ${camp}
      and strong <= ${after?.strong ?? MOST_INT}
      and (strong < ${after?.strong ?? MOST_INT} or id > ${after?.id ?? 0})
    order by strong desc, id
    limit ${most + 1}`.execute(db);
  const found = rows.slice(0, most).map(argumentOf);
  const last = found.at(-1);
  return { arguments: found, after: rows.length > most && last ? last : undefined };
}

interface ArgumentRow {
  readonly id: ArgumentId;
  readonly camp: Argued;
  readonly claim: string | null;
  readonly hidden_id: HiddenId | null;
  readonly source: string | null;
  readonly person_id: PersonId | null;
  readonly strong: number;
  readonly strong_for: number;
  readonly strong_against: number;
  readonly changed: number;
}

const COLUMNS = sql`id, camp, claim, source, person_id, strong, strong_for, strong_against,
  changed, hidden_id`;

const argumentOf = (row: ArgumentRow): Argument => ({
  id: row.id,
  camp: row.camp,
  claim: row.claim ?? undefined,
  hiddenId: row.hidden_id ?? undefined,
  source: row.source ?? undefined,
  personId: row.person_id ?? undefined,
  strong: row.strong,
  ofCamp: { for: row.strong_for, against: row.strong_against },
  changed: row.changed,
});

/**
 * What may stand first of each kind: those that most call a good point, in all and in each camp. By indexes, so that a
 * discussion with thousands costs no more than one with ten.
 */
export async function listFirstArguments(
  db: Reader,
  topicId: TopicId,
  most: number,
): Promise<Lanes<Argument>> {
  const best = (camp: Argued, by: "strong" | "strong_for" | "strong_against") => sql`
    (select ${COLUMNS} from discussions.argument
    where topic_id = ${topicId} and camp = ${camp} order by ${sql.ref(by)} desc, id limit ${most})`;
  const wanted = ARGUED.flatMap((camp) =>
    (["strong", "strong_for", "strong_against"] as const).map((by) => best(camp, by)),
  );
  const { rows } = await sql<ArgumentRow>`${sql.join(wanted, sql` union `)}`.execute(db);
  const found = rows.map(argumentOf);
  const of = (argued: Argued) => found.filter(({ camp }) => camp === argued);
  return { for: of("for"), against: of("against"), question: of("question") };
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
