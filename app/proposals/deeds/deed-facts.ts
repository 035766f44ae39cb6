import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { personWho } from "../../membership/door.ts";
import { isAuthor, type Proposal } from "../proposal.ts";
import { findProposal } from "../queries.ts";
import { refusals } from "../words.ts";
import type { Deed, DeedViewer } from "./deed.ts";
import { lockDeed } from "./deed-queries.ts";

export interface DeedFacts {
  readonly deed: Deed;
  readonly proposal: Proposal;
  readonly viewer: DeedViewer;
}

/** What became of a decision, locked, and what whoever acts is to it. */
export async function deedFacts(
  tx: Tx,
  id: number,
  { actor }: Pick<ActContext, "actor">,
): Promise<DeedFacts | Refusal> {
  const deed = await lockDeed(tx, id);
  const proposal = deed && (await findProposal(tx, id));
  if (deed === undefined || proposal === undefined) {
    return refuse("not-found", refusals.deeds.unknown);
  }
  const { personId, offices } = personWho(actor);
  return { deed, proposal, viewer: { personId, offices, isAuthor: isAuthor(proposal, personId) } };
}
