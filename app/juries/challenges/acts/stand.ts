import { committedFacts } from "@breakthrough/sortition";
import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byCount } from "../../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import type { PreparedLot } from "../../../record/door.ts";
import { juryPath } from "../../addresses.ts";
import { type Challenge, seatsOf } from "../../challenge.ts";
import { drawNameOf, prepareLot } from "../../lot/lot.ts";
import { lockChallenge } from "../../queries.ts";
import { saveLot } from "../../store.ts";
import { factsOf, thingOf } from "../../thing.ts";
import { refusals, words } from "../../words.ts";

interface Standing {
  readonly challenge: Challenge;
  readonly lot: PreparedLot;
}

/**
 * Fixes what the jury will be drawn from, once enough members have joined. By the clock, since a pool of everybody
 * takes a while to write down, and nobody's own act is to wait for it.
 */
export const stand = defineAct({
  name: "juries.stand",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }, { house }): Promise<Standing | Refusal> => {
    const challenge = await lockChallenge(tx, id);
    if (challenge === undefined) return refuse("not-found", refusals.refuse.unknown);
    const { state, lot } = challenge;
    if (state !== "standing" || lot !== undefined)
      return refuse("conflict", refusals.refuse.notDue);
    return { challenge, lot: await prepareLot(tx, house, challenge) };
  },
  decide: (standing: Standing) => standing,
  save: (tx, { challenge: { id }, lot }, { now }) => saveLot(tx, id, lot, now),
  // Everything that the lot will be made of, but for the value that nobody knows yet.
  record: ({ challenge: stood, lot }) => ({
    act: "juries.stand",
    by: byCount("members", stood.needed),
    on: juryPath(stood.id),
    says: words.record.stands(thingOf(stood), lot.entries.length),
    facts: {
      ...factsOf(stood),
      changeHash: stood.changeHash,
      drawAt: lot.drawAt.toISOString(),
      ...committedFacts({
        ...lot,
        draw: drawNameOf(stood.id),
        poolSize: lot.entries.length,
        size: seatsOf(stood.terms, lot.entries.length),
      }),
    },
  }),
});
