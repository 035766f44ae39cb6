import type { Actor } from "../../../platform/actor.ts";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { type BranchEnded, type BranchFounded, findBelongingIn } from "../../branches/door.ts";
import { branchTalkPath, findTalkIn } from "../addresses.ts";
import { openTopic, setTopicStage } from "../store.ts";
import type { Topic } from "../topic.ts";
import { refusals } from "../words.ts";
import { findTopicAt } from "./topic-at-queries.ts";

/** A branch's own discussion is read by all who read discussions, and written in by those who belong to it. */
export async function whyNotOfBranch(
  db: Reader,
  { path }: Pick<Topic, "path">,
  actor: Actor,
): Promise<Refusal | undefined> {
  const branch = findTalkIn(path);
  if (branch === undefined || actor.kind !== "person") return undefined;
  const belonging = await findBelongingIn(db, actor.personId, branch);
  return belonging === undefined ? refuse("not-allowed", refusals.topic.notOfBranch) : undefined;
}

export async function openForBranch(
  tx: Tx,
  { branchId, title }: BranchFounded,
  house: House,
): Promise<void> {
  await openTopic(tx, { path: branchTalkPath(branchId), title }, house.clock.now());
}

/** What was said in a branch that is no more stays to be read. */
export async function closeForBranch(
  tx: Tx,
  { branchId }: BranchEnded,
  house: House,
): Promise<void> {
  const id = await findTopicAt(tx, branchTalkPath(branchId));
  if (id !== undefined) await setTopicStage(tx, id, "closed", house.clock.now());
}
