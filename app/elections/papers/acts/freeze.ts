import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { openTopic } from "../../../discussions/door.ts";
import { findPeople, mayTheClock } from "../../../membership/door.ts";
import { promiseValue } from "../../../record/door.ts";
import { electionPath } from "../../addresses.ts";
import type { Election, Result, Terms } from "../../election.ts";
import type { Nomination } from "../../nominating/nomination.ts";
import { listNominations } from "../../nominating/nomination-queries.ts";
import { saveNominationState } from "../../nominating/nomination-store.ts";
import { lockElection } from "../../queries.ts";
import { lineOfCount, noteCounted } from "../../results/hearing.ts";
import { isDue } from "../../stepping.ts";
import { endElection, savePaper, saveState, saveTopic } from "../../store.ts";
import { titleInRecord, titleOfElection } from "../../title.ts";
import { countSeats } from "../../vacancies/countback.ts";
import { refusals, words } from "../../words.ts";
import { type Frozen, freezeNominations } from "../paper.ts";

interface Freezing {
  readonly election: Election;
  readonly frozen: Frozen;
  readonly promise: Awaited<ReturnType<typeof promiseValue>>;
  /** Of a countback, which needs no papers: what the rankings say of those who want the seats. */
  readonly counted: Result | undefined;
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
    const frozen = freezeNominations(nominations, standings, election.terms);
    const isCountback = election.terms.countback !== undefined;
    const counted = isCountback
      ? await countSeats(tx, election, frozen.candidates, now)
      : undefined;
    return { election, frozen, promise: await promiseValue(tx, house, now), counted };
  },
  decide: (facts, _input, { now }): Freezing | Refusal =>
    isDue(facts.election, "freeze", now) ? facts : refuse("conflict", refusals.refuse.notDue),
  save,
  record: ({ election, frozen, promise, counted }) => [
    {
      act: "elections.freeze",
      by: byClock,
      on: electionPath(election.id),
      says: saysFrozen(election.terms, frozen.candidates.length),
      facts: {
        candidates: frozen.candidates.length,
        reserved: frozen.reserved,
        promised: promise.promised,
      },
    },
    ...(isCountedBack(frozen, counted) ? [lineOfCount(election, counted)] : []),
  ],
});

const isCountedBack = ({ candidates }: Frozen, counted: Result | undefined): counted is Result =>
  counted !== undefined && candidates.length > 0;

function saysFrozen({ to, seats, countback }: Terms, candidates: number): string {
  const title = titleInRecord(to);
  if (candidates === 0) return words.record.noCandidates(title);
  return countback === undefined
    ? words.record.frozen(title, candidates, seats)
    : words.record.saidYes(title, candidates);
}

async function save(
  tx: Tx,
  { election, frozen, promise, counted }: Freezing,
  { house, now }: ActContext,
): Promise<void> {
  const mark = async (all: readonly Nomination[], state: Nomination["state"]) => {
    for (const { id } of all) await saveNominationState(tx, id, state);
  };
  await mark(frozen.candidates, "candidate");
  await mark(frozen.short, "short");
  await mark(frozen.gone, "gone");
  if (frozen.candidates.length === 0) return endElection(tx, election.id, "no-candidates", now);
  if (counted !== undefined) return noteCounted(tx, house, election, counted);
  await savePaper(tx, election.id, { reserved: frozen.reserved, promised: promise.promised });
  await saveState(tx, election.id, "papers");
  const title = titleOfElection(election.id, election.terms.to);
  await saveTopic(
    tx,
    election.id,
    await openTopic(tx, { path: electionPath(election.id), title }, now),
  );
}
