import { byClock, type Capacity } from "../../../platform/capacity.ts";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { House, OfficialLine } from "../../../platform/house.ts";
import { findParty } from "../../../platform/party.ts";
import { addDays } from "../../../platform/time/days.ts";
import { countActiveMembers } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { electionPath } from "../addresses.ts";
import { listTopQuestions } from "../asking/question-queries.ts";
import type { Cause, ElectedTo, Terms } from "../election.ts";
import { ALL_MEMBERS, branchVoters, nameOfBranchVoters } from "../electorate.ts";
import { nextElectionNumber } from "../queries.ts";
import { addElection } from "../store.ts";
import { titleInRecord } from "../title.ts";
import { words } from "../words.ts";
import { tellCalled } from "./letters.ts";
import { hashOfTerms, termsOf } from "./terms.ts";

export interface ToCall {
  readonly cause: Cause;
  readonly to: ElectedTo;
  readonly seats: number;
  /** By the name that a room offers it by; all members where nothing is said. */
  readonly electorate?: string;
}

/** What is settled when an election is called now, by the rulebook of this moment. */
export async function prepareTerms(
  tx: Tx,
  { cause, to, seats, electorate: asked = ALL_MEMBERS.name }: ToCall,
  now: Date,
): Promise<Terms> {
  const rules = await rulesInForce(tx);
  const electorate = to.kind === "branch" ? nameOfBranchVoters(to.branch) : asked;
  const calling = {
    id: await nextElectionNumber(tx),
    ...{ cause, to, seats, electorate },
    // Of a branch all who vote there: how many of so few took part lately says little.
    activeMembers:
      to.kind === "branch"
        ? (await branchVoters(to.branch, to.name).list(tx, now)).length
        : await countActiveMembers(tx, "support", now, rules),
    isYoung: await isYoungerThan(tx, rules.standMemberDays, now),
    questions: await listTopQuestions(tx, rules.candidateQuestions),
  };
  return termsOf(calling, rules, now);
}

async function isYoungerThan(db: Reader, days: number, now: Date): Promise<boolean> {
  const party = await findParty(db);
  return party !== undefined && now < addDays(party.foundedAt, days);
}

export async function saveCall(tx: Tx, house: House, terms: Terms): Promise<void> {
  await addElection(tx, terms, hashOfTerms(terms));
  await tellCalled(tx, house, terms);
}

function saysCalled({ countback, cause, to, seats }: Terms): string {
  const title = titleInRecord(to);
  return countback === undefined
    ? words.record.called[cause](title, seats)
    : words.record.countback(title, seats, countback.election);
}

/** The line of the record that holds everybody to the terms. */
export const lineOfCall = (act: string, terms: Terms, by: Capacity = byClock): OfficialLine => ({
  act,
  by,
  on: electionPath(terms.election),
  says: saysCalled(terms),
  facts: {
    callHash: hashOfTerms(terms),
    seats: terms.seats,
    nominationsClose: terms.nominationsClose,
    opensAt: terms.opensAt,
    closesAt: terms.closesAt,
    ...(terms.countback === undefined ? {} : { rankingsOf: terms.countback.election }),
  },
});
