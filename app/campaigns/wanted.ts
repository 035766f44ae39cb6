import {
  ELECTION_TYPES,
  type ElectionType,
  NATIONS,
  NATIONS_OF,
  type Nation,
  type Timetable,
  type TimetableInput,
  timetable,
} from "@breakthrough/uk-election-law";
import type { Problem, TypedDate } from "../../web/form-fields.tsx";
import { type Further, furtherOf } from "./further.ts";
import {
  DATES,
  type DateName,
  type DateRead,
  type Query,
  readDate,
  typedDate,
} from "./wanted-date.ts";
import { words } from "./words.ts";

/** What stands in the form again, as it was typed. */
export interface Typed {
  readonly election: string;
  readonly nation: string;
  readonly nominationsCloseWorkingDaysBeforePoll: string;
  readonly contest: string;
  readonly dates: Readonly<Record<DateName, TypedDate>>;
}

export type Wanted = { typed: Typed; election: ElectionType | undefined } & (
  | { kind: "nothing" }
  | { kind: "wrong"; problems: readonly Problem[] }
  | { kind: "timetable"; input: TimetableInput; table: Timetable }
);

const LONGEST = 60;

/** Reads what was wanted. Nothing about the poll's day at all is no mistake: the form was not sent yet. */
export function readWanted(query: Query): Wanted {
  const typed = typedIn(query);
  const election = ELECTION_TYPES.find((type) => type === typed.election);
  const isSent = ["poll", "poll-day", "poll-month", "poll-year"].some(
    (name) => query(name) !== undefined,
  );
  if (!isSent) return { kind: "nothing", typed, election };
  const poll = readDate(query, "poll", words.problems.noPoll);
  const chosen = readPlace(typed);
  const further = readFurther(query, typed, election ? furtherOf(election) : []);
  const problems = [...chosen, ...problemOf("poll", poll), ...further.problems];
  if (problems.length > 0) return { kind: "wrong", typed, election, problems };
  const { nation } = typed;
  const day = poll?.isDay ? poll.day : "";
  const input = { election: typed.election, nation, poll: day, ...further.input };
  const table = timetable(input);
  if (table.ok) return { kind: "timetable", typed, election, input, table: table.value };
  const refused = [{ field: fieldOf(table.field), says: table.message }];
  return { kind: "wrong", typed, election, problems: refused };
}

/** The package names what stands in the notice by where it stands in the question. */
const fieldOf = (field: string): string => field.replace(/^published\./, "");

function typedIn(query: Query): Typed {
  const text = (name: string) => (query(name) ?? "").slice(0, LONGEST);
  return {
    election: text("election"),
    nation: text("nation"),
    nominationsCloseWorkingDaysBeforePoll: text("nominationsCloseWorkingDaysBeforePoll").trim(),
    contest: text("contest"),
    dates: {
      poll: typedDate(query, "poll"),
      writReceived: typedDate(query, "writReceived"),
      noticeOfElection: typedDate(query, "noticeOfElection"),
      resultDeclared: typedDate(query, "resultDeclared"),
    },
  };
}

/** The package names places by their codes; here they are said in words. */
function readPlace({ election, nation }: Typed): readonly Problem[] {
  const type = ELECTION_TYPES.find((one) => one === election);
  const place = NATIONS.find((one) => one === nation);
  const problems: Problem[] = [];
  if (!type) problems.push({ field: "election", says: words.problems.noElection });
  if (!place) problems.push({ field: "nation", says: words.problems.noNation });
  if (type && place && !isHeldIn(type, place)) {
    problems.push({ field: "nation", says: words.problems.notHeld(type, place, NATIONS_OF[type]) });
  }
  return problems;
}

const isHeldIn = (election: ElectionType, nation: Nation): boolean =>
  NATIONS_OF[election].includes(nation);

const problemOf = (field: string, read: DateRead | undefined): readonly Problem[] =>
  read && !read.isDay ? [{ field, says: read.says }] : [];

interface FurtherRead {
  readonly input: Partial<TimetableInput>;
  readonly problems: readonly Problem[];
}

/** What another election asked for is left aside, so that changing the election in the form just works. */
function readFurther(query: Query, typed: Typed, wanted: readonly Further[]): FurtherRead {
  const problems: Problem[] = [];
  const days: Partial<Record<DateName, string>> = {};
  for (const name of DATES) {
    if (!wanted.some((one) => one === name)) continue;
    const read = readDate(query, name);
    problems.push(...problemOf(name, read));
    if (read?.isDay) days[name] = read.day;
  }
  const { contest, nominationsCloseWorkingDaysBeforePoll: close } = typed;
  const { noticeOfElection: notice, ...own } = days;
  return {
    problems,
    input: {
      ...own,
      ...(notice === undefined ? {} : { published: publishedIn(notice) }),
      ...(wanted.includes("contest") && contest !== "" ? { contest } : {}),
      ...(wanted.includes("nominationsCloseWorkingDaysBeforePoll") && close !== ""
        ? { nominationsCloseWorkingDaysBeforePoll: numberTyped(close) }
        : {}),
    },
  };
}

/** The page asks for one date of the returning officer's notice: the day it was published. */
const publishedIn = (on: string): TimetableInput["published"] => ({
  noticeOfElection: { on, source: words.form.noticeSource },
});

/** What is no number goes to the package as it is: its refusal quotes what was typed. */
const numberTyped = (typed: string): number =>
  /^\d{1,9}$/.test(typed) ? Number(typed) : (typed as unknown as number);

/** The address of what was wanted, in its shortest form: the same for everybody who asks the same. */
export function addressOf(path: string, input: TimetableInput): string {
  const { published, ...rest } = input;
  const notice = published?.noticeOfElection?.on;
  const given = Object.entries({ ...rest, noticeOfElection: notice }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return `${path}?${new URLSearchParams(given)}`;
}
