import { type PromisedValue, type PublicValue, promiseInWords } from "@breakthrough/sortition";
import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { paperPath } from "../../addresses.ts";
import type { Election, Paper } from "../../election.ts";
import { electorateOf } from "../../electorate.ts";
import type { Nomination } from "../../nominating/nomination.ts";
import { listNominations } from "../../nominating/nomination-queries.ts";
import { lockElection } from "../../queries.ts";
import { savePaper, saveSealed } from "../../store.ts";
import { titleInRecord } from "../../title.ts";
import { refusals, words } from "../../words.ts";
import { openPaperBallot } from "../ballot.ts";
import { printedOrder } from "../paper.ts";

interface Drawn {
  readonly election: Election;
  readonly paper: Paper & { readonly order: readonly number[] };
  readonly candidates: readonly Nomination[];
}

/** The clock draws the printed order with the public value that was promised, and has the sealed ballot prepared. */
export const drawOrder = defineAct({
  name: "elections.draw-order",
  input: v.object({ id: v.number(), value: v.custom<PublicValue>((value) => value !== undefined) }),
  may: mayTheClock,
  facts: async (tx, { id }, { house, now }) => {
    const election = await lockElection(tx, id);
    if (election === undefined) return refuse("not-found", refusals.refuse.unknown);
    const voters = await electorateOf(election.terms, house).list(tx, now);
    // A party so young that nobody's vote counts yet: the ballot is prepared when somebody's does.
    if (voters.length === 0) return refuse("conflict", refusals.refuse.notDue);
    const all = await listNominations(tx, id);
    return { election, candidates: all.filter(({ state }) => state === "candidate") };
  },
  decide: ({ election, candidates }, { value }): Drawn | Refusal => {
    const { paper, state } = election;
    if (state !== "papers" || paper === undefined || paper.order !== undefined) {
      return refuse("conflict", refusals.refuse.notDue);
    }
    if (promiseInWords(value) !== promiseInWords(paper.promised as PromisedValue)) {
      return refuse("conflict", refusals.refuse.otherValue);
    }
    const ids = candidates.map(({ id }) => id);
    const seed = value.value;
    return { election, candidates, paper: { ...paper, seed, order: printedOrder(seed, ids) } };
  },
  save,
  record: ({ election: { id, terms }, paper }) => ({
    act: "elections.draw-order",
    by: byClock,
    on: paperPath(id),
    says: words.record.order(titleInRecord(terms.to), paper.order.length),
    facts: { seed: paper.seed, order: paper.order },
  }),
});

async function save(tx: Tx, { election, paper, candidates }: Drawn, { house }: ActContext) {
  await savePaper(tx, election.id, paper);
  const inOrder = paper.order.flatMap((id) => candidates.find((one) => one.id === id) ?? []);
  await saveSealed(tx, election.id, await openPaperBallot(tx, house, election, inOrder));
}
