import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { isOpen, type Nomination } from "../nomination.ts";
import { findNominationOf } from "../nomination-queries.ts";
import { saveWithdrawn } from "../nomination-store.ts";
import { theOpenElection } from "../open-election.ts";

/** Takes one's nomination back, or says no to one that others made. Possible until the papers are frozen. */
export const withdraw = defineAct({
  name: "elections.withdraw",
  input: v.object({ id: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { id }, { actor, now }) => {
    const election = await theOpenElection(tx, id, now);
    if (isRefusal(election)) return election;
    const own = await findNominationOf(tx, id, personWho(actor).personId);
    return own ?? refuse("conflict", refusals.refuse.notNamed);
  },
  decide: (own: Nomination): Nomination | Refusal =>
    isOpen(own) ? own : refuse("conflict", refusals.refuse.notOpen),
  save: (tx, { id }) => saveWithdrawn(tx, id),
});
