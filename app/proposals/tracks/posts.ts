import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { Proposal } from "../proposal.ts";
import { lockProposal } from "../queries.ts";
import { type Step, stayIn, stayRead } from "../stages/life.ts";
import { takeStep, termsNow } from "../stages/steps.ts";
import { enterState } from "../store.ts";

/** The rota has decided on a post. */
export const movePost = (
  tx: Tx,
  post: Proposal,
  step: Step,
  context: Pick<ActContext, "now" | "house">,
): Promise<void> => takeStep(tx, post, step, context);

/**
 * There is somebody to read it, or another text to read: its hours begin.
 *
 * @returns the post as it is read from now on; undefined where it is not before its rota
 */
export async function beginReading(
  tx: Tx,
  id: number,
  { now }: Pick<ActContext, "now">,
): Promise<Proposal | undefined> {
  const post = await lockProposal(tx, id);
  if (post?.stay.state !== "rota") return undefined;
  const { rules, activeMembers } = await termsNow(tx, now);
  const stay = stayRead(stayIn("rota", rules, activeMembers, now), now);
  await enterState(tx, id, stay, {}, now);
  return { ...post, stay };
}
