import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { electionPath } from "../../addresses.ts";
import type { Election, Ending } from "../../election.ts";
import type { Nomination } from "../../nominating/nomination.ts";
import { listNominations } from "../../nominating/nomination-queries.ts";
import { saveNominationState } from "../../nominating/nomination-store.ts";
import { lockElection } from "../../queries.ts";
import { isDue } from "../../stepping.ts";
import { endElection } from "../../store.ts";
import { refusals, words } from "../../words.ts";
import { installElected } from "../installing.ts";

interface Installing {
  readonly election: Election;
  readonly nominations: readonly Nomination[];
}

/** The result stands: the clock gives whoever was elected what they were elected to. */
export const install = defineAct({
  name: "elections.install",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }): Promise<Installing | Refusal> => {
    const election = await lockElection(tx, id);
    if (election === undefined) return refuse("not-found", refusals.refuse.unknown);
    return { election, nominations: await listNominations(tx, id) };
  },
  decide: (facts, _input, { now }): Installing | Refusal =>
    isDue(facts.election, "install", now) ? facts : refuse("conflict", refusals.refuse.notDue),
  save,
  record: ({ election: { id, terms, result } }) => ({
    act: "elections.install",
    by: byClock,
    on: electionPath(id),
    says: words.record.stands(id),
    facts: { elected: result?.elected.length ?? 0, seats: terms.seats },
  }),
});

async function save(tx: Tx, installing: Installing, { house, now }: ActContext): Promise<void> {
  const { election, nominations } = installing;
  const elected = new Set(election.result?.elected ?? []);
  const candidates = nominations.filter(({ state }) => state === "candidate");
  for (const { id } of candidates) {
    await saveNominationState(tx, id, elected.has(id) ? "elected" : "not-elected");
  }
  const inOrder = (election.result?.elected ?? []).flatMap(
    (id) => candidates.find((one) => one.id === id) ?? [],
  );
  const taken = await installElected(tx, house, election, inOrder);
  const ending: Ending = taken < election.terms.seats ? "reopened" : "filled";
  await endElection(tx, election.id, ending, now);
}
