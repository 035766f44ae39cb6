import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { added } from "../../mail/door.ts";
import { mayInGoodStanding, noteTookPart } from "../../membership/door.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import { deedPath } from "../addresses.ts";
import { answersFor, nextDue } from "../deed.ts";
import { type DeedFacts, deedFacts } from "../deed-facts.ts";
import { addNote, saveWord } from "../deed-store.ts";
import { noteField } from "../fields.ts";
import { refusals } from "../words.ts";

interface Noted extends DeedFacts {
  readonly note: string;
}

/** Whoever answers for a decision says how it stands. */
export const note = defineAct({
  name: "deeds.note",
  input: v.object({ id: itemNumber, note: noteField }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => deedFacts(tx, id, context),
  decide: (facts: DeedFacts, { note }): Noted | Refusal => {
    const { deed, viewer } = facts;
    if (!answersFor(deed, viewer)) return refuse("not-allowed", refusals.notYours);
    return deed.state === "open" ? { ...facts, note } : refuse("conflict", refusals.notOpen);
  },
  save: async (tx, { deed, viewer, note }, { now }) => {
    const { proposalId, answerable } = deed;
    const office = answerable?.kind === "office" ? answerable.office : undefined;
    await addNote(
      tx,
      { proposalId, personId: viewer.personId, office, kind: "note", says: note },
      now,
    );
    await saveWord(tx, proposalId, nextDue(deed, now));
    await noteTookPart(tx, viewer.personId, now);
  },
  announce: ({ deed: { proposalId }, viewer: { personId } }, { now }) => [
    added(
      proposalPath(proposalId),
      { kind: "report", place: deedPath(proposalId), by: personId },
      now,
    ),
  ],
});
