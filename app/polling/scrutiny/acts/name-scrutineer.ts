import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, uuidField } from "../../../../platform/text/fields.ts";
import { type Election, listNominations, lockElection } from "../../../elections/door.ts";
import {
  isInList,
  mayInGoodStanding,
  maySeePeople,
  noteTookPart,
  personWho,
} from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { refusals } from "../../words.ts";
import { postAsked } from "../letters.ts";
import { decideNaming } from "../scrutineer.ts";
import { listScrutineers } from "../scrutiny-queries.ts";
import { saveNamed } from "../scrutiny-store.ts";

interface Named {
  readonly election: Election;
  readonly nomination: number;
  readonly whom: PersonId;
}

/** A candidate names somebody who watches the count for them. They watch only if they say yes. */
export const nameScrutineer = defineAct({
  name: "polling.name-scrutineer",
  input: v.object({ id: itemNumber, person: uuidField }),
  may: mayInGoodStanding,
  facts: async (tx, { id, person }, { actor, now }) => {
    const election = await lockElection(tx, id);
    if (election === undefined) return refuse("not-found", refusals.refuse.unknown);
    const cannotSee = await maySeePeople(tx, actor, now);
    if (cannotSee !== undefined) return cannotSee;
    const all = await listNominations(tx, id);
    const rules = await rulesInForce(tx);
    return {
      election,
      scrutineers: await listScrutineers(tx, id),
      candidates: all.filter(({ state }) => state === "candidate"),
      isMember: await isInList(tx, person as PersonId, { now, rules }),
    };
  },
  decide: (facts, { person }, { actor }): Named | Refusal => {
    const whom = person as PersonId;
    const own = decideNaming({ ...facts, namedBy: personWho(actor).personId, whom });
    return isRefusal(own) ? own : { election: facts.election, nomination: own.id, whom };
  },
  save: async (tx, { election, nomination, whom }, { house, actor, now }) => {
    await saveNamed(tx, { nomination, election: election.id, personId: whom }, now);
    await noteTookPart(tx, personWho(actor).personId, now);
    await postAsked(tx, house, election, whom);
  },
});
