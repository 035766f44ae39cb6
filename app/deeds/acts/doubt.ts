import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { byCount } from "../../../platform/capacity.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, whyNotCounted } from "../../membership/door.ts";
import type { DeedOnAgenda } from "../announcements.ts";
import { answersFor } from "../deed.ts";
import { type DeedFacts, deedFacts } from "../deed-facts.ts";
import { listAskers } from "../deed-queries.ts";
import { addAsker, addNote, putOnAgenda } from "../deed-store.ts";
import { deedLine } from "../in-record.ts";
import { refusals, words } from "../words.ts";

interface Asked extends DeedFacts {
  /** Set where they are enough by now, and it was not on the agenda. */
  readonly enough: number | undefined;
}

/** A member says that what was decided is not done. Enough of them put it on everybody's page of the week. */
export const doubt = defineAct({
  name: "deeds.doubt",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const facts = await deedFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    const notYet = await whyNotCounted(tx, context.actor, "support", context.now);
    return notYet ?? { ...facts, askers: await listAskers(tx, id) };
  },
  decide: ({ askers, ...facts }): Asked | Refusal => {
    const { deed, viewer } = facts;
    if (answersFor(deed, viewer)) return refuse("not-allowed", refusals.ownDeed);
    if (askers.includes(viewer.personId)) return refuse("conflict", refusals.askedAlready);
    const count = askers.length + 1;
    const isEnough = count >= deed.askMembers && deed.agendaAt === undefined;
    return { ...facts, enough: isEnough ? count : undefined };
  },
  save: async (tx, { deed, viewer, enough }, { now }) => {
    const { proposalId } = deed;
    await addAsker(tx, proposalId, viewer.personId, now);
    await noteTookPart(tx, viewer.personId, now);
    if (enough === undefined) return;
    await putOnAgenda(tx, deed, now);
    await addNote(tx, { proposalId, personId: undefined, kind: "asked", says: undefined }, now);
  },
  record: ({ deed, enough }) =>
    enough === undefined
      ? undefined
      : deedLine("deeds.doubt", byCount("members", enough), deed, words.record.onAgenda),
  announce: ({ deed, enough }): readonly DeedOnAgenda[] =>
    enough === undefined ? [] : [{ name: "deeds.on-agenda", proposalId: deed.proposalId }],
});
