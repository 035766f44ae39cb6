import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { teamPath } from "../../addresses.ts";
import { countIn, lockTeam } from "../../queries.ts";
import { closeTeam, saveUnled } from "../../store.ts";
import { closesUnled } from "../../team.ts";
import { tellClosed, tellUnled } from "../../telling/letters.ts";
import { refusals, words } from "../../words.ts";
import { whatIsDue } from "../due.ts";
import { listTerms } from "../due-queries.ts";
import { endTerms } from "../term-store.ts";

/** Ends terms whose time is over, counts from when nobody coordinates a team, and closes those whose time is over. */
export const tend = defineAct({
  name: "teams.tend",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }) => {
    const team = await lockTeam(tx, id);
    if (team === undefined) return refuse("not-found", refusals.team.unknown);
    const [terms, people] = [await listTerms(tx, id), await countIn(tx, id)];
    return { team, terms, people, rules: await rulesInForce(tx) };
  },
  decide: (facts, _input, { now }) => ({ ...facts, due: whatIsDue(facts, now) }),
  save: async (tx, { team, due, rules }, { house, now }) => {
    const { id: teamId } = team;
    await endTerms(tx, due.ends, now);
    if (due.unled !== undefined) await saveUnled(tx, teamId, due.unled === "from-now" ? now : null);
    if (due.unled === "from-now" && due.closes === undefined)
      await tellUnled(tx, house, team, closesUnled(now, rules));
    if (due.closes === undefined) return;
    await closeTeam(tx, teamId, due.closes, now);
    await tellClosed(tx, house, team, due.closes);
  },
  // A founding that nobody joined was no team, and closing it is none of the party's acts.
  record: ({ team, due }) =>
    due.closes === undefined || team.state === "forming"
      ? undefined
      : {
          act: "teams.tend",
          by: byClock,
          on: teamPath(team.id),
          says: words.record.closed[due.closes],
        },
});
