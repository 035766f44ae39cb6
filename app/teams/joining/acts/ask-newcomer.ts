import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayTakePart, noteTookPart } from "../../../membership/door.ts";
import { askedField } from "../../fields.ts";
import { type InTeam, insideFacts } from "../../in-team.ts";
import { findPlaceById } from "../../queries.ts";
import { saveWelcome } from "../../store.ts";
import type { Place } from "../../team.ts";
import { writeToOne } from "../../telling/letters.ts";
import { refusals } from "../../words.ts";

interface AskedNewcomer extends InTeam {
  readonly newcomer: Place;
  readonly says: string;
}

/** Asks a newcomer what they would like to do. They get it as a letter, and who asked stands on the team's page. */
export const askNewcomer = defineAct({
  name: "teams.ask-newcomer",
  input: v.object({ id: itemNumber, place: itemNumber, says: askedField }),
  may: mayTakePart,
  facts: async (tx, { id, place }, context) => {
    const facts = await insideFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    return { ...facts, newcomer: await findPlaceById(tx, id, place) };
  },
  decide: ({ newcomer, ...facts }, { says }): AskedNewcomer | Refusal => {
    if (newcomer?.personId === facts.personId) return refuse("conflict", refusals.welcome.yourself);
    if (newcomer?.state !== "in" || newcomer.welcomeBy === undefined)
      return refuse("conflict", refusals.welcome.notWaiting);
    return { ...facts, newcomer, says };
  },
  save: async (tx, { team, personId, newcomer, says }, { house, now }) => {
    await saveWelcome(tx, newcomer, { by: personId, says }, now);
    await noteTookPart(tx, personId, now);
    await writeToOne(tx, house, { team, to: newcomer.personId, what: "welcome", says });
  },
});
