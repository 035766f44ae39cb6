import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { isStuck } from "../../../record/door.ts";
import type { BallotClosed } from "../../announcements.ts";
import type { BallotId } from "../../ballot.ts";
import { hashOfFile, recountJson } from "../../publishing/recount-file.ts";
import { type ClosedBallot, saveResult } from "../../store.ts";
import { refusals, words } from "../../words.ts";
import { decideResult, findPastClose } from "../closing.ts";
import { countPaperVotes, countVotes, lockUncounted, readLines } from "../counting-queries.ts";

/** Counts a ballot whose time is over: for the first time, once, and for good. */
export const close = defineAct({
  name: "ballots.close",
  isOfVotes: true,
  input: v.object({ ballotId: v.number() }),
  may: mayTheClock,
  facts: async (tx, input, { now }) => {
    const ballotId = input.ballotId as BallotId;
    // A result whose line nobody can hold us to is none: it is counted when lines are sealed again.
    if (await isStuck(tx)) return refuse("conflict", refusals.close.notSealing);
    const ballot = await lockUncounted(tx, ballotId);
    const due = ballot && findPastClose(ballot, now);
    if (due === undefined) return refuse("conflict", refusals.close.notDue);
    const onPaper = await countPaperVotes(tx, due);
    const result = decideResult(due, await countVotes(tx, due), onPaper);
    const fileHash = await hashOfFile(recountJson(due, result, readLines(tx, due)));
    return { ballot: due, result, fileHash };
  },
  decide: ({ ballot, result, fileHash }, _input, { now: at }) => ({
    ballot,
    closed: { ballotId: ballot.id, result, fileHash, at } satisfies ClosedBallot,
  }),
  save: (tx, { closed }) => saveResult(tx, closed),
  record: ({ ballot, closed: { result, fileHash } }) => ({
    act: "ballots.close",
    by: byClock,
    on: ballot.path,
    says: words.record.closed(ballot.title, result.outcome),
    facts: { ballot: ballot.id, result, fileHash, rollHash: ballot.rollHash },
  }),
  announce: ({ ballot, closed: { result } }): readonly BallotClosed[] => [
    {
      name: "ballots.closed",
      ballotId: ballot.id,
      path: ballot.path,
      ofBranch: ballot.ofBranch,
      outcome: result.outcome,
      adoptedOption: result.adoptedOption,
      result,
      closesAt: ballot.closesAt,
    },
  ],
});
