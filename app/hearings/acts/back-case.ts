import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../membership/door.ts";
import { theHearing } from "../facts.ts";
import { type Hearing, whyClosed } from "../hearing.ts";
import { findCase } from "../queries.ts";
import { type CaseBacking, backCase as saveBacking } from "../store.ts";
import { refusals } from "../words.ts";

interface Backed extends CaseBacking {
  readonly hearing: Hearing;
}

/** Backs a case: one a side and member. The most backed of each side stands on the ballot. */
export const backCase = defineAct({
  name: "hearings.back-case",
  input: v.object({ hearingId: itemNumber, caseId: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { hearingId, caseId }, { actor, now }) => {
    const hearing = await theHearing(tx, hearingId);
    if (isRefusal(hearing)) return hearing;
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (notYet !== undefined) return notYet;
    return { hearing, text: await findCase(tx, hearingId, caseId) };
  },
  decide: ({ hearing, text }, { caseId }, { actor, now }): Backed | Refusal => {
    if (text === undefined) return refuse("not-found", refusals.refuse.unknownCase);
    const backing = { hearingId: hearing.id, side: text.side, caseId };
    return whyClosed(hearing, now) ?? { hearing, ...backing, personId: personWho(actor).personId };
  },
  save: async (tx, backing, { now }) => {
    await saveBacking(tx, backing);
    await noteTookPart(tx, backing.personId, now);
  },
});
