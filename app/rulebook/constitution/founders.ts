import { officesThatAsk, officesThatTurnKey } from "../powers.ts";
import { standingOnly } from "./checks.ts";
import type { Constitution } from "./constitution.ts";

/** A party's first two offices fill the others. */
const FILLS_THE_OTHERS = "grant-office";

export interface FoundersOffices {
  /** Of all founders but the last. */
  readonly most: string;
  /** Of another body: it turns the key when the first asks to fill an office. */
  readonly last: string;
}

/** The offices of those who found a party: the first that may ask to fill others, and the first with its other key. */
export function foundersOffices(constitution: Constitution): FoundersOffices {
  const standing = standingOnly(constitution);
  const [most] = officesThatAsk(FILLS_THE_OTHERS, standing);
  const body = standing.offices.find(({ id }) => id === most)?.body;
  const [last] = officesThatTurnKey(FILLS_THE_OTHERS, body ?? "", standing);
  if (most === undefined || last === undefined) throw new Error("a constitution nobody checked");
  return { most, last };
}
