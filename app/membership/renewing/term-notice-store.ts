import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { MembershipTables } from "../tables.ts";

export interface Term {
  readonly personId: PersonId;
  readonly renewsOn: Day;
}

/** Confirmed members whose term ends on one of these days, in slices. */
export async function listTermsEnding(
  db: Reader,
  { from, to }: { readonly from: Day; readonly to: Day },
  { after, most }: { readonly after: PersonId | undefined; readonly most: number },
): Promise<readonly Term[]> {
  const people = db
    .withTables<MembershipTables>()
    .selectFrom("membership.person")
    .select(["id as personId", sql<Day>`renews_on`.as("renewsOn")])
    .where("kind", "=", "member")
    .where("confirmed_at", "is not", null)
    .where("renews_on", ">=", from)
    .where("renews_on", "<=", to)
    .orderBy("id")
    .limit(most);
  return await (after === undefined ? people : people.where("id", ">", after)).execute();
}

/**
 * Takes a step of the notices for these terms, and says for whom nobody had taken it, or one after it, before. Of two
 * processes at once, one takes it.
 * @param step counted from 0
 */
export async function takeTermNotices(
  tx: Tx,
  terms: readonly Term[],
  step: number,
  at: Date,
): Promise<readonly PersonId[]> {
  const people = terms.map(({ personId }) => personId);
  const days = terms.map(({ renewsOn }) => renewsOn);
  const { rows } = await sql<{ person_id: PersonId }>`
    insert into membership.term_notice as known (person_id, renews_on, step, posted_at)
    select person_id, renews_on, ${step}, ${at}
    from unnest(${people}::uuid[], ${days}::date[]) as term (person_id, renews_on)
    order by person_id
    on conflict (person_id) do update
      set renews_on = excluded.renews_on, step = excluded.step, posted_at = excluded.posted_at
      where known.renews_on <> excluded.renews_on or known.step < excluded.step
    returning person_id`.execute(tx);
  return rows.map((row) => row.person_id);
}
