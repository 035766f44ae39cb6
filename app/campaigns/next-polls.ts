import {
  addDays,
  type ElectionType,
  flattenTimetable,
  type IsoDay,
  type Nation,
  timetable,
  weekdayOf,
} from "@breakthrough/uk-election-law";

/** An election that comes round: held in this year, and every so many years after it. */
interface Cycle {
  readonly election: ElectionType;
  readonly nation: Nation;
  readonly year: number;
  readonly everyYears: number;
}

/** Ordinary elections are on the first Thursday in May: RPA 1983 s. 37 and the Act named beside each. */
const CYCLES: readonly Cycle[] = [
  // Local Government Act 1972 ss. 7 and 16: somewhere in England there are some every year.
  { election: "local-principal", nation: "ENG", year: 2025, everyYears: 1 },
  { election: "parish", nation: "ENG", year: 2025, everyYears: 1 },
  // Local Government and Elections (Wales) Act 2021: terms of five years.
  { election: "local-principal", nation: "WLS", year: 2022, everyYears: 5 },
  { election: "parish", nation: "WLS", year: 2022, everyYears: 5 },
  // Scottish Elections (Reform) Act 2020: terms of five years.
  { election: "local-principal", nation: "SCT", year: 2022, everyYears: 5 },
  // Electoral Law Act (Northern Ireland) 1962 s. 11: terms of four years.
  { election: "ni-local", nation: "NIR", year: 2023, everyYears: 4 },
  // Northern Ireland Act 1998 s. 31: terms of five years.
  { election: "ni-assembly", nation: "NIR", year: 2022, everyYears: 5 },
  // Greater London Authority Act 1999 s. 3: terms of four years.
  { election: "gla", nation: "ENG", year: 2024, everyYears: 4 },
  // Local Government Act 2000 Part 1A: terms of four years, begun in different years.
  { election: "local-authority-mayor", nation: "ENG", year: 2023, everyYears: 1 },
  // Local Democracy, Economic Development and Construction Act 2009 Sch. 5B: terms of four years.
  { election: "combined-authority-mayor", nation: "ENG", year: 2024, everyYears: 4 },
  // Senedd Cymru (Members and Elections) Act 2024: terms of four years.
  { election: "senedd", nation: "WLS", year: 2026, everyYears: 4 },
  // Scottish Elections (Reform) Act 2020: terms of five years.
  { election: "scottish-parliament", nation: "SCT", year: 2026, everyYears: 5 },
];

/** By-elections that can come at any time; how soon, their own timetable says. */
const BY_ELECTIONS = [
  {
    election: "uk-parliament-by-election",
    nation: "ENG",
    nominationsCloseWorkingDaysBeforePoll: 17,
  },
  { election: "local-by-election", nation: "ENG" },
  { election: "parish-by-election", nation: "ENG" },
  { election: "local-by-election", nation: "WLS" },
  { election: "local-by-election", nation: "SCT" },
  { election: "scottish-parliament-by-election", nation: "SCT" },
] as const;

export interface LikelyPoll {
  /** `by-election`: not called; the first Thursday on which one could be held. */
  readonly kind: "ordinary" | "by-election";
  readonly election: ElectionType;
  readonly nation: Nation;
  readonly poll: IsoDay;
}

export function firstThursdayOfMay(year: number): IsoDay {
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => `${year}-05-0${day}` as IsoDay);
  return days.find((day) => weekdayOf(day) === 4) as IsoDay;
}

function nextOfCycle({ year, everyYears, election, nation }: Cycle, today: string): LikelyPoll {
  let next = year;
  while (firstThursdayOfMay(next) < today) next += everyYears;
  return { kind: "ordinary", election, nation, poll: firstThursdayOfMay(next) };
}

const FURTHEST_DAYS = 120;

/** The first Thursday whose notice of election can still be published after today. */
function soonestByElection(where: (typeof BY_ELECTIONS)[number], today: IsoDay): LikelyPoll[] {
  const { election, nation } = where;
  for (let days = 1; days <= FURTHEST_DAYS; days += 1) {
    const poll = addDays(today, days);
    if (weekdayOf(poll) !== 4) continue;
    const table = timetable({ ...where, poll });
    if (!table.ok) return [];
    const notice = flattenTimetable(table.value).noticeOfElection;
    if (notice !== undefined && notice > today)
      return [{ kind: "by-election", election, nation, poll }];
  }
  return [];
}

/**
 * The next ordinary poll of each kind and the soonest by-elections, the soonest first; only those
 * whose bank holidays are known already. Some two hundred timetables: they are kept until another day is asked for.
 */
export function likelyPolls(today: string): readonly LikelyPoll[] {
  if (found?.today !== today) found = { today, polls: findLikelyPolls(today) };
  return found.polls;
}

/** What `likelyPolls` keeps, worked out afresh. */
export const findLikelyPolls = (today: string): readonly LikelyPoll[] =>
  [
    ...CYCLES.map((cycle) => nextOfCycle(cycle, today)).filter(
      ({ election, nation, poll }) => timetable({ election, nation, poll }).ok,
    ),
    ...BY_ELECTIONS.flatMap((where) => soonestByElection(where, today as IsoDay)),
  ].toSorted((one, other) => (one.poll < other.poll ? -1 : 1));

let found: { readonly today: string; readonly polls: readonly LikelyPoll[] } | undefined;
