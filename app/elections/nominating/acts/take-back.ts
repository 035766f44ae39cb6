import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { hasSupported, lockNomination } from "../nomination-queries.ts";
import { removeSupporter } from "../nomination-store.ts";
import { theOpenElection } from "../open-election.ts";

/** Takes one's support of a nomination back, as long as members can be nominated. */
export const takeBack = defineAct({
  name: "elections.take-back",
  input: v.object({ nomination: itemNumber }),
  may: maySignedIn,
  facts: async (tx, input, { actor, now }) => {
    const nomination = await lockNomination(tx, input.nomination);
    if (nomination === undefined) return refuse("not-found", refusals.refuse.noCandidate);
    const election = await theOpenElection(tx, nomination.electionId, now);
    if (isRefusal(election)) return election;
    const { personId } = personWho(actor);
    const isThere = await hasSupported(tx, nomination.id, personId);
    return isThere ? { nomination, personId } : refuse("conflict", refusals.refuse.notSupported);
  },
  decide: (facts) => facts,
  save: (tx, { nomination, personId }) => removeSupporter(tx, nomination.id, personId),
});
