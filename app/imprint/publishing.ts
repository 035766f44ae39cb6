import type { Reader } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { refusals } from "./words.ts";

/**
 * Why nothing is published now: nobody is named who promotes it. At any time: an election's months begin before anybody
 * here knows of them (Elections Act 2022, sections 41 to 43).
 */
export async function whyNoImprint(
  { findImprint }: Pick<House, "findImprint">,
  db: Reader,
): Promise<Refusal | undefined> {
  return (await findImprint(db)) === undefined
    ? refuse("conflict", refusals.nothingWithout)
    : undefined;
}
