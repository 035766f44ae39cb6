import type { PromisedValue, PublicValue } from "@breakthrough/sortition";
import type { House } from "../../../platform/house.ts";
import { findRecordValue } from "./record-value.ts";

/** The value that was promised, as soon as it is there. */
export async function findPromisedValue(
  house: House,
  promised: PromisedValue,
): Promise<PublicValue | undefined> {
  if (promised.kind === "record") return findRecordValue(house, promised);
  const { beacon } = house;
  // A beacon that is configured no longer leaves the lot undrawn: the operator must not choose another.
  if (beacon === undefined || beacon.chain.hash !== promised.chain) return undefined;
  return beacon.findRound(promised.round);
}
