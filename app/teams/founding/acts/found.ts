import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { takeLock } from "../../../../platform/database/named-lock.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { findBranch } from "../../../branches/door.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import {
  branchField,
  doesField,
  hoursField,
  joiningField,
  nameField,
  skillsField,
} from "../../fields.ts";
import { whyNotThere } from "../../in-branch.ts";
import { countFormingOf, isNamed } from "../../queries.ts";
import { branchScope, NATIONAL } from "../../scope.ts";
import { addTeam, type NewTeam, savePlace } from "../../store.ts";
import { refusals } from "../../words.ts";

/** Two teams begun at once, or one renamed meanwhile, never have one name. */
export const NAMES_LOCK = "teams.names";

/** Begins a team. It runs once as many members are in it as the rulebook asks; whoever begins it is the first. */
export const found = defineAct({
  name: "teams.found",
  input: v.object({
    name: nameField,
    does: doesField,
    joining: joiningField,
    hours: hoursField,
    needs: skillsField,
    branch: branchField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { name, branch }, { actor, now }) => {
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (notYet !== undefined) return notYet;
    const { personId } = personWho(actor);
    const scope = branch === undefined ? NATIONAL : branchScope(branch);
    if (branch !== undefined && (await findBranch(tx, branch))?.endedAt !== undefined)
      return refuse("gone", refusals.team.branchEnded, "branch");
    const elsewhere = await whyNotThere(tx, scope, personId);
    if (elsewhere !== undefined) return elsewhere;
    await takeLock(tx, NAMES_LOCK);
    return {
      scope,
      rules: await rulesInForce(tx),
      forming: await countFormingOf(tx, personId),
      isTaken: await isNamed(tx, scope, name),
    };
  },
  decide: (
    { rules, forming, isTaken, scope },
    { branch: _branch, ...input },
    { actor, now },
  ): NewTeam | Refusal => {
    const { teamsForming, teamFounders: founders, teamFoundingDays } = rules;
    if (forming >= teamsForming) return refuse("conflict", refusals.team.enough(teamsForming));
    if (isTaken) return refuse("conflict", refusals.team.named, "name");
    const formsBy = addDays(now, teamFoundingDays);
    return { ...input, scope, founders, formsBy, begunBy: personWho(actor).personId };
  },
  save: async (tx, team, { now }) => {
    const teamId = await addTeam(tx, team, now);
    const { begunBy: personId } = team;
    const place = { teamId, personId, says: undefined, welcomeBy: undefined };
    await savePlace(tx, { ...place, state: "in" }, now);
    await noteTookPart(tx, personId, now);
  },
});
