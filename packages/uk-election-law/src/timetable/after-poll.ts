import { type Calendar, rollForward, workingDaysAfter } from "../days/calendar.ts";
import { addDays, addMonths, type IsoDay } from "../days/day.ts";
import type { ElectionType } from "./election-types.ts";
import { EVENT_NAMES, type EventName } from "./events.ts";
import type { Poll } from "./poll.ts";
import {
  firstDayOf,
  type NotComputed,
  type RowsAndGaps,
  type TimetableRow,
} from "./timetable-row.ts";

/** Calendar days from the result, or from the poll, that the law allows. */
interface ReturnPeriods {
  readonly from: "result" | "poll";
  readonly claims?: number;
  readonly payment?: number;
  readonly expensesReturn: number;
  readonly source: string;
}

const RPA_PERIODS: ReturnPeriods = {
  from: "result",
  claims: 21,
  payment: 28,
  expensesReturn: 35,
  source: "RPA 1983 ss. 78-81 and 119",
};

const PARISH_PERIODS: ReturnPeriods = {
  from: "poll",
  claims: 14,
  payment: 21,
  expensesReturn: 28,
  source: "Electoral Commission, parish and community elections; RPA 1983 Sch. 4",
};

const PERIODS: Readonly<Partial<Record<ElectionType, ReturnPeriods>>> = {
  "uk-parliament-general": RPA_PERIODS,
  "uk-parliament-by-election": RPA_PERIODS,
  "local-principal": RPA_PERIODS,
  "local-by-election": RPA_PERIODS,
  "ni-local": RPA_PERIODS,
  // Only the return itself was read for the Assembly, on the Electoral Commission's 2022 page.
  "ni-assembly": {
    from: "result",
    expensesReturn: 35,
    source: "Electoral Commission, Northern Ireland Assembly election 2022",
  },
  parish: PARISH_PERIODS,
  "parish-by-election": PARISH_PERIODS,
};

/** RPA 1983 s. 82: the candidate's own declaration follows the return. */
const DECLARATION_WORKING_DAYS = 7;

/** Claims, payments and returns after the poll. */
export function listRowsAfterPoll(poll: Poll): RowsAndGaps {
  if (poll.election === "party-campaign-return") return listPartyRows(poll);
  const periods = findPeriods(poll);
  if (typeof periods === "string") return gap("expensesReturn", periods);
  const from = periods.from === "poll" ? poll.poll : poll.resultDeclared;
  if (from === undefined) {
    return gap(
      "expensesReturn",
      "Counted from the day on which the result is declared, which was not given.",
    );
  }
  const rows = listReturnRows(periods, from, poll);
  return splitAtTableEnd(rows, poll.calendars.nation);
}

function findPeriods(poll: Poll): ReturnPeriods | string {
  if (poll.election === "gla") return findLondonPeriods(poll.contest);
  return (
    PERIODS[poll.election] ??
    "The period for this election is not confirmed (sources differ, or were not read). Ask the returning officer and enter the date with its source."
  );
}

function findLondonPeriods(contest: Poll["contest"]): ReturnPeriods | string {
  if (contest === undefined) {
    return "70 days for the mayor and the London-wide list, 35 for a constituency: the contest was not given.";
  }
  const expensesReturn = contest === "constituency" ? 35 : 70;
  return {
    from: "result",
    expensesReturn,
    source: "London Elects, campaign spending and expenses",
  };
}

function listReturnRows(periods: ReturnPeriods, from: IsoDay, poll: Poll): TimetableRow[] {
  const calendar = poll.calendars.nation;
  const { claims, payment, expensesReturn, source } = periods;
  const start = periods.from === "poll" ? "the poll" : "the declaration of the result";
  const roll = (event: EventName, days: number): TimetableRow => ({
    ...row(event, rollForward(addDays(from, days), calendar), source),
    rule: `Within ${days} days after ${start}; if that day is disregarded, on the next working day. Disregarded: ${calendar.inWords}.`,
  });
  const returned = roll("expensesReturn", expensesReturn);
  const rows = [returned];
  if (claims !== undefined) rows.push(roll("invoicesReceived", claims));
  if (payment !== undefined) rows.push(roll("invoicesPaid", payment));
  if (periods === RPA_PERIODS) {
    const returnedOn = poll.notices.expensesReturn?.on ?? firstDayOf(returned);
    rows.push(declarationRow(returnedOn, calendar));
  }
  return rows;
}

function declarationRow(from: IsoDay, calendar: Calendar): TimetableRow {
  const on = workingDaysAfter(from, DECLARATION_WORKING_DAYS, calendar);
  return {
    ...row("candidateDeclaration", on, "RPA 1983 s. 82; Electoral Commission"),
    rule: `Within ${DECLARATION_WORKING_DAYS} working days after the agent delivers the return.`,
  };
}

/** PPERA 2000 ss. 77-80. The Commission rolls the claim dates over weekends, but not the returns. */
function listPartyRows(poll: Poll): RowsAndGaps {
  const calendar = poll.calendars.nation;
  const claim = (event: EventName, days: number): TimetableRow => ({
    ...row(event, rollForward(addDays(poll.poll, days), calendar), "PPERA 2000 s. 77"),
    rule: `Within ${days} days after the poll; if that day is disregarded, on the next working day. Disregarded: ${calendar.inWords}.`,
  });
  const returned = (event: EventName, months: number): TimetableRow => ({
    ...row(event, addMonths(poll.poll, months), "PPERA 2000 s. 82; Electoral Commission"),
    rule: `Within ${months} calendar months after the poll; not moved if that day is disregarded.`,
  });
  const rows = [
    claim("partyInvoicesReceived", 30),
    claim("partyInvoicesPaid", 60),
    returned("partyReturnUpTo250k", 3),
    returned("partyReturnOver250k", 6),
  ];
  return splitAtTableEnd(rows, calendar);
}

function row(event: EventName, on: IsoDay, source: string) {
  return { event, name: EVENT_NAMES[event], kind: "computed", on, source, certainty: "S" } as const;
}

function gap(event: EventName, reason: string): RowsAndGaps {
  return { rows: [], notComputed: [{ event, reason }] };
}

/** A day past the last bank holiday known cannot be relied upon, so it is left out with the reason. */
function splitAtTableEnd(rows: readonly TimetableRow[], calendar: Calendar): RowsAndGaps {
  const isKnown = (one: TimetableRow) => one.kind === "window" || calendar.covers(one.on);
  const notComputed = rows
    .filter((one) => !isKnown(one))
    .map((one): NotComputed => {
      return {
        event: one.event,
        reason: "Falls after the last year whose bank holidays are known.",
      };
    });
  return { rows: rows.filter(isKnown), notComputed };
}
