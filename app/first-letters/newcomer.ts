import { addDaysTo, compareDays, type Day } from "../../platform/time/days.ts";
import type { Rules } from "../rulebook/door.ts";

/** What they can do today, their first vote, their branch: in the order in which they come where two are due at once. */
export const FIRST_LETTERS = ["today", "vote", "branch"] as const;
export type FirstLetter = (typeof FIRST_LETTERS)[number];

/** After that many days more a letter says nothing new any more, and is not written. */
export const LATE_DAYS = 3;

/** How somebody stands to the first letters. */
export interface Newcomer {
  readonly cameOn: Day;
  /** Undefined of whoever is no member: they have no vote to be told of. */
  readonly memberFrom: Day | undefined;
  /** Those that they had, and those that are not written to them any more. */
  readonly done: readonly FirstLetter[];
}

/** After how many days each comes. */
export type DaysOfLetters = Readonly<Record<FirstLetter, number>>;

export const daysIn = (rules: Rules): DaysOfLetters => ({
  today: rules.firstLetterDays,
  vote: rules.secondLetterDays,
  branch: rules.thirdLetterDays,
});

/** The day of a letter; undefined where it never comes. */
export function dayOfLetter(
  { cameOn, memberFrom }: Pick<Newcomer, "cameOn" | "memberFrom">,
  letter: FirstLetter,
  days: DaysOfLetters,
): Day | undefined {
  const from = letter === "vote" ? memberFrom : cameOn;
  return from && addDaysTo(from, days[letter]);
}

/** The last day on which a letter of that day is of use. */
export const lastDayOf = (day: Day): Day => addDaysTo(day, LATE_DAYS);

export interface Decided {
  /** Undefined: none today. */
  readonly post: { readonly letter: FirstLetter; readonly day: Day } | undefined;
  readonly done: readonly FirstLetter[];
  /** When to ask again; undefined where nothing is to come. */
  readonly nextOn: Day | undefined;
}

/**
 * Which letter somebody gets today: one at most, and none that is so late that it says nothing new any more. What is left
 * comes on later days.
 * @param isHeld nothing is to be written to them today: what is due waits as long as it may
 */
export function decideToday(
  newcomer: Newcomer,
  today: Day,
  { days, isHeld }: { readonly days: DaysOfLetters; readonly isHeld: boolean },
): Decided {
  const open = FIRST_LETTERS.flatMap((letter) => {
    const day = dayOfLetter(newcomer, letter, days);
    return day === undefined || newcomer.done.includes(letter) ? [] : [{ letter, day }];
  });
  const passed = open.filter(({ day }) => lastDayOf(day) < today).map(({ letter }) => letter);
  const inTime = open.filter(({ letter }) => !passed.includes(letter));
  const due = inTime
    .filter(({ day }) => day <= today)
    .toSorted((one, other) => compareDays(one.day, other.day));
  const post = isHeld ? undefined : due[0];
  const tomorrow = addDaysTo(today, 1);
  const [next] = inTime
    .filter(({ letter }) => letter !== post?.letter)
    .map(({ day }) => (compareDays(day, tomorrow) < 0 ? tomorrow : day))
    .toSorted();
  const done = [...newcomer.done, ...passed, ...(post === undefined ? [] : [post.letter])];
  return { post, done: FIRST_LETTERS.filter((one) => done.includes(one)), nextOn: next };
}

/** When to ask for the first time, or again after a change; undefined where nothing is to come. */
export const nextAfter = (newcomer: Newcomer, days: DaysOfLetters): Day | undefined =>
  FIRST_LETTERS.filter((letter) => !newcomer.done.includes(letter))
    .flatMap((letter) => dayOfLetter(newcomer, letter, days) ?? [])
    .toSorted()[0];

/**
 * What becomes of somebody who comes, or who becomes a member. Whoever had all, or left, gets none again; whoever was here
 * before and becomes a member hears of their vote alone.
 */
export function whoComes(
  known: Newcomer | undefined,
  { isMember, wasHere, today }: Arrival,
): Newcomer {
  const memberFrom = isMember ? today : undefined;
  if (known !== undefined) return { ...known, memberFrom: known.memberFrom ?? memberFrom };
  return { cameOn: today, memberFrom, done: wasHere ? ["today", "branch"] : [] };
}

export interface Arrival {
  readonly isMember: boolean;
  readonly wasHere: boolean;
  readonly today: Day;
}
