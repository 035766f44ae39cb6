import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf, textField } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { added, tookPart } from "../../../mail/door.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { proposalPath } from "../../../proposals/addresses.ts";
import { notesPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { FIELDS } from "../fields.ts";
import {
  findOwnNote,
  listAsks,
  listKnowledge,
  type NewNote,
  saveNote,
} from "../knowledge-store.ts";

interface Noted extends NewNote {
  readonly id: number;
  readonly isFirst: boolean;
}

/** Writes, or rewrites, one's note on a text, as somebody who knows about what it asks for. */
export const writeNote = defineAct({
  name: "drafting.write-note",
  input: v.object({
    id: itemNumber,
    field: oneOf(FIELDS, () => words.labels.field),
    body: textField(() => words.labels.note, { most: 4000, least: 10 }),
    seen: seenField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, field }, { house, actor }) => {
    const path = proposalPath(id);
    const { personId } = personWho(actor);
    const at = await house.textAt(tx, path, { isHeld: true });
    const asks = await listAsks(tx, path);
    const own = await findOwnNote(tx, { path, field, personId });
    return { path, at, asks, own, known: await listKnowledge(tx, personId) };
  },
  decide: ({ path, at, asks, own, known }, input, { actor }): Noted | Refusal => {
    const { field, body, seen } = input;
    if (at === undefined || !at.isPublished) return refuse("not-found", refusals.refuse.unknown);
    if (!asks.some((ask) => ask.field === field))
      return refuse("conflict", refusals.refuse.notAsked);
    const declared = known.find((one) => one.field === field);
    if (declared === undefined) return refuse("not-allowed", refusals.refuse.notDeclared);
    const overtaken = whyOvertaken(own === undefined ? undefined : { body: own }, { body }, seen);
    const { version } = at;
    const { personId } = personWho(actor);
    const note = { path, version, field, ownWords: declared.ownWords, body, personId };
    return overtaken ?? { ...note, id: input.id, isFirst: own === undefined };
  },
  save: async (tx, note, { now }) => {
    await saveNote(tx, note, now);
    await noteTookPart(tx, note.personId, now);
  },
  // Putting one's own words right is no news.
  announce: ({ id, path, isFirst, personId }, { now }) => [
    tookPart(personId, path, now),
    ...(isFirst
      ? [added(path, { kind: "knowledge", place: notesPath(id), by: personId }, now)]
      : []),
  ],
});
