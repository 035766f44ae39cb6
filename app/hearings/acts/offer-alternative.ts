import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, lineField, textField } from "../../../platform/text/fields.ts";
import { added, tookPart } from "../../mail/door.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../membership/door.ts";
import { hearingWithAlternatives } from "../facts.ts";
import {
  type Hearing,
  MOST_ALTERNATIVES,
  MOST_CHARACTERS,
  pageOfHearing,
  whyClosed,
} from "../hearing.ts";
import { addAlternative, backAlternative, type NewAlternative } from "../store.ts";
import { refusals, words } from "../words.ts";

/** So that nobody takes the places of all others. */
const MOST_OF_ONE_MEMBER = 2;

interface Offered extends NewAlternative {
  readonly hearing: Hearing;
}

/** Offers another way. With enough members behind it, it must be on the ballot. */
export const offerAlternative = defineAct({
  name: "hearings.offer-alternative",
  input: v.object({
    hearingId: itemNumber,
    title: lineField(() => words.fields.title, { most: 120, least: 5 }),
    body: textField(() => words.fields.alternative, {
      most: MOST_CHARACTERS.alternative,
      least: 10,
    }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, input, { actor, now }) => {
    const found = await hearingWithAlternatives(tx, input);
    if (isRefusal(found)) return found;
    // Each takes one of the places on the ballot, and its first backing is its writer's.
    return (await whyNotCounted(tx, actor, "support", now)) ?? found;
  },
  decide: ({ hearing, alternatives }, { title, body }, { actor, now }): Offered | Refusal => {
    if (hearing.backingNeeded === undefined)
      return refuse("conflict", refusals.refuse.noAlternatives);
    const { personId } = personWho(actor);
    const own = alternatives.filter(({ offeredBy }) => offeredBy === personId);
    if (own.length >= MOST_OF_ONE_MEMBER) {
      return refuse("conflict", refusals.refuse.enoughOfYours(MOST_OF_ONE_MEMBER));
    }
    if (alternatives.length >= MOST_ALTERNATIVES) {
      return refuse("conflict", refusals.refuse.tooManyAlternatives);
    }
    const offered = { title, body, hearingId: hearing.id, personId };
    return whyClosed(hearing, now) ?? { hearing, ...offered };
  },
  save: async (tx, offered, { now }) => {
    const id = await addAlternative(tx, offered, now);
    await backAlternative(tx, id, offered.personId);
    await noteTookPart(tx, offered.personId, now);
  },
  announce: ({ hearing, personId }, { now }) => [
    tookPart(personId, hearing.path, now),
    added(hearing.path, { kind: "alternative", place: pageOfHearing(hearing), by: personId }, now),
  ],
});
