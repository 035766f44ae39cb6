import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { openTopic } from "../../../discussions/door.ts";
import { findPeople, mayTheClock } from "../../../membership/door.ts";
import { promiseValue } from "../../../record/door.ts";
import { electionPath } from "../../addresses.ts";
import type { Election } from "../../election.ts";
import type { Nomination } from "../../nominating/nomination.ts";
import { listNominations } from "../../nominating/nomination-queries.ts";
import { saveNominationState } from "../../nominating/nomination-store.ts";
import { lockElection } from "../../queries.ts";
import { isDue } from "../../stepping.ts";
import { endElection, savePaper, saveState, saveTopic } from "../../store.ts";
import { titleInRecord, titleOfElection } from "../../title.ts";
import { refusals, words } from "../../words.ts";
import { type Frozen, freezeNominations } from "../paper.ts";

interface Freezing {
  readonly election: Election;
  readonly frozen: Frozen;
  readonly promise: Awaited<ReturnType<typeof promiseValue>>;
}

/** The clock closes nominations: who has all that it takes stands on the paper, and from now on nobody else does. */
export const freeze = defineAct({
  name: "elections.freeze",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }, { house, now }): Promise<Freezing | Refusal> => {
    const election = await lockElection(tx, id);
    if (election === undefined) return refuse("not-found", refusals.refuse.unknown);
    const nominations = await listNominations(tx, id);
    const ids = nominations.flatMap(({ personId }) => personId ?? []);
    const people = await findPeople(tx, ids, now);
    const standings = new Map([...people].map(([key, { standing }]) => [key, standing]));
    return {
      election,
      frozen: freezeNominations(nominations, standings, election.terms),
      promise: await promiseValue(tx, house, now),
    };
  },
  decide: (facts, _input, { now }): Freezing | Refusal =>
    isDue(facts.election, "freeze", now) ? facts : refuse("conflict", refusals.refuse.notDue),
  save,
  record: ({ election: { id, terms }, frozen, promise }) => ({
    act: "elections.freeze",
    by: byClock,
    on: electionPath(id),
    says:
      frozen.candidates.length === 0
        ? words.record.noCandidates(titleInRecord(terms.to))
        : words.record.frozen(titleInRecord(terms.to), frozen.candidates.length, terms.seats),
    facts: {
      candidates: frozen.candidates.length,
      reserved: frozen.reserved,
      promised: promise.promised,
    },
  }),
});

async function save(tx: Tx, { election, frozen, promise }: Freezing, { now }: ActContext) {
  const mark = async (all: readonly Nomination[], state: Nomination["state"]) => {
    for (const { id } of all) await saveNominationState(tx, id, state);
  };
  await mark(frozen.candidates, "candidate");
  await mark(frozen.short, "short");
  await mark(frozen.gone, "gone");
  if (frozen.candidates.length === 0) return endElection(tx, election.id, "no-candidates", now);
  await savePaper(tx, election.id, { reserved: frozen.reserved, promised: promise.promised });
  await saveState(tx, election.id, "papers");
  const title = titleOfElection(election.id, election.terms.to);
  await saveTopic(
    tx,
    election.id,
    await openTopic(tx, { path: electionPath(election.id), title }, now),
  );
}
