import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { type SealedBallotId, voidSealed } from "../../../ballots/door.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { electionPath } from "../../addresses.ts";
import type { Election } from "../../election.ts";
import { lockElection } from "../../queries.ts";
import { isDue } from "../../stepping.ts";
import { endElection } from "../../store.ts";
import { titleInRecord } from "../../title.ts";
import { refusals, words } from "../../words.ts";

/** The clock ends an election whose office members have ended meanwhile, and its ballot: nobody votes on nothing. */
export const endAbolished = defineAct({
  name: "elections.end-abolished",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }): Promise<Election | Refusal> =>
    (await lockElection(tx, id)) ?? refuse("not-found", refusals.refuse.unknown),
  decide: (election, _input, { now }): Election | Refusal =>
    isDue(election, "end-abolished", now) ? election : refuse("conflict", refusals.refuse.notDue),
  save,
  record: ({ id, terms }) => ({
    act: "elections.end-abolished",
    by: byClock,
    on: electionPath(id),
    says: words.record.abolished(titleInRecord(terms.to)),
  }),
});

async function save(tx: Tx, { id, sealedId }: Election, { house, now }: ActContext): Promise<void> {
  // First the election: it is not to hear that its ballot is void, and call that the reason.
  await endElection(tx, id, "ended-office", now);
  if (sealedId === undefined) return;
  const ending = { id: sealedId as SealedBallotId, why: "nothing-to-fill" as const };
  await voidSealed(tx, house, ending, now);
}
