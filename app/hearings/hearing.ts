import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { countWords } from "../../platform/text/fields.ts";
import type { Held } from "../../platform/text/seen.ts";
import { refusals } from "./words.ts";

/** The longest texts that members write for one. */
export const MOST_CHARACTERS = { alternative: 20_000, case: 4000 } as const;

/** A ballot has a question for each; more than this nobody reads on one ballot. */
export const MOST_ALTERNATIVES = 100;

export type Side = "for" | "against";

export const SIDES: readonly Side[] = ["for", "against"];

/** A hearing as it was opened: its numbers were copied from the rulebook then. */
export interface Hearing {
  readonly id: number;
  readonly path: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly isClosed: boolean;
  readonly caseWords: number;
  /** How many members put an alternative on the ballot; undefined where none can be offered. */
  readonly backingNeeded: number | undefined;
}

export interface Case {
  readonly id: number;
  readonly side: Side;
  readonly body: string;
  readonly writtenBy: PersonId | undefined;
  readonly backing: number;
  readonly writtenAt: Date;
}

/** The hearing is shown on its item's own page. */
export const pageOfHearing = ({ path }: Pick<Hearing, "path">): string => `${path}/hearing`;

/** What the form for one's case holds. */
export const caseIn = ({ body }: Pick<Case, "body">): Held => ({ body });

export interface Alternative {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly offeredBy: PersonId | undefined;
  readonly backing: number;
  readonly offeredAt: Date;
}

/** Is the hearing still open at `now`? The clock decides, even before the ballot has been opened. */
export const isOpen = (hearing: Hearing, now: Date): boolean =>
  !hearing.isClosed && now < hearing.closesAt;

export const whyClosed = (hearing: Hearing, now: Date): Refusal | undefined =>
  isOpen(hearing, now) ? undefined : refuse("conflict", refusals.refuse.closed);

export function whyTooLong(body: string, mostWords: number): Refusal | undefined {
  const count = countWords(body);
  if (count <= mostWords) return undefined;
  return refuse("invalid", refusals.refuse.tooLong(count, mostWords), "body");
}

/** Most backing first; of equals, the one that was there first. */
const byBacking = <Text extends { backing: number; id: number }>(one: Text, other: Text): number =>
  other.backing - one.backing || one.id - other.id;

/** The case that stands on the ballot for a side. One that nobody backs whose backing counts is nobody's case. */
export const standingCase = (cases: readonly Case[], side: Side): Case | undefined =>
  cases.filter((candidate) => candidate.side === side && candidate.backing > 0).sort(byBacking)[0];

/** The alternatives that must be on the ballot: those with enough support, most backing first. */
export const standingAlternatives = (
  alternatives: readonly Alternative[],
  backingNeeded: number | undefined,
): readonly Alternative[] =>
  alternatives
    .filter(({ backing }) => backingNeeded !== undefined && backing >= backingNeeded)
    .sort(byBacking);
