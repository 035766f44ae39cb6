import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Addressee } from "./queries.ts";
import type { MembershipTables } from "./tables.ts";

/**
 * Everybody with a confirmed address, members and supporters, in slices for a letter to all. Who wants that letter
 * is asked where it is posted.
 * @param after the last person of the slice before
 */
export async function listEverybody(
  db: Reader,
  after: PersonId | undefined,
  most: number,
): Promise<readonly Addressee[]> {
  let query = db
    .withTables<MembershipTables>()
    .selectFrom("membership.person")
    .select(["id as personId", "name", "email"])
    .where("confirmed_at", "is not", null)
    .orderBy("id")
    .limit(most);
  if (after !== undefined) query = query.where("id", ">", after);
  return await query.execute();
}
