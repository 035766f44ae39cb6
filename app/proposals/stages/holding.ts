import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { shutAmending } from "../../amendments/door.ts";
import { forgetExpected } from "../../ballots/door.ts";
import { findHearing, moveHearing } from "../../hearings/door.ts";
import { proposalPath } from "../addresses.ts";
import { coverText, uncoverText } from "../covering/covering-store.ts";
import type { Proposal } from "../proposal.ts";
import { lockProposal } from "../queries.ts";
import { enterState } from "../store.ts";
import { refusals } from "../words.ts";
import { mayGo, stayAfterHold, stayIn } from "./life.ts";
import { enter, expectVote, setStage, termsNow } from "./steps.ts";

/** What can be held now, or why it cannot. Locks it. */
export async function lockHoldable(tx: Tx, id: number): Promise<Proposal | Refusal> {
  const proposal = await lockProposal(tx, id);
  if (proposal === undefined || proposal.stay.state === "draft") {
    return refuse("not-found", refusals.refuse.unknown);
  }
  if (!mayGo(proposal.stay.state, "held")) return refuse("conflict", refusals.refuse.notHoldable);
  return proposal;
}

export interface Held {
  readonly id: number;
  /** Nobody may go on reading it meanwhile, but its authors and a jury. */
  readonly isCovered: boolean;
}

/** Holds a proposal: nothing can be done with it, and its clocks stand still. */
export async function holdProposal(tx: Tx, { id, isCovered }: Held, now: Date): Promise<void> {
  const proposal = await theHoldable(tx, id);
  const { rules, activeMembers } = await termsNow(tx, now);
  const stay = stayIn("held", rules, activeMembers, now);
  await enterState(tx, id, stay, { stayBefore: proposal.stay }, now);
  await setStage(tx, proposal, "closed", now);
  // Closed for now: its release gives the hearing the days that it had left.
  await moveHearing(tx, proposalPath(id), now);
  await forgetExpected(tx, proposalPath(id));
  await shutAmending(tx, proposalPath(id));
  if (isCovered) await coverText(tx, proposal, now);
}

/** Covers what is held already: the text of a hold from before texts were covered. */
export async function coverHeld(tx: Tx, id: number, now: Date): Promise<void> {
  const proposal = await lockProposal(tx, id);
  if (proposal?.stay.state === "held") await coverText(tx, proposal, now);
}

/** Frees it: it goes on where it was, with the time that it had left. */
export async function releaseProposal(
  tx: Tx,
  id: number,
  context: Pick<ActContext, "now" | "house">,
): Promise<void> {
  const { now } = context;
  const held = await lockProposal(tx, id);
  if (held?.stay.state !== "held" || held.stayBefore === undefined) return;
  await uncoverText(tx, held);
  const proposal = await theHoldable(tx, id);
  const stay = stayAfterHold(held.stayBefore, held.stay.enteredAt, now);
  await enter(tx, proposal, stay, context);
  await setStage(
    tx,
    proposal,
    stay.state === "idea" || stay.state === "rota" ? "comments" : "full",
    now,
  );
  const path = proposalPath(id);
  const hearing = await findHearing(tx, path);
  if (stay.state !== "frozen" || hearing === undefined || stay.endsAt === undefined) return;
  await moveHearing(tx, path, stay.endsAt);
  await expectVote(tx, proposal, stay.endsAt);
}

async function theHoldable(tx: Tx, id: number): Promise<Proposal> {
  const proposal = await lockProposal(tx, id);
  if (proposal === undefined) throw new Error("a hold on a proposal that is not there");
  return proposal;
}
