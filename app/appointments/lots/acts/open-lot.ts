import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import { findParty } from "../../../../platform/party.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { afterDays } from "../../../../platform/time/hours.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { listHoldingsOfOffice, seatsOf } from "../../../offices/door.ts";
import { isOfficeToFill, planOf, rulesInForce, titleOf } from "../../../rulebook/door.ts";
import { lotPath } from "../../addresses.ts";
import { daysToBelong } from "../../eligible.ts";
import { refusals, words } from "../../words.ts";
import { decideSeats } from "../lot.ts";
import { findLastLot, lockLotsOf, nextLotNumber } from "../lot-queries.ts";
import { addLot, type NewLot } from "../lot-store.ts";

/** The clock opens a lot for an office that is vacant, or will be. */
export const openLot = defineAct({
  name: "appointments.open-lot",
  input: v.object({ office: v.string() }),
  may: mayTheClock,
  facts: async (tx, { office }, { now }): Promise<NewLot | Refusal> => {
    await lockLotsOf(tx, office);
    const isByLot = isOfficeToFill(office) && planOf(office).filledBy === "lot";
    if (!isByLot || (await findParty(tx)) === undefined) {
      return refuse("conflict", refusals.refuse.notDue);
    }
    const rules = await rulesInForce(tx);
    const facts = {
      seats: seatsOf(office),
      holdings: await listHoldingsOfOffice(tx, office, now),
      last: await findLastLot(tx, office),
    };
    const seats = decideSeats(facts, rules, now);
    if (seats === 0) return refuse("conflict", refusals.refuse.notDue);
    return {
      id: await nextLotNumber(tx),
      ...{ office, seats },
      closesAt: afterDays(now, rules.lotWaitDays, rules.closingHour),
      drawHours: rules.lotDrawHours,
      answerDays: rules.lotAnswerDays,
      standDays: await daysToBelong(tx, rules, now),
    };
  },
  decide: (lot) => lot,
  save: (tx, lot, { now }) => addLot(tx, lot, now),
  record: ({ id, office, seats }) => ({
    act: "appointments.open-lot",
    by: byClock,
    on: lotPath(id),
    says: words.record.opened(titleOf(office), seats),
    facts: { office, seats },
  }),
});
