import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { mayInGoodStanding, noteTookPart } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { yesOrNoField } from "../../fields.ts";
import { type InTeam, leadFacts } from "../../in-team.ts";
import { findPlaceById } from "../../queries.ts";
import { answerAsking as save } from "../../store.ts";
import type { Place } from "../../team.ts";
import { writeToOne } from "../../telling/letters.ts";
import { refusals } from "../../words.ts";

interface Answered extends InTeam {
  readonly asking: Place;
  readonly isIn: boolean;
  readonly welcomeBy: Date;
}

/** Takes somebody in who asked, or not. They get a letter in both cases. */
export const answerAsking = defineAct({
  name: "teams.answer-asking",
  input: v.object({ id: itemNumber, place: itemNumber, answer: yesOrNoField }),
  may: mayInGoodStanding,
  facts: async (tx, { id, place }, context) => {
    const facts = await leadFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    const rules = await rulesInForce(tx);
    return { ...facts, rules, asking: await findPlaceById(tx, id, place) };
  },
  decide: ({ rules, asking, ...facts }, { answer }, { now }): Answered | Refusal => {
    if (asking?.state !== "asking") return refuse("conflict", refusals.joining.notAsking);
    const welcomeBy = addDays(now, rules.welcomeDays);
    return { ...facts, asking, isIn: answer === "yes", welcomeBy };
  },
  save: async (tx, { team, personId, asking, isIn, welcomeBy }, { house, now }) => {
    await save(tx, asking, { isIn, welcomeBy }, now);
    await noteTookPart(tx, personId, now);
    await writeToOne(tx, house, { team, to: asking.personId, what: isIn ? "takenIn" : "declined" });
  },
});
