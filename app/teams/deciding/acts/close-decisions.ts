import { hash } from "node:crypto";
import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { byTeam } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { OfficialLine } from "../../../../platform/house.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { addMonthsTo, dayOf } from "../../../../platform/time/days.ts";
import { findPeople, mayInGoodStanding, mayTheClock } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { teamPath } from "../../addresses.ts";
import { addTerm } from "../../founding/term-store.ts";
import { listCoordinators, listPeopleIn, lockTeam } from "../../queries.ts";
import { closeTeam, saveUnled } from "../../store.ts";
import { isOver, type Team } from "../../team.ts";
import { tellClosed } from "../../telling/letters.ts";
import { refusals, words } from "../../words.ts";
import { type Closed, close } from "../closing.ts";
import { listOpenDecisions, listSaid, monthsOf } from "../decision-queries.ts";
import { closeDecision } from "../decision-store.ts";

interface Decided {
  readonly team: Team;
  readonly closed: readonly Closed[];
}

/** Counts what a team said to everything whose time is over, and carries it out. */
export const closeDecisions = defineAct({
  name: "teams.close-decisions",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  isOfVotes: true,
  facts: async (tx, { id }, { now }) => {
    const team = await lockTeam(tx, id);
    if (team === undefined) return refuse("not-found", refusals.team.unknown);
    const open = await listOpenDecisions(tx, id);
    const decisions = open.filter(({ closesAt }) => closesAt <= now);
    const places = await listPeopleIn(tx, id);
    const people = await findPeople(
      tx,
      places.map(({ personId }) => personId),
      now,
    );
    const able = [...people.values()].filter((one) => mayInGoodStanding(one) === undefined);
    const terms = (await listCoordinators(tx, id)).filter((term) => !isOver(term, now));
    return {
      team,
      decisions,
      places,
      said: await listSaid(
        tx,
        decisions.map((one) => one.id),
      ),
      members: new Set(able.map(({ personId }) => personId)),
      coordinators: terms.map(({ personId }) => personId),
      seats: (await rulesInForce(tx)).coordinatorsMost,
    };
  },
  decide: ({ team, ...known }): Decided | Refusal =>
    known.decisions.length === 0
      ? refuse("conflict", refusals.deciding.over)
      : { team, closed: close(known) },
  save: async (tx, { team, closed }, context) => {
    for (const one of closed) {
      await closeDecision(tx, one.decision.id, one);
      if (one.state === "passed") await carryOut(tx, team, one, context);
    }
  },
  record: ({ team, closed }) => closed.flatMap((one) => lineOf(team, one) ?? []),
});

async function carryOut(
  tx: Tx,
  team: Team,
  { decision }: Closed,
  { house, now }: ActContext,
): Promise<void> {
  const { id, kind, personId } = decision;
  if (kind === "coordinate" && personId !== undefined) {
    const until = addMonthsTo(dayOf(now), await monthsOf(tx, id));
    await addTerm(tx, { teamId: team.id, personId, until }, now);
    await saveUnled(tx, team.id, null);
  }
  if (kind === "close") {
    await closeTeam(tx, team.id, "decided", now);
    await tellClosed(tx, house, team, "decided");
  }
}

/**
 * A team's words stand on its page. The record has their hash: nothing takes a line out again, and members of one team
 * could write into it what the law forbids.
 */
function lineOf(team: Team, { decision, state, outcome }: Closed): OfficialLine | undefined {
  const { kind, says, id } = decision;
  if (state === "failed" || kind === "decide") return undefined;
  const text = kind === "party" ? { text: hash("sha256", says) } : {};
  return {
    act: "teams.close-decisions",
    by: byTeam(team.id, outcome.yes),
    on: teamPath(team.id),
    says: words.record.decided[kind],
    facts: { decision: id, ...outcome, ...text },
  };
}
