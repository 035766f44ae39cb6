import { type Selectable, sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { Ballot, BallotId, BallotOption } from "./ballot.ts";
import type { BallotResult } from "./counting/result.ts";
import type { BallotsTables } from "./tables.ts";

/** A ballot as it stands on its page: its terms, and what came out once it was counted. */
export interface FoundBallot extends Ballot {
  readonly closedAt: Date | undefined;
  readonly result: BallotResult | undefined;
  /** SHA-256 of the recount file. */
  readonly fileHash: string | undefined;
}

export type BallotRow = Omit<
  Selectable<BallotsTables["ballots.ballot"]>,
  "outcome" | "reminded_at"
> & {
  readonly options: readonly {
    id: string;
    label: string;
    labelCy: string | null;
    text: string | null;
    isAmendment: boolean;
  }[];
};

/** Everything about a ballot but its votes. */
export const ballotColumns = sql`
  b.id, b.path, b.of_branch, b.title, b.title_cy, b.question, b.question_cy, b.case_for, b.case_against, b.opens_at, b.closes_at,
  b.majority_numerator, b.majority_denominator, b.majority_is_at_least, b.quorum_percent,
  b.quorum_least, b.active_members, b.roll_size, b.roll_hash, b.naming, b.unlisted, b.unlisted_percent, b.on_paper, b.paper_members,
  b.paper_percent, b.closed_at, b.result, b.file_hash,
  (select jsonb_agg(jsonb_build_object('id', o.id, 'label', o.label, 'labelCy', o.label_cy, 'text', o.text,
     'isAmendment', o.is_amendment)
     order by o.number) from ballots.option o where o.ballot_id = b.id) as options`;

const optionOf = (row: BallotRow["options"][number]): BallotOption => ({
  id: row.id,
  label: row.label,
  ...(row.labelCy === null ? {} : { labelCy: row.labelCy }),
  ...(row.text === null ? {} : { text: row.text }),
  ...(row.isAmendment ? { isAmendment: true as const } : {}),
});

export const ballotOf = (row: BallotRow): FoundBallot => ({
  id: row.id,
  path: row.path,
  ...(row.of_branch === null ? {} : { ofBranch: row.of_branch }),
  title: row.title,
  ...(row.title_cy === null ? {} : { titleCy: row.title_cy }),
  question: row.question,
  ...(row.question_cy === null ? {} : { questionCy: row.question_cy }),
  options: row.options.map(optionOf),
  cases: { for: row.case_for, against: row.case_against },
  opensAt: row.opens_at,
  closesAt: row.closes_at,
  majority: {
    numerator: row.majority_numerator,
    denominator: row.majority_denominator,
    isAtLeast: row.majority_is_at_least,
  },
  quorumPercent: Number(row.quorum_percent),
  quorumLeast: row.quorum_least,
  activeMembers: row.active_members,
  rollSize: row.roll_size,
  rollHash: row.roll_hash,
  naming: row.naming,
  unlisted: row.unlisted,
  unlistedPercent: Number(row.unlisted_percent),
  onPaper: row.on_paper,
  paperMembers: row.paper_members,
  paperPercent: Number(row.paper_percent),
  closedAt: row.closed_at ?? undefined,
  result: row.result ?? undefined,
  fileHash: row.file_hash ?? undefined,
});

export async function findBallot(db: Reader, id: BallotId): Promise<FoundBallot | undefined> {
  const { rows } = await sql<BallotRow>`
    select ${ballotColumns} from ballots.ballot b where b.id = ${id}`.execute(db);
  return rows[0] && ballotOf(rows[0]);
}

/** The newest ballot on what stands at this path. */
export async function findBallotFor(db: Reader, path: string): Promise<FoundBallot | undefined> {
  const { rows } = await sql<BallotRow>`
    select ${ballotColumns} from ballots.ballot b where b.path = ${path}
    order by b.id desc limit 1`.execute(db);
  return rows[0] && ballotOf(rows[0]);
}
