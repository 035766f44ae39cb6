import { sql } from "kysely";
import type { Reader } from "../../../../platform/database/database.ts";
import type { SealedBallot } from "../sealed-ballot.ts";
import { type BoxTip, findTip, listEventsOf } from "./box-queries.ts";

/**
 * How far everybody sees the public file. Where scrutineers look first, it ends meanwhile before the message with which the
 * votes can be opened: whoever had that could open them without us.
 */
export async function findPublicTip(db: Reader, ballot: SealedBallot): Promise<BoxTip | undefined> {
  const tip = await findTip(db, ballot.id);
  if (ballot.firstHours === 0 || ballot.isShown) return tip;
  const opening = (await listEventsOf(db, ballot.id, "PartialDecryption"))[
    ballot.trusteesNeeded - 1
  ];
  if (opening === undefined) return tip;
  const { rows } = await sql<BoxTip>`
    select height, event_hash as "eventHash", type, ends_at as "endsAt"
    from ballots.box_event
    where ballot_id = ${ballot.id} and height < ${opening.height}
    order by height desc limit 1`.execute(db);
  return rows[0];
}
