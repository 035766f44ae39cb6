import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, uuidField } from "../../../../platform/text/fields.ts";
import {
  isInList,
  mayInGoodStanding,
  maySeePeople,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import type { Election } from "../../election.ts";
import { refusals } from "../../words.ts";
import { tellOffered } from "../letters.ts";
import { whyNotNew, whyNotStand } from "../nomination.ts";
import { countNominatedBy, findNominationOf } from "../nomination-queries.ts";
import { addNomination } from "../nomination-store.ts";
import { theOpenElection } from "../open-election.ts";
import { findWhoStands } from "../who-stands.ts";

interface Offered {
  readonly election: Election;
  readonly personId: PersonId;
  readonly nominatedBy: PersonId;
}

/** Names another member. Nothing of it is public until they say yes. */
export const nominate = defineAct({
  name: "elections.nominate",
  input: v.object({ id: itemNumber, person: uuidField }),
  may: mayInGoodStanding,
  facts: async (tx, { id, person }, { actor, now }) => {
    const election = await theOpenElection(tx, id, now);
    if (isRefusal(election)) return election;
    const onlyAgain = whyNotNew(election);
    if (onlyAgain !== undefined) return onlyAgain;
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (notYet !== undefined) return notYet;
    const cannotSee = await maySeePeople(tx, actor, now);
    if (cannotSee !== undefined) return cannotSee;
    const personId = person as PersonId;
    const rules = await rulesInForce(tx);
    // Whoever is in no list is there for nobody, and gets no letter by it.
    if (!(await isInList(tx, personId, { now, rules }))) {
      return refuse("not-found", refusals.refuse.nobody);
    }
    return {
      election,
      who: await findWhoStands(tx, personId, election.terms, now),
      isNamed: (await findNominationOf(tx, id, personId)) !== undefined,
      named: await countNominatedBy(tx, id, personWho(actor).personId),
    };
  },
  decide: ({ election, who, isNamed, named }, { person }, { actor, now }): Offered | Refusal => {
    const nominatedBy = personWho(actor).personId;
    const personId = person as PersonId;
    if (personId === nominatedBy) return refuse("invalid", refusals.refuse.standYourself);
    if (who === undefined) return refuse("not-found", refusals.refuse.nobody);
    const whyNot = whyNotStand(who, election.terms, now);
    if (whyNot !== undefined) return whyNot;
    if (isNamed) return refuse("conflict", refusals.refuse.namedAlready);
    const most = election.terms.seats;
    if (named >= most) return refuse("conflict", refusals.refuse.namedEnough(most));
    return { election, personId, nominatedBy };
  },
  save: async (tx, { election, personId, nominatedBy }, { house, now }) => {
    const made = { electionId: election.id, personId, nominatedBy, state: "offered" as const };
    await addNomination(tx, made, now);
    await noteTookPart(tx, nominatedBy, now);
    await tellOffered(tx, house, election, personId);
  },
});
