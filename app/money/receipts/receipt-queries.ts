import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { GiftState } from "../gifts/gift.ts";
import type { Pence } from "../ledger/entry.ts";
import { isTakenBack } from "../statements/statement-queries.ts";

export interface OwnGift {
  readonly on: Day;
  readonly pence: Pence;
  /** Of what is under the law's sum nothing is asked: it is accepted as it comes. */
  readonly state: GiftState;
}

/** What somebody gave, the latest first, with what became of it. */
export async function listOwnGifts(db: Reader, personId: PersonId): Promise<readonly OwnGift[]> {
  const { rows } = await sql<OwnGift>`
    select l.on_day as on, l.pence, case
        when ${isTakenBack} then 'reversed'
        when l.account = 'gifts' then 'accepted' else g.state end as state
    from money.bank_line l left join money.gift g on g.bank_line_id = l.id
    where l.person_id = ${personId} and l.pence > 0
      and (l.account = 'gifts' or (l.account = 'gifts-held' and g.state <> 'no-gift'))
    order by l.on_day desc, l.id desc`.execute(db);
  return rows;
}
