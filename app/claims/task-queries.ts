import { sql } from "kysely";
import type { Person } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import { mayKeepBooks } from "../money/door.ts";

/** Claims on which whoever keeps the books has not decided. */
export interface ClaimsTask {
  readonly count: number;
  /** Since when the oldest waits. */
  readonly since: Date;
}

export async function findClaimsTask(db: Reader, person: Person): Promise<ClaimsTask | undefined> {
  if (mayKeepBooks(person) !== undefined) return undefined;
  const { rows } = await sql<{ count: number; since: Date | null }>`
    select count(*)::int as count, min(made_at) as since from claims.claim where state = 'open'`.execute(
    db,
  );
  const [found] = rows;
  return found === undefined || found.since === null
    ? undefined
    : { count: found.count, since: found.since };
}
