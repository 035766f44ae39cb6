import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../membership/door.ts";
import {
  type AmendedText,
  type Amendment,
  baseOf,
  isLive,
  MOST_OF_ONE_MEMBER,
  MOST_OF_ONE_TEXT,
  whyShut,
} from "../amendment.ts";
import { readChanges } from "../deciding/changed.ts";
import { Collides, knownAs } from "../deciding/collides.ts";
import { collidingWith } from "../deciding/colliding.ts";
import { theText } from "../facts.ts";
import { bodyField, knownField, reasonField } from "../fields.ts";
import { postMoved } from "../letters.ts";
import { listAll, listKeepers } from "../queries.ts";
import { addAmendment, addBacking, type NewAmendment } from "../store.ts";
import { refusals } from "../words.ts";

interface Facts {
  readonly text: AmendedText;
  readonly all: readonly Amendment[];
  readonly keepers: readonly PersonId[];
  readonly isCounted: boolean;
}

interface Input {
  readonly from: number;
  readonly to: number;
  readonly of?: number | undefined;
  readonly body: string | undefined;
  readonly reason: string;
  readonly known: string;
}

interface Moved extends NewAmendment {
  readonly text: AmendedText;
  readonly number: number;
  readonly deciders: readonly PersonId[];
  readonly isCounted: boolean;
}

/** Moves an amendment to some paragraphs of a text, or of another amendment. What it collides with is shown first. */
export const move = defineAct({
  name: "amendments.move",
  input: v.object({
    textId: itemNumber,
    from: itemNumber,
    to: itemNumber,
    of: v.optional(itemNumber),
    body: bodyField,
    reason: reasonField,
    known: knownField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { textId }, { actor, now }): Promise<Facts | Refusal> => {
    const text = await theText(tx, textId);
    if (isRefusal(text)) return text;
    const notYet = await whyNotCounted(tx, actor, "support", now);
    return {
      text,
      all: await listAll(tx, textId),
      keepers: await listKeepers(tx, textId),
      isCounted: notYet === undefined,
    };
  },
  decide: (facts, input, { actor, now }): Moved | Refusal =>
    whyShut(facts.text, now) ??
    whyEnough(facts.all, personWho(actor).personId) ??
    decideMove(facts, input, personWho(actor).personId),
  save: async (tx, moved, context) => {
    const { now } = context;
    const id = await addAmendment(tx, moved, now);
    // Its mover is its first supporter, if their support counts by now.
    if (moved.isCounted) await addBacking(tx, id, moved.movedBy);
    await noteTookPart(tx, moved.movedBy, now);
    const others = moved.deciders.filter((person) => person !== moved.movedBy);
    await postMoved(tx, moved.text, { ...moved, id }, others, context);
  },
});

function whyEnough(all: readonly Amendment[], mover: PersonId): Refusal | undefined {
  if (all.length >= MOST_OF_ONE_TEXT) return refuse("too-many", refusals.refuse.tooMany);
  const own = all.filter((one) => isLive(one) && one.movedBy === mover);
  return own.length < MOST_OF_ONE_MEMBER
    ? undefined
    : refuse("too-many", refusals.refuse.enoughOfYours(MOST_OF_ONE_MEMBER));
}

function decideMove(facts: Facts, input: Input, movedBy: PersonId): Moved | Refusal {
  const { text, all, keepers, isCounted } = facts;
  const of = input.of === undefined ? undefined : all.find(({ id }) => id === input.of);
  if (input.of !== undefined && of === undefined) {
    return refuse("not-found", refusals.refuse.unknown);
  }
  if (of !== undefined && (!isLive(of) || !of.hasPlace || of.of !== undefined)) {
    return refuse("conflict", refusals.refuse.notAmendable);
  }
  const changes = readChanges(text, baseOf(text, of), input);
  if (isRefusal(changes)) return changes;
  const colliding = collidingWith(changes, all, { of: of?.id });
  if (colliding.length > 0 && input.known !== knownAs(colliding)) return new Collides(colliding);
  const deciders = of === undefined ? keepers : of.movedBy === undefined ? [] : [of.movedBy];
  const moved = { textId: text.id, of: of?.id, changes, reason: input.reason, movedBy };
  const number = (all.at(-1)?.number ?? 0) + 1;
  return { ...moved, state: "open", text, number, deciders, isCounted };
}
