import { sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { dayOf } from "../../platform/time/days.ts";
import { branchesOf } from "../branches/door.ts";
import { besidePerson, type PersonColumns, personColumns, personIn } from "../membership/door.ts";
import { officesHeldBy } from "../offices/door.ts";
import { teamsOf } from "../teams/door.ts";
import type { Belonging } from "./wanted.ts";

/** A link with what its owner is now. */
export interface Owned {
  readonly id: number;
  readonly gave: readonly string[];
  readonly isSure: boolean;
  readonly belonging: Belonging | undefined;
}

interface Row extends PersonColumns, Pick<Owned, "id" | "gave" | "isSure"> {
  readonly personId: PersonId | null;
  readonly branches: readonly number[];
  readonly teams: readonly number[];
  readonly offices: readonly string[];
}

const owner = sql.ref("link.person_id");

/** The next of all links, with what decides the roles of each, in one statement. */
export async function listOwned(
  db: Reader,
  { after, most, id }: { readonly after?: number; readonly most: number; readonly id?: number },
  now: Date,
): Promise<readonly Owned[]> {
  const { rows } = await sql<Row>`
    select link.id, link.gave, link.is_sure as "isSure", link.person_id as "personId", ${personColumns(now)},
      array(${branchesOf(owner)}) as branches, array(${teamsOf(owner)}) as teams,
      ${officesHeldBy("link.person_id", now)} as offices
    from chat.link as link ${besidePerson("link.person_id")}
    where ${id === undefined ? sql`link.id > ${after ?? 0}` : sql`link.id = ${id}`}
    order by link.id limit ${most}`.execute(db);
  const today = dayOf(now);
  return rows.map(({ id: link, gave, isSure, personId, branches, teams, offices, ...row }) => {
    const person = personId === null ? undefined : personIn(row, personId, today);
    const standing = person?.standing;
    const belonging = standing && { standing, branches, teams, offices };
    return { id: link, gave, isSure, belonging };
  });
}
