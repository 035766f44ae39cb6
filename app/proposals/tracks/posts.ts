import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { Proposal } from "../proposal.ts";
import { lockProposal } from "../queries.ts";
import { type Step, stayIn } from "../stages/life.ts";
import { enter, takeStep, termsNow } from "../stages/steps.ts";

/** The rota has decided on a post. */
export const movePost = (
  tx: Tx,
  post: Proposal,
  step: Step,
  context: Pick<ActContext, "now" | "house">,
): Promise<void> => takeStep(tx, post, step, context);

/** There is a rota to read it only now: its days begin anew. */
export async function renewPost(
  tx: Tx,
  id: number,
  context: Pick<ActContext, "now" | "house">,
): Promise<void> {
  const post = await lockProposal(tx, id);
  if (post?.stay.state !== "rota") return;
  const { rules, activeMembers } = await termsNow(tx, context.now);
  await enter(tx, post, stayIn("rota", rules, activeMembers, context.now), context);
}
