import type { Tx } from "../../../platform/database/database.ts";
import { likenessOf, type Proposal } from "../proposal.ts";
import type { ProposalTables } from "../tables.ts";

const tables = (tx: Tx) => tx.withTables<ProposalTables>();

/** Members amended the text, step by step and in the open: whoever supported it supports it as amended. */
export async function amendText(
  tx: Tx,
  { id, version, title }: Proposal,
  body: string,
  at: Date,
): Promise<void> {
  const likeness = likenessOf({ title, body });
  await tables(tx)
    .updateTable("proposals.proposal")
    .set({ body, likeness, version: version + 1, changed_at: at })
    .where("id", "=", id)
    .execute();
  await tables(tx)
    .updateTable("proposals.support")
    .set({ version: version + 1 })
    .where("proposal_id", "=", id)
    .where("version", "=", version)
    .execute();
}

export async function noteRedrafted(tx: Tx, id: number): Promise<void> {
  await tables(tx)
    .updateTable("proposals.proposal")
    .set({ is_redrafted: true })
    .where("id", "=", id)
    .execute();
}
