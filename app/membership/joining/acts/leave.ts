import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { oneOf, optionalTextField } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import type { MemberLeft } from "../../announcements.ts";
import { maySignedIn, personWho } from "../../standing/may.ts";
import { lockDetails } from "../../standing/queries.ts";
import { addDeparture, type Departure, saveTerm } from "../../standing/store.ts";
import { refusals, words } from "../../words.ts";

interface Leaving {
  readonly personId: PersonId;
  readonly departure: Departure;
  /** Stays as a supporter, or has the record deleted. */
  readonly staysAs: "supporter" | undefined;
}

/** Leaves: the membership ends at once. The reason is kept without who gave it. */
export const leave = defineAct({
  name: "membership.leave",
  input: v.object({
    reason: optionalTextField(() => words.fields.reason, { most: 1000 }),
    after: oneOf(["supporter", "gone"], () => words.fields.after),
  }),
  may: maySignedIn,
  facts: async (tx, _input, { actor }) => ({
    person: await lockDetails(tx, personWho(actor).personId),
  }),
  decide: ({ person }, { reason, after }, { now }): Leaving | Refusal => {
    if (person === undefined) return refuse("conflict", refusals.leave.gone);
    if (person.kind === "supporter" && after === "supporter") {
      return refuse("conflict", refusals.leave.isSupporter, "after");
    }
    const departure = { kind: person.kind, reason, leftOn: dayOf(now) };
    return { personId: person.id, departure, staysAs: after === "gone" ? undefined : after };
  },
  save: saveLeaving,
  announce: ({ personId, staysAs }): readonly MemberLeft[] =>
    staysAs === undefined ? [] : [{ name: "membership.left", personId }],
});

async function saveLeaving(tx: Tx, leaving: Leaving, { house, now }: ActContext): Promise<void> {
  const { personId, departure, staysAs } = leaving;
  await addDeparture(tx, departure);
  if (staysAs === undefined) await house.forget(tx, personId, now);
  else await saveTerm(tx, personId, undefined);
}
