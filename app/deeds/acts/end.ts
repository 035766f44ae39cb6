import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart } from "../../membership/door.ts";
import type { DeedEnded } from "../announcements.ts";
import { answersFor } from "../deed.ts";
import { type DeedFacts, deedFacts } from "../deed-facts.ts";
import { addNote, endDeed as saveEnd } from "../deed-store.ts";
import { whyField } from "../fields.ts";
import { capacityOf, deedLine } from "../in-record.ts";
import { refusals, words } from "../words.ts";

interface Ended extends DeedFacts {
  readonly how: "done" | "given-up";
  readonly why: string;
}

/** Whoever answers for a decision says that it is done, or why it is given up. */
export const end = defineAct({
  name: "deeds.end",
  input: v.object({
    id: itemNumber,
    how: oneOf(["done", "given-up"], () => words.fields.how),
    why: whyField,
  }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => deedFacts(tx, id, context),
  decide: (facts: DeedFacts, { how, why }): Ended | Refusal => {
    const { deed, viewer } = facts;
    if (!answersFor(deed, viewer)) return refuse("not-allowed", refusals.notYours);
    return deed.state === "open" ? { ...facts, how, why } : refuse("conflict", refusals.notOpen);
  },
  save: async (tx, { deed, viewer, how, why }, { now }) => {
    const { proposalId, answerable } = deed;
    const office = answerable?.kind === "office" ? answerable.office : undefined;
    await addNote(tx, { proposalId, personId: viewer.personId, office, kind: how, says: why }, now);
    await saveEnd(tx, proposalId, { state: how, why }, now);
    await noteTookPart(tx, viewer.personId, now);
  },
  // What they wrote stands on the page and not here, where nothing can be taken out again.
  record: ({ deed, how }) =>
    deedLine("deeds.end", capacityOf(deed.answerable), deed, words.record.ended[how]),
  announce: ({ deed, how }): readonly DeedEnded[] => [
    { name: "deeds.ended", proposalId: deed.proposalId, how },
  ],
});
