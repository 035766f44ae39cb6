import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import { byCount } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { afterDays } from "../../../platform/time/hours.ts";
import { expectBallot } from "../../ballots/door.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../membership/door.ts";
import { titleOf } from "../../offices/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { recallPath } from "../addresses.ts";
import { ballotTitles } from "../balloting.ts";
import { tellHolder } from "../letters.ts";
import { hasSupported, lockRecall } from "../queries.ts";
import { decideSupport, type Recall } from "../recall.ts";
import { addSupport, saveFull } from "../store.ts";
import { refusals, words } from "../words.ts";

interface Supported {
  readonly recall: Recall;
  readonly personId: PersonId;
  readonly isEnough: boolean;
}

/** Asks for the ballot too. The one who makes the number full brings it about. */
export const support = defineAct({
  name: "recalls.support",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const recall = await lockRecall(tx, id);
    if (recall === undefined) return refuse("not-found", refusals.refuse.unknown);
    const notYet = await whyNotCounted(tx, actor, "recall", now);
    if (notYet !== undefined) return notYet;
    const { personId } = personWho(actor);
    return { recall, hasSupported: await hasSupported(tx, id, personId) };
  },
  decide: (facts, _input, { actor, now }): Supported | Refusal => {
    const { personId } = personWho(actor);
    const decided = decideSupport(facts, personId, now);
    return isRefusal(decided) ? decided : { recall: facts.recall, personId, ...decided };
  },
  save,
  record: ({ recall, isEnough }) =>
    isEnough
      ? {
          act: "recalls.support",
          by: byCount("members", recall.needed),
          on: recallPath(recall.id),
          says: words.record.full(titleOf(recall.office), recall.answerDays),
          facts: { office: recall.office, needed: recall.needed },
        }
      : undefined,
});

async function save(tx: Tx, supported: Supported, { house, now }: ActContext): Promise<void> {
  const { recall, personId, isEnough } = supported;
  await addSupport(tx, recall.id, personId, now);
  await noteTookPart(tx, personId, now);
  if (!isEnough) return;
  const { closingHour } = await rulesInForce(tx);
  const opensAt = afterDays(now, recall.answerDays, closingHour);
  await saveFull(tx, recall.id, opensAt);
  await expectBallot(tx, { path: recallPath(recall.id), ...ballotTitles(recall), opensAt });
  await tellHolder(tx, house, recall, opensAt);
}
