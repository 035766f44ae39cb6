import {
  type ElectionType,
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
  // Senedd Cymru (Members and Elections) Act 2024: terms of four years.
  { election: "senedd", nation: "WLS", year: 2026, everyYears: 4 },
  // Scottish Elections (Reform) Act 2020: terms of five years.
  { election: "scottish-parliament", nation: "SCT", year: 2026, everyYears: 5 },
];

export interface LikelyPoll {
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
  return { election, nation, poll: firstThursdayOfMay(next) };
}

/** The next ordinary poll of each kind, the soonest first; only those whose bank holidays are known already. */
export const likelyPolls = (today: string): readonly LikelyPoll[] =>
  CYCLES.map((cycle) => nextOfCycle(cycle, today))
    .filter((likely) => timetable(likely).ok)
    .toSorted((one, other) => one.poll.localeCompare(other.poll));
