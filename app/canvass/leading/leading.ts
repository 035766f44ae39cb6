import type { ListedProposal } from "../../proposals/door.ts";

/** What is told to whoever asked: that a proposal came of it, and where that ended. */
export const TOLD = ["linked", "adopted", "not-adopted", "lapsed", "withdrawn", "merged"] as const;
export type Told = (typeof TOLD)[number];

const ENDS: readonly string[] = TOLD.slice(1);

type Standing = Pick<ListedProposal, "state" | "endsAt">;

/**
 * Where a proposal ended, which is told. Its way to a ballot is not; nor is that its authors withdrew it, while supporters may
 * still take it up.
 */
export function endIn(stay: Standing, now: Date): Told | undefined {
  if (stay.state === "withdrawn" && stay.endsAt !== undefined && now < stay.endsAt)
    return undefined;
  return ENDS.includes(stay.state) ? (stay.state as Told) : undefined;
}

/** So long a link can be taken back before anybody hears of it. */
const BEFORE_TELLING_MS = 3_600_000;

/** What a link tells from when, once it stands. */
export const tellsOf = (stay: Standing, now: Date): Tells => ({
  what: endIn(stay, now) ?? "linked",
  from: new Date(now.getTime() + BEFORE_TELLING_MS),
});

export interface Tells {
  readonly what: Told;
  readonly from: Date;
}

/** A proposal as somebody names it: its number, or its address. Undefined where it is neither. */
export function proposalNamed(typed: string): number | undefined {
  const id = /(?:^|\/proposals\/)([1-9][0-9]{0,8})(?:[/?#].*)?$/.exec(typed.trim())?.[1];
  return id === undefined ? undefined : Number(id);
}
