import type { ActContext } from "../../platform/act.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { doneBy, requestWho } from "../../platform/official.ts";
import { isRefusal, type Refusal, refuse } from "../../platform/refusal.ts";
import { addDays } from "../../platform/time/days.ts";
import type { Rules } from "../rulebook/door.ts";
import { type Ground, type HeldThing, type Hold, isCovering, pathOf } from "./hold.ts";
import { addHold } from "./store.ts";
import { THINGS } from "./things.ts";
import { refusals, words } from "./words.ts";

export interface Holding {
  readonly of: HeldThing;
  readonly ground: Ground;
  readonly days: number;
  readonly authors: readonly PersonId[];
}

interface Facts {
  /** Who wrote it, where it can be held now. */
  readonly held: { readonly authors: readonly PersonId[] } | Refusal;
  /** It was held before. */
  readonly holds: readonly Pick<Hold, "ground">[];
  readonly rules: Pick<Rules, "holdDays">;
}

/** Pure. */
export function decideHolding(
  { held, holds, rules }: Facts,
  { of, ground }: Pick<Holding, "of" | "ground">,
): Holding | Refusal {
  // Else two keys could hold a thing for ever, a week at a time.
  const wasHeld = holds.some((earlier) => earlier.ground === ground);
  if (wasHeld) return refuse("conflict", refusals.refuse.heldBefore);
  return isRefusal(held) ? held : { of, ground, days: rules.holdDays, authors: held.authors };
}

export async function saveHolding(
  tx: Tx,
  { of, ground, days }: Holding,
  { actor, now }: ActContext,
): Promise<void> {
  const { requestId: request, by, why: reason } = requestWho(actor);
  await addHold(tx, { of, ground, reason, by, request, until: addDays(now, days) }, now);
  await THINGS[of.kind].hold(tx, { id: of.id, isCovered: isCovering(ground) }, now);
}

/** What the record says of a hold: by its number alone, since its words are what may not be said. */
export const lineOf = ({ of, ground, days }: Holding, actor: Actor) => ({
  by: doneBy(actor).by,
  on: pathOf(of),
  says: words.record.says(words.record.named[of.kind](of.id), words.grounds[ground], days),
  facts: { ground, days },
});
