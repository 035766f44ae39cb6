import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { takeLock } from "../../../../platform/database/named-lock.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding, noteTookPart } from "../../../membership/door.ts";
import { doesField, hoursField, joiningField, nameField, skillsField } from "../../fields.ts";
import { leadFacts } from "../../in-team.ts";
import { isNamed } from "../../queries.ts";
import { type Described, saveDescription } from "../../store.ts";
import { heldTeam } from "../../team.ts";
import { refusals } from "../../words.ts";
import { NAMES_LOCK } from "./found.ts";

/** Says anew what a team does, what it needs and how one joins it. */
export const describe = defineAct({
  name: "teams.describe",
  input: v.object({
    id: itemNumber,
    name: nameField,
    does: doesField,
    joining: joiningField,
    hours: hoursField,
    needs: skillsField,
    seen: seenField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, name }, context) => {
    await takeLock(tx, NAMES_LOCK);
    const facts = await leadFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    return { ...facts, isTaken: await isNamed(tx, facts.team.scope, name, id) };
  },
  decide: (facts, { id: _id, seen, ...described }): ChangedTeam | Refusal => {
    const { team, isTaken, personId } = facts;
    if (isTaken) return refuse("conflict", refusals.team.named, "name");
    const overtaken = whyOvertaken(heldTeam(team), heldTeam(described), seen);
    return overtaken ?? { id: team.id, described, personId };
  },
  save: async (tx, { id, described, personId }, { now }) => {
    await saveDescription(tx, id, described);
    await noteTookPart(tx, personId, now);
  },
});

interface ChangedTeam {
  readonly id: number;
  readonly described: Described;
  readonly personId: Parameters<typeof noteTookPart>[1];
}
