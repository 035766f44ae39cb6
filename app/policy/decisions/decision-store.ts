import type { Tx } from "../../../platform/database/database.ts";
import type { PolicyTables } from "../tables.ts";
import type { Decision } from "./decision.ts";

export type Decided = Omit<Decision, "id" | "adoptedAt">;

/** Writes down what won. Called where a ballot's result is carried out. */
export async function adoptDecision(tx: Tx, decided: Decided, at: Date): Promise<number> {
  const { id } = await tx
    .withTables<PolicyTables>()
    .insertInto("policy.decision")
    .values({
      kind: decided.kind,
      title: decided.title,
      title_cy: decided.titleCy ?? null,
      body: decided.body,
      proposal_path: decided.proposalPath,
      ballot_path: decided.ballotPath,
      adopted_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
