import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayTakePart, noteTookPart } from "../../../membership/door.ts";
import { type InTeam, insideFacts } from "../../../teams/door.ts";
import { notesField } from "../../fields.ts";
import { heldNotes } from "../../work.ts";
import { findNotes, saveNotes } from "../notes-store.ts";

interface Noted extends InTeam {
  readonly notes: string | undefined;
}

/** Writes the team's notes on, which are everybody's in it. What somebody else wrote meanwhile is shown first. */
export const writeNotes = defineAct({
  name: "teamwork.write-notes",
  input: v.object({ id: itemNumber, notes: notesField, seen: seenField }),
  may: mayTakePart,
  facts: async (tx, { id }, context) => {
    const facts = await insideFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    return { ...facts, stands: await findNotes(tx, id) };
  },
  decide: ({ stands, ...facts }, { notes, seen }): Noted | Refusal =>
    whyOvertaken(heldNotes(stands), { notes: notes ?? "" }, seen) ?? { ...facts, notes },
  save: async (tx, { team, personId, notes }, { now }) => {
    await saveNotes(tx, team.id, notes);
    await noteTookPart(tx, personId, now);
  },
});
