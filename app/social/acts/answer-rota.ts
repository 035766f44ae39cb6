import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../membership/door.ts";
import type { Rota, RotaSeat } from "../rota.ts";
import { listSeats, lockRota } from "../rota-queries.ts";
import { saveSeat } from "../rota-store.ts";
import { refusals, words } from "../words.ts";

interface Answered {
  readonly rota: Rota;
  readonly seat: RotaSeat;
  readonly personId: PersonId;
  readonly says: "yes" | "no";
}

/** Whoever the lot fell on serves, or says no, also later: then the next is asked. */
export const answerRota = defineAct({
  name: "social.answer-rota",
  input: v.object({ id: itemNumber, says: oneOf(["yes", "no"], () => words.says) }),
  may: mayInGoodStanding,
  facts: async (tx, { id }) => {
    const rota = await lockRota(tx, id);
    return rota === undefined
      ? refuse("not-found", refusals.unknown)
      : { rota, seats: await listSeats(tx, id) };
  },
  decide: ({ rota, seats }, { says }, { actor, now }): Answered | Refusal => {
    const { personId } = personWho(actor);
    const seat = seats.find((one) => one.personId === personId);
    const isAsked = seat?.state === "called" && now < seat.answerBy;
    const mayEnd = seat?.state === "serving" && says === "no";
    return seat !== undefined && (isAsked || mayEnd)
      ? { rota, seat, personId, says }
      : refuse("conflict", refusals.notCalled);
  },
  save: async (tx, { seat, personId, says }, { now }) => {
    await saveSeat(tx, seat.id, says === "yes" ? "serving" : "declined");
    await noteTookPart(tx, personId, now);
  },
});
