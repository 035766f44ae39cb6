import { sql } from "kysely";
import type { Tx } from "../../../../platform/database/database.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";

export interface Head {
  readonly ballot: SealedBallotId;
  readonly uuid: string;
  readonly height: number;
  readonly head: string;
  readonly bytes: number;
}

/** Where the files of open ballots stand that have grown since they were last told of; noted as told. */
export async function takeGrown(tx: Tx): Promise<readonly Head[]> {
  const { rows } = await sql<Head>`
    with grown as (
      select b.id as ballot, b.uuid, tip.height, tip.event_hash as head, tip.ends_at as bytes
      from ballots.sealed_ballot b
      cross join lateral (
        select height, event_hash, ends_at from ballots.box_event e
        where e.ballot_id = b.id order by height desc limit 1) tip
      left join ballots.box_head told on told.ballot_id = b.id
      where b.stage = 'open' and b.counted_at is null and told.height is distinct from tip.height
    ),
    noted as (
      insert into ballots.box_head (ballot_id, height) select ballot, height from grown
      on conflict (ballot_id) do update set height = excluded.height
    )
    select * from grown order by ballot`.execute(tx);
  return rows;
}
