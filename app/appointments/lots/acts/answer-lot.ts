import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { putIntoOffice } from "../../vacancy.ts";
import { refusals, words } from "../../words.ts";
import type { Lot, Seat } from "../lot.ts";
import { listSeats, lockLot } from "../lot-queries.ts";
import { saveSeat } from "../lot-store.ts";

interface Answered {
  readonly lot: Lot;
  readonly seat: Seat;
  readonly personId: PersonId;
  readonly says: "yes" | "no";
}

/** Whoever the lot fell on takes the office, or says no: then the next is asked. */
export const answerLot = defineAct({
  name: "appointments.answer-lot",
  input: v.object({ id: itemNumber, says: oneOf(["yes", "no"], () => words.fields.says) }),
  may: mayInGoodStanding,
  facts: async (tx, { id }) => {
    const lot = await lockLot(tx, id);
    return lot === undefined
      ? refuse("not-found", refusals.refuse.unknown)
      : { lot, seats: await listSeats(tx, id) };
  },
  decide: ({ lot, seats }, { says }, { actor, now }): Answered | Refusal => {
    const { personId } = personWho(actor);
    const seat = seats.find((one) => one.personId === personId && one.state === "called");
    return seat === undefined || seat.answerBy <= now || lot.state !== "drawn"
      ? refuse("conflict", refusals.refuse.notCalled)
      : { lot, seat, personId, says };
  },
  save,
});

async function save(tx: Tx, { lot, seat, personId, says }: Answered, { house, now }: ActContext) {
  await saveSeat(tx, seat.id, says === "yes" ? "taken" : "declined");
  await noteTookPart(tx, personId, now);
  if (says === "no") return undefined;
  const whyNot = await putIntoOffice(tx, house, { office: lot.office, personId, by: "lot" });
  return whyNot === undefined ? undefined : refuse("conflict", refusals.refuse.notTogether);
}
