import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, textField } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { heldNotes } from "../../branch.ts";
import { refusals, words } from "../../words.ts";
import { NOTES_MOST } from "../limits.ts";
import { findNotes, saveNotes as save } from "../notes-store.ts";
import { officeHere } from "../office-here.ts";

interface Saved {
  readonly id: number;
  readonly version: number;
  readonly body: string;
}

/** Notes for whoever holds a branch's offices next. */
export const saveNotes = defineAct({
  name: "branches.save-notes",
  input: v.object({
    id: itemNumber,
    body: textField(() => words.fields.notes, { most: NOTES_MOST }),
    seen: seenField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const here = await officeHere(tx, { actor, id, power: "keep-notes" }, now);
    return isRefusal(here) ? here : await findNotes(tx, id);
  },
  decide: (present, { id, body, seen }): Saved | Refusal =>
    whyOvertaken(heldNotes(present), { body }, seen) ?? { id, version: present.version, body },
  save: async (tx, notes, { now }) =>
    (await save(tx, notes, now)) ? undefined : refuse("conflict", refusals.desk.overtaken, "body"),
});
