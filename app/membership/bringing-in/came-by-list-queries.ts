import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { MembershipTables } from "../tables.ts";

/** Somebody whom a list brought in, whenever that was. */
export interface CameByList {
  readonly personId: PersonId;
  /** Undefined while the party was founded. */
  readonly request: number | undefined;
  readonly cameAt: Date;
}

/** All of them, in one order that stays, some at a time. */
export async function listCameByList(
  db: Reader,
  after: PersonId | undefined,
  most: number,
): Promise<readonly CameByList[]> {
  const query = db
    .withTables<MembershipTables>()
    .selectFrom("membership.person")
    .select(["id as personId", "import_request", "confirmed_at", "created_at"])
    .where("came_by", "=", "imported")
    .where("confirmed_at", "is not", null)
    .orderBy("id")
    .limit(most);
  const rows = await (after === undefined ? query : query.where("id", ">", after)).execute();
  return rows.map(({ personId, import_request, confirmed_at, created_at }) => ({
    ...{ personId, request: import_request ?? undefined },
    cameAt: confirmed_at ?? created_at,
  }));
}
