import { type RawBuilder, sql } from "kysely";
import type { RowsAsked } from "../../../platform/database/calendar-rows.ts";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { BallotId } from "../ballot.ts";
import { sealedRollRows } from "../sealed/who/sealed-roll-queries.ts";
import type { Closing } from "./calendar.ts";

const openOnRoll = ({ person, now }: RowsAsked): RawBuilder<unknown> => sql`
  ballots.roll_line r join ballots.ballot b on b.id = r.ballot_id
  where r.person_id = ${person} and b.closed_at is null and b.opens_at <= ${now} and b.closes_at > ${now}`;

/** The ballots that are open and on whose roll somebody stands, the next to close first. */
export async function listOpenOnRoll(
  db: Reader,
  personId: PersonId,
  now: Date,
): Promise<readonly (Closing & { readonly id: BallotId })[]> {
  const { rows } = await sql<Closing & { readonly id: BallotId }>`
    select b.id, b.title, b.title_cy as "titleCy", b.opens_at as "opensAt", b.closes_at as "closesAt"
    from ${openOnRoll({ person: sql`${personId}`, now: sql`${now}` })} order by b.closes_at, b.id`.execute(
    db,
  );
  return rows;
}

/** Of which ballots somebody's closings are made, each with its version. */
export const calendarRows = (asked: RowsAsked): RawBuilder<unknown> => sql`
  select concat_ws(' ', 'ballot', b.id, b.xmin) from ${openOnRoll(asked)}
  union all
  ${sealedRollRows(asked.person)}`;
