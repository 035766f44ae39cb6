import { compareNames } from "@breakthrough/languages";
import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { isAdultRow } from "../standing/age-queries.ts";
import type { MembershipTables } from "../tables.ts";

/** What an officer of somebody's branch sees of them without a reason. */
export interface BarelyKnown {
  readonly personId: PersonId;
  readonly firstName: string;
  /** The half of their postcode that many share, such as PL4; undefined of whoever gave none. */
  readonly district: string | undefined;
}

/** Of these people those who are 18, by their first names. */
export async function listBarelyKnown(
  db: Reader,
  ids: readonly PersonId[],
  now: Date,
): Promise<readonly BarelyKnown[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .withTables<MembershipTables>()
    .selectFrom("membership.person")
    .select(["id", "name", "postcode"])
    .where("id", "=", sql<PersonId>`any(${[...ids]}::uuid[])`)
    .where("confirmed_at", "is not", null)
    .where(isAdultRow(dayOf(now)))
    .execute();
  return rows
    .map(({ id, name, postcode }) => ({
      personId: id,
      firstName: name.split(/\s+/)[0] ?? name,
      district: postcode?.split(" ")[0],
    }))
    .sort(
      (one, other) =>
        compareNames(one.firstName, other.firstName) || (one.personId < other.personId ? -1 : 1),
    );
}
