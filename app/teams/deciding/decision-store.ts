import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { TeamTables } from "../tables.ts";
import type { DecisionKind, Outcome } from "../team.ts";
import type { Said } from "./decision-queries.ts";

const tables = (tx: Tx) => tx.withTables<TeamTables>();

export interface NewDecision {
  readonly teamId: number;
  readonly kind: DecisionKind;
  readonly says: string;
  readonly personId: PersonId;
  readonly closesAt: Date;
  readonly least: number;
  readonly percent: number;
  readonly months: number;
}

export async function addDecision(tx: Tx, decision: NewDecision, at: Date): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("teams.decision")
    .values({
      team_id: decision.teamId,
      kind: decision.kind,
      says: decision.says,
      person_id: decision.personId,
      opened_at: at,
      closes_at: decision.closesAt,
      least: decision.least,
      percent: decision.percent,
      months: decision.months,
      yes: null,
      no: null,
      voters: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function saveSaid(tx: Tx, { decisionId, personId, isYes }: Said): Promise<void> {
  await tables(tx)
    .insertInto("teams.said")
    .values({ decision_id: decisionId, person_id: personId, is_yes: isYes })
    .onConflict((conflict) =>
      conflict.columns(["decision_id", "person_id"]).doUpdateSet({ is_yes: isYes }),
    )
    .execute();
}

/** From now on only how many said what is known. */
export async function closeDecision(
  tx: Tx,
  id: number,
  { state, outcome }: { readonly state: "passed" | "failed"; readonly outcome: Outcome },
): Promise<void> {
  await forgetSaid(tx, id);
  await tables(tx)
    .updateTable("teams.decision")
    .set({ state, ...outcome })
    .where("id", "=", id)
    .execute();
}

export async function withdrawDecision(tx: Tx, id: number): Promise<void> {
  await forgetSaid(tx, id);
  await tables(tx)
    .updateTable("teams.decision")
    .set({ state: "withdrawn" })
    .where("id", "=", id)
    .execute();
}

async function forgetSaid(tx: Tx, id: number): Promise<void> {
  await tables(tx).deleteFrom("teams.said").where("decision_id", "=", id).execute();
}
