import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { SocialTables } from "../tables.ts";
import type { Plan } from "./plan.ts";

const tables = (tx: Tx) => tx.withTables<SocialTables>();

export type NewPlan = Omit<Plan, "version">;

export async function savePlan(tx: Tx, proposalId: number, plan: NewPlan, at: Date): Promise<void> {
  const networks = plan.networks === undefined ? null : [...plan.networks];
  const row = { networks, texts: JSON.stringify(plan.texts), link: plan.link ?? null };
  await tables(tx)
    .insertInto("social.plan")
    .values({ proposal_id: proposalId, version: 1, ...row, changed_at: at })
    .onConflict((conflict) =>
      conflict.column("proposal_id").doUpdateSet({
        ...row,
        version: sql<number>`social.plan.version + 1`,
        changed_at: at,
      }),
    )
    .execute();
}

/** Its pictures are others: whoever has read it has read another post. */
export async function renewPlan(tx: Tx, proposalId: number, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("social.plan")
    .values({ proposal_id: proposalId, version: 1, texts: "{}", changed_at: at })
    .onConflict((conflict) =>
      conflict
        .column("proposal_id")
        .doUpdateSet({ version: sql<number>`social.plan.version + 1`, changed_at: at }),
    )
    .execute();
}

/** What was said of a post was said of its old text: it counts no more. */
export async function dropPostVotes(tx: Tx, proposalId: number): Promise<void> {
  await tables(tx).deleteFrom("social.vote").where("proposal_id", "=", proposalId).execute();
}
