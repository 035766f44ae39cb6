import type { Hex32, PromisedValue, PublicValue } from "@breakthrough/sortition";
import type { Reader } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { findFirstPublishedAfter } from "../publishing/published-after-queries.ts";
import { findVerifierKey } from "../publishing/published-queries.ts";

type OfRecord = Extract<PromisedValue, { kind: "record" }>;

/** The name under which the party's record signs its checkpoints: its verifier key begins with it. */
export async function originOfRecord(db: Reader, { url }: Pick<House, "url">): Promise<string> {
  const key = await findVerifierKey(db);
  return key?.split("+")[0] ?? `${new URL(url).host}/record`;
}

/** The first checkpoint of the party's own record after the time that was promised. */
export async function findRecordValue(
  { database }: House,
  promised: OfRecord,
): Promise<PublicValue | undefined> {
  const found = await findFirstPublishedAfter(database, new Date(promised.after));
  if (found === undefined) return undefined;
  const value = Buffer.from(found.root).toString("hex") as Hex32;
  return { ...promised, treeSize: found.size, value };
}
