import type { Rules } from "../../rulebook/door.ts";

/** How many came in within the last hour, and whether others like this one wait already. */
export interface Arrivals {
  readonly inAll: number;
  /** With an email address at the same domain. */
  readonly ofDomain: number;
  /** With a postcode of the same area, such as PL; none for whoever gave no postcode. */
  readonly ofPlace: number;
  /** Whoever came before them, from the same domain or area, and is not in yet: the first to come is the first let in. */
  readonly before: number;
}

/** Is there room for one more within this hour, by the rulebook's numbers? */
export const hasRoom = (
  { inAll, ofDomain, ofPlace, before }: Arrivals,
  { joinsAnHour, joinsOfDomain, joinsOfPlace }: Rules,
): boolean =>
  before === 0 && inAll < joinsAnHour && ofDomain < joinsOfDomain && ofPlace < joinsOfPlace;
