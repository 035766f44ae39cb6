import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, type Refusal } from "../../../platform/refusal.ts";
import { itemNumber, oneOf, textField } from "../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../platform/text/seen.ts";
import { added, tookPart } from "../../mail/door.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../membership/door.ts";
import { theHearing } from "../facts.ts";
import {
  caseIn,
  type Hearing,
  MOST_CHARACTERS,
  pageOfHearing,
  whyClosed,
  whyTooLong,
} from "../hearing.ts";
import { findOwnCase } from "../queries.ts";
import { backCase, type NewCase, saveCase } from "../store.ts";
import { words } from "../words.ts";

interface Written extends NewCase {
  readonly hearing: Hearing;
  readonly isFirst: boolean;
}

/** Writes, or rewrites, one's case for or against. Its writer is the first to back it, if that counts by now. */
export const writeCase = defineAct({
  name: "hearings.write-case",
  input: v.object({
    hearingId: itemNumber,
    side: oneOf(["for", "against"], () => words.fields.side),
    body: textField(() => words.fields.body, { most: MOST_CHARACTERS.case, least: 10 }),
    seen: seenField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { hearingId, side }, { actor }) => {
    const hearing = await theHearing(tx, hearingId);
    if (isRefusal(hearing)) return hearing;
    const own = { hearingId, side, writtenBy: personWho(actor).personId };
    return { hearing, own: await findOwnCase(tx, own) };
  },
  decide: ({ hearing, own }, { side, body, seen }, { actor, now }): Written | Refusal => {
    const refusal =
      whyClosed(hearing, now) ??
      whyTooLong(body, hearing.caseWords) ??
      whyOvertaken(own && caseIn(own), { body }, seen);
    if (refusal !== undefined) return refusal;
    const { personId } = personWho(actor);
    const isFirst = own === undefined;
    return { hearing, isFirst, hearingId: hearing.id, side, body, personId };
  },
  save: async (tx, written, { actor, now }) => {
    const caseId = await saveCase(tx, written, now);
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (notYet === undefined) await backCase(tx, { ...written, caseId });
    await noteTookPart(tx, written.personId, now);
  },
  // Putting one's own words right is no news.
  announce: ({ hearing, isFirst, personId }, { now }) => [
    tookPart(personId, hearing.path, now),
    ...(isFirst
      ? [added(hearing.path, { kind: "case", place: pageOfHearing(hearing), by: personId }, now)]
      : []),
  ],
});
