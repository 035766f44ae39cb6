import { BANK_HOLIDAYS, type BankHolidayTable } from "../days/bank-holidays.ts";
import {
  type Calendar,
  nationCalendar,
  rollForward,
  unionCalendar,
  workingDaysAfter,
} from "../days/calendar.ts";
import { addDays, type IsoDay, parseDay } from "../days/day.ts";
import type { Nation } from "../nations.ts";
import {
  accept,
  type Outcome,
  parseChoice,
  parseCount,
  refuse,
  refuseUnknownFields,
  worded,
} from "../refusal.ts";
import { type ElectionType, parseElection } from "./election-types.ts";
import { OWN_LAW_COUNCILS } from "./own-law.ts";

export const CANDIDATE_STANDINGS = ["party", "independent"] as const;

export interface DeathInput {
  readonly election: unknown;
  readonly nation: unknown;
  /** The day fixed for the poll. */
  readonly poll: unknown;
  /** Day on which the returning officer was given proof: that day decides, not the day of death. */
  readonly proofGiven: unknown;
  /** Parliamentary elections only: in whose name the candidate stood. */
  readonly standing?: unknown;
  /** Independent candidates for Parliament only: all who were nominated, the one who died included. */
  readonly candidates?: unknown;
}

export interface DeathDecision {
  readonly poll: "countermanded" | "goes-ahead" | "uncontested";
  readonly because: string;
  /** Last day for the new poll, where it was confirmed. */
  readonly newPollBy?: IsoDay;
  /** Parliamentary elections: the writ is taken to have been received on this day. */
  readonly writTakenAsReceived?: IsoDay;
  readonly nominations: string;
  /** What was not confirmed and is not computed. */
  readonly notComputed: readonly string[];
  readonly source: string;
}

const FIELDS = ["election", "nation", "poll", "proofGiven", "standing", "candidates"];

const PARLIAMENT: readonly ElectionType[] = ["uk-parliament-general", "uk-parliament-by-election"];
const COUNCILS: readonly ElectionType[] = [
  "local-principal",
  "local-by-election",
  "parish",
  "parish-by-election",
];

/**
 * What becomes of a poll when a candidate dies after the close of nominations and before the result
 * is declared. Parliamentary elections, and councils in England and Wales; anything else is refused.
 */
export function decideDeathOfCandidate(
  input: DeathInput,
  bankHolidays: BankHolidayTable = BANK_HOLIDAYS,
): Outcome<DeathDecision> {
  const known = refuseUnknownFields(input, FIELDS, "of a candidate's death");
  if (!known.ok) return known;
  const place = parseElection(input.election, input.nation);
  if (!place.ok) return place;
  const { election, nation } = place.value;
  const poll = parseDay(input.poll, "poll");
  if (!poll.ok) return poll;
  const proof = parseDay(input.proofGiven, "proofGiven");
  if (!proof.ok) return proof;
  if (proof.value < addDays(poll.value, -60) || proof.value > addDays(poll.value, 7)) {
    return refuse(
      "law.death.not-in-time",
      "proofGiven",
      worded`${proof.value} is not between the nominations and the result of a poll on ${poll.value}.`,
    );
  }
  const own = nationCalendar(nation, bankHolidays);
  const calendar = election === "uk-parliament-general" ? unionCalendar(bankHolidays) : own;
  if (!calendar.covers(addDays(poll.value, 80))) {
    return refuse(
      "law.death.bank-holidays-unknown",
      "poll",
      worded`Bank holidays are not known for a new poll after ${poll.value}.`,
    );
  }
  if (PARLIAMENT.includes(election)) return decideParliament(input, proof.value, calendar);
  if (COUNCILS.includes(election) && nation !== "SCT")
    return decideCouncil(input, poll.value, calendar, place.value);
  return refuse(
    "law.death.unconfirmed",
    "election",
    worded`What follows a candidate's death was not confirmed for ${election} in ${nation}. Ask the returning officer.`,
  );
}

/** Sch. 1 r. 63(4): "the first working day after the end of the period of seven days starting on the day". */
const DAYS_BEFORE_WRIT = 7;

function decideParliament(
  input: DeathInput,
  proof: IsoDay,
  calendar: Calendar,
): Outcome<DeathDecision> {
  const standing = parseChoice(input.standing, "standing", CANDIDATE_STANDINGS);
  if (!standing.ok) return standing;
  if (standing.value === "independent") {
    const candidates = parseCount(input.candidates, "candidates", 2);
    return candidates.ok ? accept(afterIndependent(candidates.value)) : candidates;
  }
  if (input.candidates !== undefined) {
    return refuse(
      "law.death.number-for-independents-only",
      "candidates",
      "For a party's candidate their number makes no difference.",
    );
  }
  return accept({
    poll: "countermanded",
    because: "The candidate stood in the name of a registered party: the election begins afresh.",
    writTakenAsReceived: rollForward(addDays(proof, DAYS_BEFORE_WRIT), calendar),
    nominations:
      "Who stands nominated stays nominated. Only a new candidate of the same party can be nominated.",
    notComputed: [
      "The last day for that nomination and for withdrawals, and the days between which the poll is held, were changed in April 2014 and not read since: the returning officer's new notice gives them.",
    ],
    source: "RPA 1983 Sch. 1 r. 63",
  });
}

function afterIndependent(candidates: number): DeathDecision {
  const source = "RPA 1983 Sch. 1 rr. 60-62";
  const nominations = "No new nomination.";
  if (candidates === 2) {
    const because = "Only two stood: the other is elected without a poll.";
    return { poll: "uncontested", because, nominations, notComputed: [], source };
  }
  return {
    poll: "goes-ahead",
    because:
      "The candidate stood for no party: the election goes on as if they lived. If they win, it begins afresh.",
    nominations,
    notComputed: [],
    source,
  };
}

/** RPA 1983 s. 39(1): a period that begins with the day fixed for the poll, which is its day 1. */
const DAYS_TO_NEW_POLL = 35;

function decideCouncil(
  input: DeathInput,
  poll: IsoDay,
  calendar: Calendar,
  place: { readonly election: ElectionType; readonly nation: Nation },
): Outcome<DeathDecision> {
  for (const field of ["standing", "candidates"] as const) {
    if (input[field] === undefined) continue;
    return refuse(
      "law.death.no-difference-at-councils",
      field,
      worded`At a council election ${field} makes no difference: leave it out.`,
    );
  }
  const isEnglishCouncil = place.nation === "ENG" && place.election.startsWith("local-");
  return accept({
    poll: "countermanded",
    because:
      "The poll is cancelled, whoever the candidate stood for, and the returning officer orders a new election.",
    newPollBy: workingDaysAfter(poll, DAYS_TO_NEW_POLL - 1, calendar),
    nominations: "Who stands nominated stays nominated; others can be nominated too.",
    notComputed: [
      ...(isEnglishCouncil ? [OWN_LAW_COUNCILS] : []),
      "If proof comes before the last moment to withdraw and no more candidates than seats are left, they are elected without a poll.",
    ],
    source:
      "RPA 1983 s. 39(1); SI 2006/3304, SI 2006/3305, WSI 2021/1459, WSI 2021/1460: death of candidate; Electoral Commission",
  });
}
