import type { Tx } from "../../platform/database/database.ts";
import { takeLock } from "../../platform/database/named-lock.ts";
import type { BranchKind, Right } from "./branch.ts";
import type { BranchTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<BranchTables>();

export interface NewBranch {
  readonly name: string;
  readonly kind: BranchKind;
  readonly parentId: number | undefined;
  readonly placeCode: string | undefined;
  readonly says: string | undefined;
}

/** One at a time: of two that make a branch of one name or one place, the second sees the first. */
export const lockTree = (tx: Tx): Promise<void> => takeLock(tx, "branches: the tree");

export async function addBranch(tx: Tx, branch: NewBranch, at: Date): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("branches.branch")
    .values({
      name: branch.name,
      kind: branch.kind,
      parent_id: branch.parentId ?? null,
      says: branch.says ?? null,
      founded_at: at,
      ended_at: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (branch.placeCode !== undefined) await givePlace(tx, branch.placeCode, id);
  return id;
}

/** Whoever lives there belongs to this branch from now on, and to no other. */
export async function givePlace(tx: Tx, code: string, branchId: number): Promise<void> {
  await tables(tx)
    .insertInto("branches.place")
    .values({ code, branch_id: branchId })
    .onConflict((conflict) => conflict.column("code").doUpdateSet({ branch_id: branchId }))
    .execute();
}

/** @throws where it would stand above itself: the database does not let it. */
export async function moveUnder(tx: Tx, id: number, parentId: number | undefined): Promise<void> {
  await tables(tx)
    .updateTable("branches.branch")
    .set({ parent_id: parentId ?? null })
    .where("id", "=", id)
    .execute();
}

interface Ending {
  readonly id: number;
  /** Who takes over its places; none where nobody does. */
  readonly placesTo: number | undefined;
  /** Under which those stand that stood under it. */
  readonly childrenTo: number | undefined;
}

export async function endBranch(
  tx: Tx,
  { id, placesTo, childrenTo }: Ending,
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("branches.branch")
    .set({ parent_id: childrenTo ?? null })
    .where("parent_id", "=", id)
    .where("ended_at", "is", null)
    .execute();
  if (placesTo === undefined) {
    await tables(tx).deleteFrom("branches.place").where("branch_id", "=", id).execute();
  } else {
    await tables(tx)
      .updateTable("branches.place")
      .set({ branch_id: placesTo })
      .where("branch_id", "=", id)
      .execute();
  }
  await tables(tx)
    .updateTable("branches.branch")
    .set({ ended_at: at })
    .where("id", "=", id)
    .execute();
}

export async function saveSays(tx: Tx, id: number, says: string | undefined): Promise<void> {
  await tables(tx)
    .updateTable("branches.branch")
    .set({ says: says ?? null })
    .where("id", "=", id)
    .execute();
}

export async function saveLostRights(tx: Tx, id: number, rights: readonly Right[]): Promise<void> {
  await tables(tx)
    .updateTable("branches.branch")
    .set({ lost_rights: [...rights] })
    .where("id", "=", id)
    .execute();
}
