import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { findParty } from "../../../../platform/party.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { findBranch, listHoldingsAt } from "../../../branches/door.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { branchOfficeOf, rulesInForce } from "../../../rulebook/door.ts";
import { type ElectedTo, keyOf, type Terms } from "../../election.ts";
import { branchVoters } from "../../electorate.ts";
import { findLastFor, lockElectionsOf } from "../../queries.ts";
import { refusals } from "../../words.ts";
import { lineOfCall, prepareTerms, saveCall } from "../call-it.ts";
import { decideDue } from "../due.ts";

/** The clock calls an election in a branch: nobody holds an office of it, or a term ends. */
export const callInBranch = defineAct({
  name: "elections.call-in-branch",
  input: v.object({ branch: v.number(), office: v.string() }),
  may: mayTheClock,
  facts: async (tx, { branch: id, office }, { now }): Promise<{ terms: Terms } | Refusal> => {
    const notDue = refuse("conflict", refusals.refuse.notDue);
    const branch = await findBranch(tx, id);
    const isThere = branch !== undefined && branch.endedAt === undefined;
    if (!isThere || branchOfficeOf(office) === undefined) return notDue;
    if ((await findParty(tx)) === undefined) return notDue;
    const to: ElectedTo = { kind: "branch", branch: id, name: branch.name, office };
    const key = keyOf(to) ?? "";
    await lockElectionsOf(tx, key);
    const rules = await rulesInForce(tx);
    const holdings = await listHoldingsAt(tx, id, office, now);
    const due = decideDue({ seats: 1, holdings, last: await findLastFor(tx, key) }, rules, now);
    if (due === undefined) return notDue;
    // A vote among so few is none: each would know the others'.
    const voters = await branchVoters(id, branch.name).list(tx, now);
    if (voters.length < rules.quorumLeast) return notDue;
    return { terms: await prepareTerms(tx, { ...due, to }, now) };
  },
  decide: (facts) => facts,
  save: (tx, { terms }, { house }) => saveCall(tx, house, terms),
  record: ({ terms }) => lineOfCall("elections.call-in-branch", terms),
});
