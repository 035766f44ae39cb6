import type { Selectable } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PolicyTables } from "../tables.ts";
import type { Decision, DecisionKind } from "./decision.ts";

const decisions = (db: Reader) =>
  db.withTables<PolicyTables>().selectFrom("policy.decision").selectAll();

const decisionOf = (row: Selectable<PolicyTables["policy.decision"]>): Decision => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  titleCy: row.title_cy ?? undefined,
  body: row.body,
  proposalPath: row.proposal_path,
  ballotPath: row.ballot_path,
  adoptedAt: row.adopted_at,
});

export async function findDecision(
  db: Reader,
  kind: DecisionKind,
  id: number,
): Promise<Decision | undefined> {
  const row = await decisions(db).where("kind", "=", kind).where("id", "=", id).executeTakeFirst();
  return row && decisionOf(row);
}

/** What became of a proposal that is no policy; undefined where nothing did. */
export async function findDecisionOf(
  db: Reader,
  proposalPath: string,
): Promise<Decision | undefined> {
  const row = await decisions(db).where("proposal_path", "=", proposalPath).executeTakeFirst();
  return row && decisionOf(row);
}

export const DECISIONS_A_PAGE = 30;

export interface DecisionSlice {
  readonly decisions: readonly Decision[];
  /** Where the next slice begins, if there is one. */
  readonly olderThan: number | undefined;
}

/** The newest first. */
export async function listDecisions(
  db: Reader,
  kind: DecisionKind,
  before?: number,
): Promise<DecisionSlice> {
  let query = decisions(db)
    .where("kind", "=", kind)
    .orderBy("id", "desc")
    .limit(DECISIONS_A_PAGE + 1);
  if (before !== undefined) query = query.where("id", "<", before);
  const rows = await query.execute();
  const shown = rows.slice(0, DECISIONS_A_PAGE).map(decisionOf);
  return {
    decisions: shown,
    olderThan: rows.length > DECISIONS_A_PAGE ? shown.at(-1)?.id : undefined,
  };
}
