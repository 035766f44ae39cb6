import type { Person } from "../../platform/actor.ts";
import { addDays } from "../../platform/days.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { bodyOf } from "../offices/door.ts";
import { words } from "./words.en.ts";

/** The only reasons for which an item may be held. Product §3. */
export const GROUNDS = ["law", "personal-data", "threats"] as const;
export type Ground = (typeof GROUNDS)[number];

/** The bodies whose officers carry a key. */
const KEY_BODIES: readonly string[] = ["safety", "committee"];

/** How long the first key waits for the second. */
export const HOURS_FOR_SECOND_KEY = 24;

export interface Hold {
  readonly id: number;
  readonly proposalId: number;
  readonly ground: Ground;
  readonly reason: string;
  readonly askedBy: PersonId | undefined;
  readonly askedBody: string;
  readonly askedAt: Date;
  readonly confirmedBody: string | undefined;
  readonly confirmedAt: Date | undefined;
  readonly until: Date | undefined;
  readonly releasedAt: Date | undefined;
}

/** The bodies for which this person carries a key today. */
export const keysOf = ({ offices }: Person): readonly string[] => {
  const bodies: (string | undefined)[] = offices.map(bodyOf);
  return KEY_BODIES.filter((body) => bodies.includes(body));
};

/** Turns the first key. */
export function decideFirstKey(person: Person): string | Refusal {
  return keysOf(person)[0] ?? refuse("not-allowed", words.refuse.noKey);
}

export const isWaiting = (hold: Hold, now: Date): boolean =>
  hold.confirmedAt === undefined && now < addDays(hold.askedAt, HOURS_FOR_SECOND_KEY / 24);

/** Turns the second key: another person, for another body, in time. Answers that body. */
export function decideSecondKey(hold: Hold, person: Person, now: Date): string | Refusal {
  if (!isWaiting(hold, now)) return refuse("conflict", words.refuse.notWaiting);
  if (hold.askedBy === person.personId) return refuse("not-allowed", words.refuse.samePerson);
  const keys = keysOf(person);
  if (keys.length === 0) return refuse("not-allowed", words.refuse.noKey);
  const other = keys.find((body) => body !== hold.askedBody);
  return other ?? refuse("not-allowed", words.refuse.sameBody);
}
