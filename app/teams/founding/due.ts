import type { Day } from "../../../platform/time/days.ts";
import { dayOf } from "../../../platform/time/days.ts";
import type { Rules } from "../../rulebook/door.ts";
import { type ClosedWhy, closesUnled, type Team } from "../team.ts";

interface Known {
  readonly team: Pick<Team, "state" | "formsBy" | "unledSince">;
  readonly terms: readonly { readonly id: number; readonly until: Day }[];
  readonly people: number;
  readonly rules: Pick<Rules, "teamUnledDays">;
}

/** What the clock does with a team now. */
export interface Due {
  readonly closes: ClosedWhy | undefined;
  /** Terms whose time is over. */
  readonly ends: readonly number[];
  /** That nobody coordinates it is counted from now, is not counted any more, or stays as it is. */
  readonly unled: "from-now" | "no-more" | undefined;
}

export function whatIsDue({ team, terms, people, rules }: Known, now: Date): Due {
  const ends = terms.filter(({ until }) => until < dayOf(now)).map(({ id }) => id);
  return {
    ends,
    closes: whyClosed({ team, people, rules, isLed: terms.length > ends.length }, now),
    unled: changeOfUnled(team, terms.length > ends.length),
  };
}

function whyClosed(
  { team, people, rules, isLed }: Omit<Known, "terms"> & { readonly isLed: boolean },
  now: Date,
): ClosedWhy | undefined {
  const { state, formsBy, unledSince } = team;
  if (state === "forming") return formsBy <= now ? "unfounded" : undefined;
  if (state === "closed") return undefined;
  if (people === 0) return "empty";
  const isUnled = !isLed && unledSince !== undefined;
  return isUnled && closesUnled(unledSince, rules) <= now ? "unled" : undefined;
}

function changeOfUnled({ state, unledSince }: Known["team"], isLed: boolean): Due["unled"] {
  if (state !== "running") return undefined;
  if (isLed) return unledSince === undefined ? undefined : "no-more";
  return unledSince === undefined ? "from-now" : undefined;
}
