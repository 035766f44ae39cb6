import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart } from "../../membership/door.ts";
import type { DeedEnded } from "../announcements.ts";
import { type DeedFacts, deedFacts } from "../deed-facts.ts";
import { addNote, endDeed } from "../deed-store.ts";
import { deedLine } from "../in-record.ts";
import { refusals, words } from "../words.ts";

/** The authors say that what they wrote asks nobody for a deed: it says what we think, and that is all. */
export const askForNone = defineAct({
  name: "deeds.ask-for-none",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => deedFacts(tx, id, context),
  decide: (facts: DeedFacts): DeedFacts | Refusal => {
    const { deed, viewer } = facts;
    if (!viewer.isAuthor) return refuse("not-allowed", refusals.notYours);
    // Once members have said that it is not done, it asks for one.
    return deed.state === "unsaid" && deed.agendaAt === undefined
      ? facts
      : refuse("conflict", refusals.taken);
  },
  save: async (tx, { deed: { proposalId }, viewer: { personId } }, { now }) => {
    await addNote(tx, { proposalId, personId, kind: "nothing", says: undefined }, now);
    await endDeed(tx, proposalId, { state: "nothing", why: undefined }, now);
    await noteTookPart(tx, personId, now);
  },
  record: ({ deed }) =>
    deedLine("deeds.ask-for-none", { kind: "authors" }, deed, words.record.ended.nothing),
  announce: ({ deed }): readonly DeedEnded[] => [
    { name: "deeds.ended", proposalId: deed.proposalId, how: "nothing" },
  ],
});
