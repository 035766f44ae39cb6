import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { textField, uuidField } from "../../../platform/text/fields.ts";
import { afterDays } from "../../../platform/time/hours.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../membership/door.ts";
import { holdsNow } from "../../offices/door.ts";
import { isOffice, rulesInForce } from "../../rulebook/door.ts";
import { tellAsked } from "../letters.ts";
import { countWaitingOf } from "../queries.ts";
import { addNotice, type NewNotice } from "../store.ts";
import { refusals, words } from "../words.ts";

/** Asks whoever holds an office, on notice: everybody reads the question, and whether it is answered in time. */
export const ask = defineAct({
  name: "promises.ask",
  input: v.object({
    office: v.pipe(
      v.string(() => words.refuse.noOffice),
      v.check(isOffice, () => words.refuse.noOffice),
    ),
    whom: v.pipe(
      v.string(() => words.fields.whom),
      uuidField,
    ),
    text: textField(() => words.fields.notice, { most: 600, least: 10 }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { office, whom }, { actor, now }) => {
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (notYet !== undefined) return notYet;
    return {
      rules: await rulesInForce(tx),
      isHeld: await holdsNow(tx, { personId: whom as PersonId, office }, now),
      waiting: await countWaitingOf(tx, personWho(actor).personId, now),
    };
  },
  decide: ({ rules, isHeld, waiting }, input, { actor, now }): NewNotice | Refusal => {
    const { personId } = personWho(actor);
    const holderId = input.whom as PersonId;
    if (!isHeld) return refuse("conflict", refusals.refuse.notHeld, "whom");
    if (holderId === personId) return refuse("not-allowed", refusals.refuse.oneself);
    if (waiting >= rules.openNotices) {
      return refuse("conflict", refusals.refuse.askedEnough(rules.openNotices));
    }
    return {
      ...{ office: input.office, holderId, askedBy: personId, text: input.text },
      answerBy: afterDays(now, rules.noticeAnswerDays, rules.closingHour),
    };
  },
  save: async (tx, notice, { house, now }) => {
    await addNotice(tx, notice, now);
    await noteTookPart(tx, notice.askedBy, now);
    await tellAsked(tx, house, notice);
  },
});
