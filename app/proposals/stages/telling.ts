import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { type Happened, happened } from "../../mail/door.ts";
import { proposalPath } from "../addresses.ts";
import type { Proposal } from "../proposal.ts";
import { words } from "../words.ts";
import type { State, Stay } from "./life.ts";

/**
 * States of which whoever follows a proposal is told here. That it is voted on, and what came of it, its ballot tells; that
 * it is held, the request that held it.
 */
export type ToldState = Exclude<State, "draft" | "ballot" | "adopted" | "not-adopted" | "held">;

const isTold = (state: State): state is ToldState => Object.hasOwn(words.happened, state);

/** Of these everybody's week tells, whether they follow it or not. */
const FOR_ALL: readonly State[] = ["idea", "discussion", "frozen"];

/** By which name a letter about it goes too. */
export const stepHappened = (
  { id }: Pick<Proposal, "id">,
  stay: Pick<Stay, "state" | "endsAt">,
  now: Date,
  asks: readonly PersonId[] = [],
): Happened | undefined => {
  const { state, endsAt } = stay;
  if (!isTold(state)) return undefined;
  return happened({
    on: [proposalPath(id)],
    ...{ what: state, at: now, asks, isImportant: state !== "idea" },
    isForAll: FOR_ALL.includes(state),
    part: asks.length > 0 ? "asked" : "changed",
    until: asks.length > 0 ? endsAt : undefined,
    says: () => words.happened[state](endsAt && exactMomentInWords(endsAt)),
  });
};

/** Tells whoever follows it that it has come into another state. */
export async function tellStep(
  tx: Tx,
  proposal: Pick<Proposal, "id">,
  stay: Pick<Stay, "state" | "endsAt">,
  { now, house }: Pick<ActContext, "now" | "house">,
  asks?: readonly PersonId[],
): Promise<string | undefined> {
  const told = stepHappened(proposal, stay, now, asks);
  if (told !== undefined) await house.announce(tx, told);
  return told?.fact;
}
