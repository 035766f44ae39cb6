import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import type { SealedBallotId } from "../../../ballots/door.ts";
import { areHustingsOpen, type Election, lockElection } from "../../../elections/door.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { refusals, words } from "../../words.ts";
import { holdForScrutineers } from "../looking-first.ts";
import { listScrutineers } from "../scrutiny-queries.ts";
import { saveAnswer } from "../scrutiny-store.ts";

interface Answered {
  readonly election: Election;
  readonly personId: PersonId;
  readonly serves: boolean;
}

/** Whoever a candidate named says whether they watch the count; also later, until members have voted. */
export const answerScrutineer = defineAct({
  name: "polling.answer-scrutineer",
  input: v.object({ id: itemNumber, says: oneOf(["yes", "no"], () => words.fields.serves) }),
  may: mayInGoodStanding,
  facts: async (tx, { id }) => {
    const election = await lockElection(tx, id);
    if (election === undefined) return refuse("not-found", refusals.refuse.unknown);
    return { election, named: await listScrutineers(tx, id) };
  },
  decide: ({ election, named }, { says }, { actor }): Answered | Refusal => {
    const { personId } = personWho(actor);
    if (!named.some((one) => one.personId === personId)) {
      return refuse("not-allowed", refusals.refuse.notNamed);
    }
    if (!areHustingsOpen(election)) return refuse("conflict", refusals.refuse.notNow);
    return { election, personId, serves: says === "yes" };
  },
  save: async (tx, { election, personId, serves }, { now }) => {
    await saveAnswer(tx, { election: election.id, personId }, serves ? "serves" : "declined");
    await noteTookPart(tx, personId, now);
    const { sealedId } = election;
    if (sealedId !== undefined) {
      await holdForScrutineers(tx, election.id, sealedId as SealedBallotId);
    }
  },
});
