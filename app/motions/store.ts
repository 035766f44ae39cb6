import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { BallotId } from "../ballots/door.ts";
import type { Motion } from "./motion.ts";
import type { MotionTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<MotionTables>();

export type NewMotion = Pick<
  Motion,
  "id" | "branchId" | "title" | "body" | "isForParty" | "needed" | "gathersUntil"
> & { readonly movedBy: PersonId };

export async function addMotion(tx: Tx, motion: NewMotion, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("motions.motion")
    .values({
      id: motion.id,
      branch_id: motion.branchId,
      moved_by: motion.movedBy,
      title: motion.title,
      body: motion.body,
      is_for_party: motion.isForParty,
      needed: motion.needed,
      put_at: at,
      gathers_until: motion.gathersUntil,
      ballot_id: null,
      proposal_id: null,
      ended_at: null,
    })
    .execute();
}

export async function addSupport(tx: Tx, id: number, personId: PersonId, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("motions.support")
    .values({ motion_id: id, person_id: personId, at })
    .execute();
}

/** False where there was none. */
export async function removeSupport(tx: Tx, id: number, personId: PersonId): Promise<boolean> {
  const { numDeletedRows } = await tables(tx)
    .deleteFrom("motions.support")
    .where("motion_id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

const set = (tx: Tx, id: number) => tables(tx).updateTable("motions.motion").where("id", "=", id);

export async function saveBallot(tx: Tx, id: number, ballotId: BallotId): Promise<void> {
  await set(tx, id).set({ state: "ballot", ballot_id: ballotId }).execute();
  await dropSupport(tx, id);
}

export async function saveProposal(tx: Tx, id: number, proposalId: number): Promise<void> {
  await set(tx, id).set({ proposal_id: proposalId }).execute();
}

export async function endMotion(
  tx: Tx,
  id: number,
  state: Exclude<Motion["state"], "gathering" | "held" | "ballot">,
  at: Date,
): Promise<void> {
  await set(tx, id).set({ state, ended_at: at }).execute();
  await dropSupport(tx, id);
}

/** Who wanted it decided is nobody's business once it is. */
async function dropSupport(tx: Tx, id: number): Promise<void> {
  await tables(tx).deleteFrom("motions.support").where("motion_id", "=", id).execute();
}
