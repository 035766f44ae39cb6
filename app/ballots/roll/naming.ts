import { mostOf } from "../../rulebook/door.ts";

/**
 * What those on a roll are shown of each other when the ballot has closed. `beside`: every name with its vote, as a
 * show of hands is. `apart`: every name, and every vote by its line, and nothing that joins the two.
 */
export type Naming = "beside" | "apart";

/** How many of a roll are not in the list of people, and of how many percent the rulebook bears that. */
export interface RollFacts {
  readonly rollSize: number;
  readonly unlisted: number;
  readonly unlistedPercent: number;
}

/**
 * Is this a show of hands, or would it be a sealed ballot? Decided once, when it opens. Until sealed ballots are here,
 * what would be one keeps names and votes apart; then this sends it to their room. See decision 50.
 */
export const decideNaming = ({ rollSize, unlisted, unlistedPercent }: RollFacts): Naming =>
  unlisted > mostOf(unlistedPercent, rollSize) ? "apart" : "beside";
