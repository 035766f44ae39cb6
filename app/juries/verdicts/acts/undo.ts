import * as v from "valibot";
import {
  type ActContext,
  type AnyAct,
  defineAct,
  performWithin,
} from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import type { Challenge } from "../../challenge.ts";
import { lockChallenge } from "../../queries.ts";
import { saveUndoing } from "../../store.ts";
import { thingOf } from "../../thing.ts";
import { refusals, words } from "../../words.ts";
import { findUndoing } from "../undoing.ts";

interface Undoing {
  readonly challenge: Challenge;
  readonly act: AnyAct;
  readonly input: unknown;
}

/** Does the act that takes the overturned one back, as the jury. Either all of it stands or nothing. */
export const undo = defineAct({
  name: "juries.undo",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }, { house }): Promise<Undoing | Refusal> => {
    const challenge = await lockChallenge(tx, id);
    if (challenge === undefined) return refuse("not-found", refusals.refuse.unknown);
    const undoing = findUndoing(house, challenge);
    if (undoing === undefined) return refuse("conflict", refusals.refuse.cannotUndo);
    const back = v.safeParse(undoing.act.input, undoing.input());
    if (!back.success) return refuse("conflict", refusals.refuse.cannotUndo);
    return { challenge, act: undoing.act, input: back.output };
  },
  decide: (undoing: Undoing): Undoing | Refusal =>
    undoing.challenge.decided?.undoing === "due"
      ? undoing
      : refuse("conflict", refusals.refuse.notDue),
  save,
});

async function save(tx: Tx, { challenge, act, input }: Undoing, context: ActContext) {
  const { id, requestId, decided } = challenge;
  const why = words.record.why(decided?.verdict ?? "overturned", thingOf(challenge));
  const actor = { kind: "jury", juryId: id, requestId, why } as const;
  await performWithin(tx, act, input, { ...context, actor });
  await saveUndoing(tx, id, "done");
}
