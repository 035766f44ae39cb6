import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byCount } from "../../../../platform/capacity.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { addDays, dayOf } from "../../../../platform/time/days.ts";
import { mayTakePart, noteTookPart } from "../../../membership/door.ts";
import { type Rules, rulesInForce } from "../../../rulebook/door.ts";
import { teamPath } from "../../addresses.ts";
import { saysField } from "../../fields.ts";
import { foundedBy, listFounders } from "../../founding/founders.ts";
import { type InTeam, teamFacts } from "../../in-team.ts";
import { listPeopleIn } from "../../queries.ts";
import { foundTeam, type NewPlace, savePlace } from "../../store.ts";
import { asksAgainOn } from "../../team.ts";
import { tellLeaders } from "../../telling/letters.ts";
import { refusals, words } from "../../words.ts";

interface Facts extends InTeam {
  readonly rules: Rules;
  /** How many founders there are with whoever joins. */
  readonly founders: number;
}

interface Joined {
  readonly facts: Facts;
  readonly place: NewPlace;
  readonly founds: number | undefined;
}

/** Takes a place in a team, or asks for one where the team says who is in it. */
export const join = defineAct({
  name: "teams.join",
  input: v.object({ id: itemNumber, says: saysField }),
  may: mayTakePart,
  facts: async (tx, { id }, context): Promise<Facts | Refusal> => {
    const facts = await teamFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    const rules = await rulesInForce(tx);
    if (facts.team.state !== "forming") return { ...facts, rules, founders: 0 };
    const ids = (await listPeopleIn(tx, id)).map(({ personId }) => personId);
    const counted = await listFounders(tx, facts.team, [...ids, facts.personId], {
      rules,
      now: context.now,
    });
    return { ...facts, rules, founders: counted.length };
  },
  decide: (facts, { says }, { now }): Joined | Refusal => {
    const { team, place, personId, rules } = facts;
    const refusal = whyNot(facts, now);
    if (refusal !== undefined) return refusal;
    const state = team.joining === "asked" && team.state === "running" ? "asking" : "in";
    const isNewcomer = state === "in" && team.state === "running";
    const welcomeBy = isNewcomer ? addDays(now, rules.welcomeDays) : undefined;
    const taken = {
      teamId: team.id,
      personId,
      state,
      says: says ?? place?.says,
      welcomeBy,
    } as const;
    return { facts, place: taken, founds: foundedBy(team, facts.founders) };
  },
  save: async (tx, { facts, place, founds }, { house, now }) => {
    await savePlace(tx, place, now);
    await noteTookPart(tx, place.personId, now);
    if (founds !== undefined) await foundTeam(tx, place.teamId, now);
    if (place.state === "asking") await tellLeaders(tx, house, facts, "asking");
  },
  record: ({ place: { teamId }, founds }) =>
    founds === undefined
      ? undefined
      : {
          act: "teams.join",
          by: byCount("members", founds),
          on: teamPath(teamId),
          says: words.record.founded,
        },
});

function whyNot({ place, rules }: Facts, now: Date): Refusal | undefined {
  if (place?.state === "in") return refuse("conflict", refusals.joining.isIn);
  if (place?.state === "asking") return refuse("conflict", refusals.joining.isAsking);
  if (place === undefined) return undefined;
  const from = asksAgainOn(place, rules);
  return from > dayOf(now) ? refuse("conflict", refusals.joining.notYet(from)) : undefined;
}
