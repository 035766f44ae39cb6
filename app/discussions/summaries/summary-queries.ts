import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { HiddenId } from "../hiding/hiding.ts";
import type { SummaryId, TopicId } from "../topic.ts";
import { type Fairness, isFair } from "./fairness.ts";

export interface SummaryRow {
  readonly id: SummaryId;
  readonly authorId: PersonId | undefined;
  /** Undefined while it is hidden. */
  readonly text: string | undefined;
  readonly hiddenId: HiddenId | undefined;
  readonly writtenAt: Date;
  readonly fairness: Fairness;
}

type Row = {
  id: SummaryId;
  person_id: PersonId | null;
  text: string | null;
  hidden_id: HiddenId | null;
  written_at: Date;
  members_for: number;
  members_against: number;
  author_side: "for" | "against" | "unsure" | null;
  fair_for: number;
  fair_against: number;
  fair_in_all: number;
};

/** A summary's author counts in no camp: they cannot call their own work fair. */
const summaryOf = (row: Row): SummaryRow => {
  const camp = (name: "for" | "against", members: number, fair: number) => ({
    members: members - (row.author_side === name ? 1 : 0),
    fair,
  });
  const camps = {
    for: camp("for", row.members_for, row.fair_for),
    against: camp("against", row.members_against, row.fair_against),
  };
  return {
    id: row.id,
    authorId: row.person_id ?? undefined,
    text: row.text ?? undefined,
    hiddenId: row.hidden_id ?? undefined,
    writtenAt: row.written_at,
    fairness: { camps, fairInAll: row.fair_in_all },
  };
};

export interface SummarySlice {
  /** Only those written since then. */
  readonly since?: Date;
  /** Only those older than this one. */
  readonly before?: SummaryId | undefined;
  readonly most: number;
}

/** The newest first, each with the camps as they stand now: who changes sides takes their mark along. */
export async function listSummaries(
  db: Reader,
  topicId: TopicId,
  { since, before, most }: SummarySlice,
): Promise<readonly SummaryRow[]> {
  const { rows } = await sql<Row>`
    select s.id, s.person_id, s.text, s.hidden_id, s.written_at, t.members_for, t.members_against,
      mine.side as author_side, fair.fair_for, fair.fair_against, fair.fair_in_all
    from discussions.summary s
    join discussions.topic t on t.id = s.topic_id
    left join discussions.side mine
      on mine.topic_id = s.topic_id and mine.person_id = s.person_id
    cross join lateral (
      select
        count(*) filter (where side.side = 'for')::int as fair_for,
        count(*) filter (where side.side = 'against')::int as fair_against,
        count(*)::int as fair_in_all
      from discussions.fair_mark mark
      left join discussions.side side
        on side.topic_id = s.topic_id and side.person_id = mark.person_id
      where mark.summary_id = s.id and mark.person_id is distinct from s.person_id
    ) fair
    where s.topic_id = ${topicId}
      and s.written_at >= ${since ?? new Date(0)}
      and s.id < ${before ?? Number.MAX_SAFE_INTEGER}
    order by s.id desc
    limit ${most}`.execute(db);
  return rows.map(summaryOf);
}

/** More summaries than anybody reads; the rule looks at the newest of them. */
const MOST_LOOKED_AT = 500;

/** Is there a summary, written since then, that both camps call fair? One that is hidden settles nothing. */
export async function hasFairSummary(
  db: Reader,
  topicId: TopicId,
  fairPerCamp: number,
  since: Date,
): Promise<boolean> {
  const summaries = await listSummaries(db, topicId, { since, most: MOST_LOOKED_AT });
  return summaries.some(
    ({ hiddenId, fairness }) => hiddenId === undefined && isFair(fairness, fairPerCamp),
  );
}
