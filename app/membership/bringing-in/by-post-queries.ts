import type { Language } from "@breakthrough/languages";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { MembershipTables } from "../tables.ts";

/** Somebody who has no mailbox, and where their letters go. */
export interface ByPost {
  readonly personId: PersonId;
  readonly name: string;
  readonly address: string;
  /** Their own choice; null where they have made none. */
  readonly language: Language | null;
}

const MOST = 2000;

/** Everybody whose letters are printed, by name. */
export async function listByPost(db: Reader): Promise<readonly ByPost[]> {
  const rows = await db
    .withTables<MembershipTables>()
    .selectFrom("membership.person")
    .select(["id as personId", "name", "postal_address", "language"])
    .where("email", "is", null)
    .where("confirmed_at", "is not", null)
    .orderBy("name")
    .orderBy("id")
    .limit(MOST)
    .execute();
  return rows.map(({ postal_address, ...row }) => ({ ...row, address: postal_address ?? "" }));
}
