import type { ActContext } from "../../platform/act.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/database/database.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { personWho } from "../membership/door.ts";
import { isAuthor, type Proposal } from "./proposal.ts";
import { lockProposal } from "./queries.ts";
import { refusals } from "./words.ts";

export const unknownProposal = (): Refusal => refuse("not-found", refusals.refuse.unknown);

/** The proposal, locked. A draft is nobody's business but its author's: to others it does not exist. */
export async function theProposal(
  tx: Tx,
  id: number,
  { actor }: Pick<ActContext, "actor">,
): Promise<Proposal | Refusal> {
  const proposal = await lockProposal(tx, id);
  if (proposal === undefined) return unknownProposal();
  if (proposal.stay.state === "draft" && !isBy(proposal, actor)) return unknownProposal();
  return proposal;
}

export const isBy = (proposal: Proposal, actor: Actor): boolean =>
  actor.kind === "person" && isAuthor(proposal, actor.personId);

/** A refusal to anybody who is none of its authors. */
export const onlyAuthors = (proposal: Proposal, actor: Actor): Refusal | undefined =>
  isAuthor(proposal, personWho(actor).personId)
    ? undefined
    : refuse("not-allowed", refusals.refuse.notAuthor);
