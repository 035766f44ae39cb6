import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { sendingFields } from "../../canvass/door.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { findHours } from "../in-branch.ts";
import { isKnock, judge, type Knock, MOST_ROWS, type Told } from "../knocking/judging.ts";
import { addKnocks } from "../knocking/knock-store.ts";
import { listDoorIds } from "../rounds/round-queries.ts";
import { walkFacts } from "../walking.ts";
import { refusals, words } from "../words.ts";

interface Judged {
  readonly roundId: number;
  readonly judged: readonly (Knock | Told)[];
  /** What the phone is told of each row, in their order. Filled when they are kept. */
  told: readonly Told[];
}

/**
 * Takes what a canvasser's phone has saved at the doors of their round. Each row is answered by itself: taken, known
 * already, or refused with why. The same rows sent again change nothing.
 */
export const takeKnocks = defineAct({
  name: "doorsteps.take-knocks",
  input: v.object({
    id: itemNumber,
    ...sendingFields(MOST_ROWS, () => words.fields),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor }) => {
    const round = await walkFacts(tx, id, actor);
    if (isRefusal(round)) return round;
    const [hours, doors, rules] = await Promise.all([
      findHours(tx, round.eventId),
      listDoorIds(tx, round),
      rulesInForce(tx),
    ]);
    return { round, hours, doors, lateDays: rules.doorstepsLateDays };
  },
  decide: ({ round, hours, doors, lateDays }, { rows, sentAt }, { now }): Judged | Refusal => {
    if (hours === undefined) return refuse("conflict", refusals.notHeld);
    const judged = rows.map((row) => judge(row, { ...hours, doors }, { now, sentAt, lateDays }));
    return { roundId: round.id, judged, told: [] };
  },
  save: async (tx, change, { actor, now }) => {
    const { roundId, judged } = change;
    const by = { roundId, personId: personWho(actor).personId };
    const added = await addKnocks(tx, by, judged.filter(isKnock), now);
    change.told = judged.map((one) =>
      isKnock(one) ? { id: one.id, is: added.has(one.id) ? "accepted" : "known" } : one,
    );
  },
});
