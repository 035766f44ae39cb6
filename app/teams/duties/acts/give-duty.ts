import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { doneBy, requestWho } from "../../../../platform/official.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { dutiesPath, teamPath } from "../../addresses.ts";
import { lockTeam } from "../../queries.ts";
import { findBranchOf } from "../../scope.ts";
import type { Team } from "../../team.ts";
import { refusals, words } from "../../words.ts";
import { DUTIES, type Duty } from "../duty.ts";
import { type DutyGiven, setDuty } from "../duty-store.ts";

/** Of an empty choice undefined: nobody has the duty then. */
const maybeTeam = v.union([
  v.pipe(
    v.literal(""),
    v.transform(() => undefined),
  ),
  itemNumber,
]);

interface Given extends DutyGiven {
  readonly name: string | undefined;
}

/** Says which team of the whole party answers what people ask, or speaks with journalists: two keys of two bodies. */
export const giveDuty = defineAct({
  name: "teams.give-duty",
  power: "speak-for-party",
  form: dutiesPath,
  input: v.object({ duty: oneOf(DUTIES, () => words.duties.whichDuty), team: maybeTeam }),
  about: () => [],
  may: () => undefined,
  facts: async (tx, { team }): Promise<Team | "none" | Refusal> => {
    if (team === undefined) return "none";
    return (await lockTeam(tx, team)) ?? refuse("not-found", refusals.team.unknown);
  },
  decide: (team, { duty }, { actor }): Given | Refusal => {
    const request = requestWho(actor).requestId;
    if (team === "none") return { duty, teamId: undefined, name: undefined, request };
    return whyNotThis(team) ?? { duty, teamId: team.id, name: team.name, request };
  },
  save: (tx, given, { now }) => setDuty(tx, given, now),
  record: ({ duty, teamId, name }, { actor }) => ({
    act: "teams.give-duty",
    by: doneBy(actor).by,
    on: teamId === undefined ? dutiesPath : teamPath(teamId),
    says: words.duties.record(nameOf(duty), name),
    facts: { duty, team: teamId ?? null },
  }),
});

const nameOf = (duty: Duty): string => words.duties.names[duty];

function whyNotThis({ state, scope, joining }: Team): Refusal | undefined {
  if (state !== "running") return refuse("conflict", refusals.duties.notRunning, "team");
  // Into an open one anybody comes by themselves, and with them into what people wrote to the party.
  if (joining !== "asked") return refuse("conflict", refusals.duties.isOpen, "team");
  return findBranchOf(scope) === undefined
    ? undefined
    : refuse("conflict", refusals.duties.ofBranch, "team");
}
