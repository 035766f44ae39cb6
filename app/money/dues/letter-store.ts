import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";

/**
 * Takes a step of the letters for these last days, and says for whom nobody had taken it, or one after it, before. Of two
 * processes at once, one takes it.
 * @param step counted from 0
 */
export async function takeLetters(
  tx: Tx,
  terms: readonly { readonly personId: PersonId; readonly renewsOn: Day }[],
  step: number,
  at: Date,
): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ person_id: PersonId }>`
    insert into money.dues_letter as known (person_id, until_day, step, posted_at)
    select person_id, until_day, ${step}, ${at}
    from unnest(${terms.map(({ personId }) => personId)}::uuid[],
      ${terms.map(({ renewsOn }) => renewsOn)}::date[]) as term (person_id, until_day)
    order by person_id
    on conflict (person_id) do update
      set until_day = excluded.until_day, step = excluded.step, posted_at = excluded.posted_at
      where known.until_day <> excluded.until_day or known.step < excluded.step
    returning person_id`.execute(tx);
  return rows.map((row) => row.person_id);
}
