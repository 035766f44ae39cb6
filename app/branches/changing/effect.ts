import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { BranchEnded, BranchFounded } from "../announcements.ts";
import type { Why } from "../belonging/belonging.ts";
import {
  dropChosenOf,
  joinByChoice,
  listBelongingTo,
  setHome,
} from "../belonging/belonging-store.ts";
import { tellMoved } from "../belonging/settling.ts";
import { beginSweep } from "../belonging/sweep-store.ts";
import { type Branch, isHomeKind } from "../branch.ts";
import { endHoldingsIn } from "../officers/holding-store.ts";
import { addBranch, endBranch, saveLostRights } from "../store.ts";
import type { Change, ChangeFacts } from "./change.ts";

interface Done {
  readonly change: Change;
  readonly facts: ChangeFacts;
}

/** Does what the branch's members had time to stop and did not. */
export async function carryOut(
  tx: Tx,
  house: House,
  { change, facts: { branch, into } }: Done,
  at: Date,
): Promise<void> {
  const { what, right } = change;
  if (what === "close") await end(tx, house, { branch, heir: branch.parentId, why: "closed" }, at);
  if (what === "merge") await end(tx, house, { branch, heir: into?.id, why: "merged" }, at);
  if (what === "split") await divide(tx, house, branch, change, at);
  if (right === undefined) return;
  const others = branch.lostRights.filter((one) => one !== right);
  await saveLostRights(tx, branch.id, what === "take-right" ? [...others, right] : others);
}

interface Ending {
  readonly branch: Branch;
  /** The branch to which its members come. */
  readonly heir: number | undefined;
  readonly why: Why;
}

async function end(tx: Tx, house: House, { branch, heir, why }: Ending, at: Date): Promise<void> {
  const isHome = isHomeKind(branch.kind);
  const people = await listBelongingTo(tx, branch.id);
  await endHoldingsIn(tx, branch.id, at);
  const placesTo = why === "merged" ? heir : undefined;
  await endBranch(tx, { id: branch.id, placesTo, childrenTo: heir }, at);
  // They had no choice in it, so that they vote at once where they come.
  if (heir !== undefined) {
    const home = { branchId: heir, why, votesFrom: at };
    if (isHome) await setHome(tx, people, home, at);
    else await joinByChoice(tx, people, home, at);
  }
  await dropChosenOf(tx, branch.id);
  const moves = people.map((personId) => ({ personId, from: branch.id, to: heir }));
  await tellMoved(tx, house, { moves, why }, at);
  const ended: BranchEnded = { name: "branches.ended", branchId: branch.id };
  await house.announce(tx, ended);
}

/** Beside it stands another: the clock brings those who live in its place, and whoever chooses it comes. */
async function divide(
  tx: Tx,
  house: House,
  branch: Branch,
  { name = "", placeCode }: Change,
  at: Date,
): Promise<void> {
  const part = { name, kind: branch.kind, parentId: branch.parentId, placeCode, says: undefined };
  const branchId = await addBranch(tx, part, at);
  if (placeCode !== undefined) await beginSweep(tx, at);
  const founded: BranchFounded = { name: "branches.founded", branchId, title: name };
  await house.announce(tx, founded);
}
