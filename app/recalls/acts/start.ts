import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { isUuid, type PersonId } from "../../../platform/ids.ts";
import type { Refusal } from "../../../platform/refusal.ts";
import { textField } from "../../../platform/text/fields.ts";
import { afterDays } from "../../../platform/time/hours.ts";
import {
  countActiveMembers,
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../membership/door.ts";
import { holdsNow, isOffice, type Office, titleOf } from "../../offices/door.ts";
import { membersNeeded, rulesInForce } from "../../rulebook/door.ts";
import { recallPath } from "../addresses.ts";
import { tellHolder } from "../letters.ts";
import { countGatheringOf, listRecallsOf, lockRecallsOf, nextNumber } from "../queries.ts";
import { whyNotStart } from "../recall.ts";
import { addRecall, addSupport, type NewRecall } from "../store.ts";
import { words } from "../words.ts";

/** Who in which office, as a form sends it: `treasurer/6f1c…`. */
const heldField = v.pipe(
  v.string(() => words.fields.held),
  v.transform((text) => {
    const [office = "", personId = ""] = text.split("/");
    return { office, personId };
  }),
  v.check(
    ({ office, personId }) => isOffice(office) && isUuid(personId),
    () => words.fields.held,
  ),
  v.transform((held) => held as { office: Office; personId: PersonId }),
);

/** Asks whether somebody should leave their office. Whoever starts it is the first to support it. */
export const start = defineAct({
  name: "recalls.start",
  input: v.object({
    held: heldField,
    reason: textField(() => words.fields.reason, { most: 1500, least: 20 }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { held }, { actor, now }) => {
    const { personId } = personWho(actor);
    const notYet = await whyNotCounted(tx, actor, "recall", now);
    if (notYet !== undefined) return notYet;
    await lockRecallsOf(tx, held);
    const rules = await rulesInForce(tx);
    return {
      rules,
      id: await nextNumber(tx),
      isHeld: await holdsNow(tx, held, now),
      isOwn: held.personId === personId,
      earlier: await listRecallsOf(tx, held),
      ownUnderWay: await countGatheringOf(tx, personId),
      activeMembers: await countActiveMembers(tx, "recall", now, rules),
    };
  },
  decide: (
    { id, rules, activeMembers, ...facts },
    { held, reason },
    { actor, now },
  ): NewRecall | Refusal =>
    whyNotStart(facts, now) ?? {
      id,
      ...held,
      reason,
      startedBy: personWho(actor).personId,
      needed: membersNeeded("recall", rules, activeMembers),
      answerDays: rules.recallAnswerDays,
      restDays: rules.recallRestDays,
      gathersUntil: afterDays(now, rules.recallDays, rules.closingHour),
    },
  save,
  record: ({ id, office, needed }) => ({
    act: "recalls.start",
    by: { kind: "member" },
    on: recallPath(id),
    says: words.record.started(titleOf(office)),
    facts: { office, needed },
  }),
});

async function save(tx: Tx, started: NewRecall, { house, now }: ActContext): Promise<void> {
  await addRecall(tx, started, now);
  await addSupport(tx, started.id, started.startedBy, now);
  await noteTookPart(tx, started.startedBy, now);
  await tellHolder(tx, house, started);
}
