import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { Pence } from "../ledger/entry.ts";

export interface WithoutEffect {
  readonly personId: PersonId;
  readonly on: Day;
  readonly pence: Pence;
}

/** Money that came for dues and renewed nothing, the latest first. */
export async function listWithoutEffect(db: Reader): Promise<readonly WithoutEffect[]> {
  const { rows } = await sql<WithoutEffect>`
    select person_id as "personId", on_day as on, pence from money.dues_receipt
    where not has_effect and reversed_on is null and person_id is not null
    order by on_day desc, id desc limit 100`.execute(db);
  return rows;
}
