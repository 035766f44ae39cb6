import type { ActContext } from "../../platform/act.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/database/database.ts";
import { doneBy, mayUndoWhatDid } from "../../platform/official.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { type HeldThing, type Hold, pathOf } from "./hold.ts";
import { lockRunningHold } from "./queries.ts";
import { endHold } from "./store.ts";
import { THINGS } from "./things.ts";
import { refusals, words } from "./words.ts";

export const findToFree = async (tx: Tx, of: HeldThing): Promise<Hold | Refusal> =>
  (await lockRunningHold(tx, of)) ?? refuse("conflict", refusals.refuse.notHeld);

/** A jury frees what it judged, and nothing that another request holds. Pure. */
export const decideFreeing = (hold: Hold, actor: Actor): Hold | Refusal =>
  mayUndoWhatDid(hold.request, actor) ? hold : refuse("conflict", refusals.refuse.notHeld);

export async function saveFreed(tx: Tx, { id, of }: Hold, context: ActContext): Promise<void> {
  await endHold(tx, id, context.now);
  await THINGS[of.kind].release(tx, of.id, context);
}

export const lineOfFreed = ({ of }: Hold, actor: Actor) => ({
  by: doneBy(actor).by,
  on: pathOf(of),
  says: words.record.freed(words.record.named[of.kind](of.id)),
});
