import type { PromisedValue, PublicValue } from "@breakthrough/sortition";
import type { House } from "../../platform/house.ts";

type OfRecord = Extract<PromisedValue, { kind: "record" }>;

/** The name under which the party's record signs its checkpoints. */
export const originOfRecord = ({ url }: Pick<House, "url">): string =>
  `${new URL(url).host}/record`;

/** The first checkpoint of the party's own record after the time that was promised. */
export async function findRecordValue(
  _house: House,
  _promised: OfRecord,
): Promise<PublicValue | undefined> {
  return undefined;
}
