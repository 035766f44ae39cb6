import type { Reader } from "../../../platform/database/database.ts";
import type { Day } from "../../../platform/time/days.ts";
import { placeName } from "../belonging/where.ts";
import { findBranches } from "../queries.ts";
import { words } from "../words.ts";
import type { Wanted } from "./change.ts";

type Sayable = Wanted & { readonly branchId: number };

/**
 * What a change does, with the names of today, in the language spoken when it is called: names can be covered, and are
 * kept in no line of the record.
 */
export async function sayingOf(
  db: Reader,
  { what, branchId, into, name, placeCode, right }: Sayable,
  day: Day,
): Promise<() => string> {
  const branches = await findBranches(db, [branchId, ...(into === undefined ? [] : [into])]);
  const place = placeCode === undefined ? undefined : await placeName(db, placeCode, day);
  const branch = branches.get(branchId)?.name ?? String(branchId);
  const intoName = into === undefined ? undefined : branches.get(into)?.name;
  return () =>
    words.change.says[what]({
      ...{ branch, name, place, into: intoName },
      right: right === undefined ? undefined : words.rights[right],
    });
}
