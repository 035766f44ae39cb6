import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart } from "../../membership/door.ts";
import type { DeedAnswered } from "../announcements.ts";
import { type Answerable, isOffered, nextDue } from "../deed.ts";
import { type DeedFacts, deedFacts } from "../deed-facts.ts";
import { addNote, dropOffer, saveAnswerable } from "../deed-store.ts";
import { capacityOf, deedLine, officeTitleOf } from "../in-record.ts";
import { refusals, words } from "../words.ts";

interface Answered extends DeedFacts {
  readonly offered: Answerable;
  readonly answer: "yes" | "no";
}

/** Whoever was named says whether they answer for it; of an office, anybody who holds it. */
export const answer = defineAct({
  name: "deeds.answer",
  input: v.object({
    id: itemNumber,
    answer: oneOf(["yes", "no"], () => words.fields.answer),
  }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => deedFacts(tx, id, context),
  decide: (facts: DeedFacts, { answer }): Answered | Refusal => {
    const { deed, viewer } = facts;
    if (deed.offered === undefined || !isOffered(deed, viewer)) {
      return refuse("conflict", refusals.notNamed);
    }
    return { ...facts, offered: deed.offered, answer };
  },
  save: async (tx, { deed, viewer, offered, answer }, { now }) => {
    const { proposalId } = deed;
    await noteTookPart(tx, viewer.personId, now);
    if (answer === "no") return dropOffer(tx, proposalId);
    const says = deed.says ?? "";
    // Handed over, the day on which word is due stays: it is the deed's, not theirs.
    const dueAt = deed.dueAt ?? nextDue(deed, now);
    await saveAnswerable(tx, proposalId, { says, by: offered, dueAt });
    const office = offered.kind === "office" ? offered.office : undefined;
    await addNote(
      tx,
      { proposalId, personId: viewer.personId, office, kind: "taken", says: undefined },
      now,
    );
  },
  record: ({ deed, offered, answer }) =>
    answer === "no"
      ? undefined
      : deedLine("deeds.answer", capacityOf(offered), deed, (title) =>
          words.record.taken(title, officeTitleOf(offered)),
        ),
  announce: ({ deed, answer }): readonly DeedAnswered[] =>
    answer === "no" ? [] : [{ name: "deeds.answered", proposalId: deed.proposalId }],
});
