import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { mayInGoodStanding, noteTookPart, whyNotCounted } from "../../../membership/door.ts";
import { type Rules, rulesInForce } from "../../../rulebook/door.ts";
import { decisionField, kindField } from "../../fields.ts";
import { whyNotThere } from "../../in-branch.ts";
import { insideFacts, whyNotRunning } from "../../in-team.ts";
import type { Decision, DecisionKind, Team } from "../../team.ts";
import { tellOfDecision } from "../../telling/letters.ts";
import { refusals } from "../../words.ts";
import { listOpenDecisions } from "../decision-queries.ts";
import { addDecision, type NewDecision, saveSaid } from "../decision-store.ts";

/** Nobody reads more than that at a time. */
const MOST_OPEN = 20;
/** Whoever offers beside another is read by the team before it closes. */
const LEAST_HOURS_BESIDE = 24;
const HOUR_MS = 3_600_000;

interface Put {
  readonly team: Team;
  readonly decision: NewDecision;
}

/** Puts something to a team: what it decides, what it says in the party's name, who coordinates it, whether it ends. */
export const propose = defineAct({
  name: "teams.propose",
  input: v.object({ id: itemNumber, kind: kindField, says: decisionField }),
  may: mayInGoodStanding,
  facts: async (tx, { id, kind }, context) => {
    const facts = await insideFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    const notYet = await whyNotCounted(tx, context.actor, "support", context.now);
    if (notYet !== undefined) return notYet;
    const { scope } = facts.team;
    const elsewhere =
      kind === "coordinate" ? await whyNotThere(tx, scope, facts.personId) : undefined;
    if (elsewhere !== undefined) return elsewhere;
    return { ...facts, open: await listOpenDecisions(tx, id), rules: await rulesInForce(tx) };
  },
  decide: (facts, { kind, says }, { now }): Put | Refusal => {
    const { team, personId, open, rules } = facts;
    const refusal = whyNotRunning(facts) ?? whyNotPut(open, kind, personId);
    if (refusal !== undefined) return refusal;
    const closesAt = closingOf(open, kind, rules, now);
    if (isRefusal(closesAt)) return closesAt;
    const { teamDecideLeast: least, teamDecidePercent: percent, coordinatorMonths } = rules;
    const numbers = { least, percent, months: coordinatorMonths };
    const decision = { teamId: team.id, kind, says, personId, closesAt, ...numbers };
    return { team, decision };
  },
  save: async (tx, { team, decision }, { house, now }) => {
    const { personId } = decision;
    const decisionId = await addDecision(tx, decision, now);
    await saveSaid(tx, { decisionId, personId, isYes: true });
    await tellOfDecision(tx, house, team, decision);
    await noteTookPart(tx, personId, now);
  },
});

function whyNotPut(
  open: readonly Decision[],
  kind: DecisionKind,
  personId: NewDecision["personId"],
): Refusal | undefined {
  if (open.length >= MOST_OPEN) return refuse("conflict", refusals.deciding.full);
  const alike = open.filter((one) => one.kind === kind);
  if (kind === "close" && alike.length > 0) return refuse("conflict", refusals.deciding.closing);
  const isOwn = alike.some((one) => one.personId === personId);
  return kind === "coordinate" && isOwn ? refuse("conflict", refusals.deciding.offered) : undefined;
}

/** All who offer at one time are chosen among at one moment. */
function closingOf(
  open: readonly Decision[],
  kind: DecisionKind,
  { teamDecideDays }: Rules,
  now: Date,
): Date | Refusal {
  const beside = open.find((one) => kind === "coordinate" && one.kind === kind);
  if (beside === undefined) return addDays(now, teamDecideDays);
  const isSoon = beside.closesAt.getTime() - now.getTime() < LEAST_HOURS_BESIDE * HOUR_MS;
  return isSoon
    ? refuse("conflict", refusals.deciding.choosing(beside.closesAt.toISOString()))
    : beside.closesAt;
}
