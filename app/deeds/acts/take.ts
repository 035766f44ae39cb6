import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart } from "../../membership/door.ts";
import { isOffice } from "../../offices/door.ts";
import type { DeedAnswered } from "../announcements.ts";
import { type Answerable, isLeftAlone, mayTakeOn, nextDue } from "../deed.ts";
import { type DeedFacts, deedFacts } from "../deed-facts.ts";
import { addNote, saveAnswerable } from "../deed-store.ts";
import { saysField } from "../fields.ts";
import { capacityOf, deedLine, officeTitleOf } from "../in-record.ts";
import { refusals, words } from "../words.ts";

interface Taken extends DeedFacts {
  readonly says: string;
  readonly by: Answerable;
}

/** Takes on what was decided: as oneself, or for an office that one holds. */
export const take = defineAct({
  name: "deeds.take",
  input: v.object({
    id: itemNumber,
    says: saysField,
    // `me`, or an office of one's own.
    as: v.pipe(
      v.string(() => words.fields.as),
      v.regex(/^[a-z0-9-]{1,40}$/, () => words.fields.as),
    ),
  }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => deedFacts(tx, id, context),
  decide: (facts: DeedFacts, { says, as }, { now }): Taken | Refusal => {
    const { deed, viewer } = facts;
    if (!isLeftAlone(deed, isOffice)) return refuse("conflict", refusals.taken);
    if (as !== "me" && !viewer.offices.includes(as)) {
      return refuse("invalid", refusals.fields.as, "as");
    }
    if (!mayTakeOn(deed, viewer, now)) {
      return refuse("conflict", refusals.authorsFirst(deed.nameUntil));
    }
    const by: Answerable =
      as === "me" ? { kind: "person", personId: viewer.personId } : { kind: "office", office: as };
    return { ...facts, says: deed.says ?? says, by };
  },
  save: async (tx, { deed, viewer, says, by }, { now }) => {
    const { proposalId } = deed;
    await saveAnswerable(tx, proposalId, { says, by, dueAt: nextDue(deed, now) });
    const office = by.kind === "office" ? by.office : undefined;
    await addNote(
      tx,
      { proposalId, personId: viewer.personId, office, kind: "taken", says: undefined },
      now,
    );
    await noteTookPart(tx, viewer.personId, now);
  },
  record: ({ deed, by }) =>
    deedLine("deeds.take", capacityOf(by), deed, (title) =>
      words.record.taken(title, officeTitleOf(by)),
    ),
  announce: ({ deed }): readonly DeedAnswered[] => [
    { name: "deeds.answered", proposalId: deed.proposalId },
  ],
});
