import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { doneBy } from "../../../../platform/official.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { electionPath } from "../../addresses.ts";
import type { Election } from "../../election.ts";
import { lockElection } from "../../queries.ts";
import { endElection } from "../../store.ts";
import { refusals, words } from "../../words.ts";

/** A jury overturned the result: nobody takes office by it, and the clock calls again. */
export const overturnResult = defineAct({
  name: "elections.overturn",
  input: v.object({ id: v.number() }),
  may: (actor) =>
    actor.kind === "jury" ? undefined : refuse("not-allowed", refusals.refuse.onlyJury),
  facts: async (tx, { id }): Promise<Election | Refusal> =>
    (await lockElection(tx, id)) ?? refuse("not-found", refusals.refuse.unknown),
  decide: (election): Election | Refusal =>
    election.state === "result" ? election : refuse("conflict", refusals.refuse.notDue),
  save: (tx, { id }, { now }) => endElection(tx, id, "overturned", now),
  record: ({ id }, { actor }) => ({
    act: "elections.overturn",
    by: doneBy(actor).by,
    on: electionPath(id),
    says: words.record.overturned(id),
  }),
});
