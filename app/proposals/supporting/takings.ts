import type { ActContext } from "../../../platform/act.ts";
import { byCount } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { OfficialLine } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { noteTookPart, personWho } from "../../membership/door.ts";
import { lineOf } from "../covering/in-record.ts";
import { theProposal } from "../facts.ts";
import type { Proposal } from "../proposal.ts";
import { findSupport, listTakers } from "../queries.ts";
import { addTaker, replaceAuthors } from "../store.ts";
import { refusals } from "../words.ts";

/** What supporters can take over together: a proposal that was withdrawn, or a pen that rests too long. */
export type Purpose = "adopt" | "pen";

export interface TakingFacts {
  readonly proposal: Proposal;
  readonly takers: readonly PersonId[];
  readonly isSupporter: boolean;
}

export async function takingFacts(
  tx: Tx,
  id: number,
  purpose: Purpose,
  context: ActContext,
): Promise<TakingFacts | Refusal> {
  const proposal = await theProposal(tx, id, context);
  if (isRefusal(proposal)) return proposal;
  const supported = await findSupport(tx, id, personWho(context.actor).personId);
  const takers = await listTakers(tx, id, purpose);
  return { proposal, takers, isSupporter: supported !== undefined };
}

export interface Taking {
  readonly proposal: Proposal;
  readonly personId: PersonId;
  /** Set when this hand was the last one needed: they are its authors from now on. */
  readonly newAuthors: readonly PersonId[] | undefined;
}

/** One supporter's hand more. Whoever offers twice counts once. */
export function decideTaking(
  { proposal, takers, isSupporter }: TakingFacts,
  personId: PersonId,
  handsNeeded: number,
): Taking | Refusal {
  if (!isSupporter) return refuse("not-allowed", refusals.refuse.notSupporter);
  const hands = [...new Set([...takers, personId])];
  const newAuthors = hands.length >= handsNeeded ? hands : undefined;
  return { proposal, personId, newAuthors };
}

export async function saveTaking(
  tx: Tx,
  { proposal, personId, newAuthors }: Taking,
  purpose: Purpose,
  now: Date,
): Promise<void> {
  await addTaker(tx, proposal.id, purpose, personId, now);
  await noteTookPart(tx, personId, now);
  if (newAuthors !== undefined) await replaceAuthors(tx, proposal.id, newAuthors, now);
}

/** Official once there are enough hands: then the proposal has other authors. */
export const takingInRecord = (
  act: string,
  { proposal, newAuthors }: Taking,
  says: (name: string) => string,
): OfficialLine | undefined =>
  newAuthors && lineOf(proposal, { act, by: byCount("supporters", newAuthors.length), says });
