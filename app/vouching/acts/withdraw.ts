import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { uuidField } from "../../../platform/text/fields.ts";
import { findPerson, isVouchedFor, maySignedIn, personWho } from "../../membership/door.ts";
import { lockVouchesFor, settle } from "../settling.ts";
import { listVouchesFor, withdrawVouch } from "../store.ts";
import { refusals } from "../words.ts";

interface Withdrawn {
  readonly personId: PersonId;
  readonly voucherId: PersonId;
}

/** Takes a vouch back, as long as whoever it is for does not count by it. */
export const withdraw = defineAct({
  name: "vouching.withdraw",
  input: v.object({ person: uuidField }),
  may: maySignedIn,
  facts: async (tx, { person }, { actor, now }) => {
    const personId = person as PersonId;
    await lockVouchesFor(tx, personId);
    const { personId: voucherId } = personWho(actor);
    const vouches = await listVouchesFor(tx, personId);
    return {
      person: await findPerson(tx, personId, now),
      vouch: vouches.find((vouch) => vouch.voucherId === voucherId),
    };
  },
  decide: ({ person, vouch }, _input, { now }): Withdrawn | Refusal => {
    if (vouch === undefined) return refuse("not-found", refusals.withdraw.none);
    const counts =
      vouch.stands || (typeof person?.vouchedFrom === "string" && isVouchedFor(person, now));
    return counts ? refuse("conflict", refusals.withdraw.stands) : vouch;
  },
  save: async (tx, { personId, voucherId }, { house, now }) => {
    if (!(await withdrawVouch(tx, { personId, voucherId }, now))) {
      return refuse("not-found", refusals.withdraw.none);
    }
    return settle(tx, house, personId, { now, isNew: false });
  },
});
