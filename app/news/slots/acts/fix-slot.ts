import { committedFacts } from "@breakthrough/sortition";
import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { addDays, dayOf } from "../../../../platform/time/days.ts";
import { dayInWords } from "../../../../web/moments.ts";
import { listActiveMembers, mayTheClock } from "../../../membership/door.ts";
import { prepareLotAmong } from "../../../record/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { slotPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { nextMonday, offersUntil, slotDrawName } from "../slot.ts";
import { hasSlot, listOffers, nextSlotNumber, slotOneByOne } from "../slot-queries.ts";
import { addSlot, type NewSlot } from "../slot-store.ts";

/**
 * The clock fixes whom next week's writer is drawn from, at the time that was announced: active members who had offered
 * by then. The lot has the rota's hours and days.
 */
export const fixSlot = defineAct({
  name: "news.fix-slot",
  input: v.object({}),
  may: mayTheClock,
  facts: async (tx, _input, { now, house }): Promise<NewSlot | Refusal> => {
    const notDue = refuse("conflict", refusals.slots.notDue);
    await slotOneByOne(tx);
    const monday = nextMonday(dayOf(now));
    const rules = await rulesInForce(tx);
    const until = offersUntil(monday, rules.closingHour);
    if (now < until || (await hasSlot(tx, monday))) return notDue;
    const offers = new Set(await listOffers(tx, until));
    if (offers.size === 0) return notDue;
    const active = await listActiveMembers(tx, "jury", now, rules);
    const people = active.filter((personId) => offers.has(personId));
    if (people.length === 0) return notDue;
    return {
      ...{ id: await nextSlotNumber(tx), monday },
      answerDays: rules.rotaAnswerDays,
      closingHour: rules.closingHour,
      lot: await prepareLotAmong(tx, house, people, addDays(now, rules.rotaDrawHours / 24)),
    };
  },
  decide: (slot) => slot,
  save: (tx, slot, { now }) => addSlot(tx, slot, now),
  // Everything that the lot will be made of, but for the value that nobody knows yet.
  record: ({ id, monday, closingHour, lot }) => ({
    act: "news.fix-slot",
    by: byClock,
    on: slotPath(id),
    says: words.slots.record.fixed(dayInWords(monday), lot.entries.length),
    facts: {
      monday,
      offersUntil: offersUntil(monday, closingHour).toISOString(),
      drawAt: lot.drawAt.toISOString(),
      ...committedFacts({
        ...lot,
        draw: slotDrawName(id),
        poolSize: lot.entries.length,
        size: 1,
      }),
    },
  }),
});
