import type { Hex32, PromisedValue, PublicValue } from "@breakthrough/sortition";
import { appendLeaves, EMPTY_EDGE, leafHash } from "@breakthrough/transparency-log";
import { nativeSha256 } from "@breakthrough/transparency-log/node";
import type { House } from "../../../platform/house.ts";
import { listEntries } from "./unsealed-queries.ts";

/**
 * What the next checkpoint's value would be, of a demonstration whose past no key has sealed yet: the root over all lines
 * so far, which the log has at that size once it is sealed.
 */
export async function findUnsealedValue(
  house: House,
  promised: PromisedValue,
): Promise<PublicValue | undefined> {
  if (!house.isDemonstration) throw new Error("only a demonstration has a past without a seal");
  if (promised.kind !== "record") return undefined;
  const entries = await listEntries(house.database);
  const utf8 = new TextEncoder();
  const leaves = entries.map((entry) => leafHash(utf8.encode(entry), nativeSha256));
  const { root } = appendLeaves(EMPTY_EDGE, leaves, nativeSha256);
  const value = Buffer.from(root).toString("hex") as Hex32;
  return { ...promised, treeSize: entries.length, value };
}
