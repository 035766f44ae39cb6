import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { refusals, words } from "../../words.ts";
import type { Nomination } from "../nomination.ts";
import { hasSupported, lockNomination } from "../nomination-queries.ts";
import { addSupporter, removeSupporter } from "../nomination-store.ts";
import { theOpenElection } from "../open-election.ts";
import { isOfItsBranch } from "../who-stands.ts";

interface Supported {
  readonly nomination: Nomination;
  readonly personId: PersonId;
  readonly wants: "yes" | "no";
}

/**
 * Supports a nomination, or takes one's support back. Several can be supported: it says that somebody should be on the
 * paper, not whom one prefers.
 */
export const support = defineAct({
  name: "elections.support",
  input: v.object({
    nomination: itemNumber,
    wants: oneOf(["yes", "no"], () => words.fields.supports),
  }),
  may: mayInGoodStanding,
  facts: async (tx, input, { actor, now }) => {
    const nomination = await lockNomination(tx, input.nomination);
    if (nomination === undefined) return refuse("not-found", refusals.refuse.noCandidate);
    const election = await theOpenElection(tx, nomination.electionId, now);
    if (isRefusal(election)) return election;
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (notYet !== undefined) return notYet;
    const { personId } = personWho(actor);
    if (!(await isOfItsBranch(tx, personId, election.terms))) {
      return refuse("not-allowed", refusals.refuse.notOfBranch);
    }
    return { nomination, hasSupported: await hasSupported(tx, nomination.id, personId) };
  },
  decide: (facts, { wants }, { actor }): Supported | Refusal => {
    const { personId } = personWho(actor);
    const { nomination } = facts;
    if (nomination.state !== "standing") return refuse("not-found", refusals.refuse.noCandidate);
    if (nomination.personId === personId) {
      return refuse("not-allowed", refusals.refuse.ownNomination);
    }
    if (facts.hasSupported === (wants === "yes")) {
      const { supportedAlready, notSupported } = refusals.refuse;
      return refuse("conflict", facts.hasSupported ? supportedAlready : notSupported);
    }
    return { nomination, personId, wants };
  },
  save: async (tx, { nomination, personId, wants }, { now }) => {
    if (wants === "yes") await addSupporter(tx, nomination.id, personId, now);
    else await removeSupporter(tx, nomination.id, personId);
    await noteTookPart(tx, personId, now);
  },
});
