import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../membership/door.ts";
import { type AmendedText, type Amendment, isLive, whyShut } from "../amendment.ts";
import { agreeIfAll } from "../deciding/agreeing.ts";
import { readChanges } from "../deciding/changed.ts";
import { theText } from "../facts.ts";
import { bodyField, partsField, reasonField } from "../fields.ts";
import { postOffered } from "../letters.ts";
import { listAll, listKeepers } from "../queries.ts";
import { addAmendment, addParts, type NewAmendment } from "../store.ts";
import { refusals } from "../words.ts";

interface Facts {
  readonly text: AmendedText;
  readonly all: readonly Amendment[];
  readonly keepers: readonly PersonId[];
}

interface Composed extends NewAmendment {
  readonly text: AmendedText;
  readonly all: readonly Amendment[];
  readonly parts: readonly Amendment[];
}

/** Offers one amendment in the place of several. It is theirs once every mover has agreed. */
export const compose = defineAct({
  name: "amendments.compose",
  input: v.object({
    textId: itemNumber,
    parts: partsField,
    from: itemNumber,
    to: itemNumber,
    body: bodyField,
    reason: reasonField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { textId }): Promise<Facts | Refusal> => {
    const text = await theText(tx, textId);
    if (isRefusal(text)) return text;
    return { text, all: await listAll(tx, textId), keepers: await listKeepers(tx, textId) };
  },
  decide: (facts, input, { actor, now }): Composed | Refusal => {
    const { personId } = personWho(actor);
    const parts = facts.all.filter(({ number }) => input.parts.includes(number));
    const isTheirs = parts.some((part) => part.movedBy === personId);
    if (!isTheirs && !facts.keepers.includes(personId)) {
      return refuse("not-allowed", refusals.refuse.notComposer);
    }
    return whyShut(facts.text, now) ?? decideComposite(facts, parts, input, personId);
  },
  save: async (tx, composed, context) => {
    const { text, parts, movedBy, all } = composed;
    const { now } = context;
    const id = await addAmendment(tx, composed, now);
    const asked = parts.map((part) => ({ id: part.id, hasAgreed: part.movedBy === movedBy }));
    await addParts(tx, id, asked, now);
    const people = parts.map((part) => part.movedBy).filter((who) => who !== undefined);
    const others = [...new Set(people)].filter((who) => who !== movedBy);
    const numbers = parts.map(({ number }) => number).join(", ");
    await postOffered(tx, text, { id, numbers, movedBy }, others, context);
    await agreeIfAll(tx, text, { id, all: [...all, ...parts] }, context);
    await noteTookPart(tx, movedBy, now);
  },
});

function decideComposite(
  { text, all }: Facts,
  parts: readonly Amendment[],
  input: {
    parts: readonly number[];
    from: number;
    to: number;
    body: string | undefined;
    reason: string;
  },
  movedBy: PersonId,
): Composed | Refusal {
  const isWhole = new Set(input.parts).size === parts.length;
  const canJoin = (part: Amendment) =>
    isLive(part) && part.state !== "offered" && part.of === undefined && part.movedBy !== undefined;
  if (!isWhole || !parts.every(canJoin)) return refuse("conflict", refusals.refuse.notJoinable);
  const changes = readChanges(text, text.paragraphs, input);
  if (isRefusal(changes)) return changes;
  const moved = { textId: text.id, of: undefined, changes, reason: input.reason, movedBy };
  return { ...moved, state: "offered", text, all, parts };
}
