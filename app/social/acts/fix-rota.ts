import { committedFacts } from "@breakthrough/sortition";
import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { byClock } from "../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { addDays } from "../../../platform/time/days.ts";
import { listActiveMembers, mayTheClock } from "../../membership/door.ts";
import { prepareLotAmong } from "../../record/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { rotaPath } from "../addresses.ts";
import { idsBefore } from "../posts.ts";
import { approvalsOf, drawNameOf } from "../rota.ts";
import { findNewestRota, listWaiting, nextRotaNumber, rotaOneByOne } from "../rota-queries.ts";
import { addRota, type NewRota } from "../rota-store.ts";
import { refusals, words } from "../words.ts";

/** The clock fixes what the next rota will be drawn from, as soon as a post waits for one. */
export const fixRota = defineAct({
  name: "social.fix-rota",
  input: v.object({}),
  may: mayTheClock,
  facts: async (tx, _input, { now, house }): Promise<NewRota | Refusal> => {
    await rotaOneByOne(tx);
    const newest = await findNewestRota(tx);
    const isUnderWay =
      newest !== undefined && (newest.servesUntil === undefined || now < newest.servesUntil);
    if (isUnderWay || (await listWaiting(tx, await idsBefore(tx))).length === 0) {
      return refuse("conflict", refusals.notDue);
    }
    const rules = await rulesInForce(tx);
    const people = await listActiveMembers(tx, "jury", now, rules);
    if (people.length === 0) return refuse("conflict", refusals.notDue);
    const size = Math.min(rules.rotaSize, people.length);
    return {
      id: await nextRotaNumber(tx),
      size,
      approvals: approvalsOf(size, rules.postApprovals),
      answerDays: rules.rotaAnswerDays,
      days: rules.rotaDays,
      closingHour: rules.closingHour,
      lot: await prepareLotAmong(tx, house, people, addDays(now, rules.rotaDrawHours / 24)),
    };
  },
  decide: (rota) => rota,
  save: (tx, rota, { now }) => addRota(tx, rota, now),
  // Everything that the lot will be made of, but for the value that nobody knows yet.
  record: ({ id, size, lot }) => ({
    act: "social.fix-rota",
    by: byClock,
    on: rotaPath(id),
    says: words.record.fixed(lot.entries.length),
    facts: {
      drawAt: lot.drawAt.toISOString(),
      ...committedFacts({ ...lot, draw: drawNameOf(id), poolSize: lot.entries.length, size }),
    },
  }),
});
