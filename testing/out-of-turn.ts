import { sql } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { PersonId } from "../platform/ids.ts";

/*
 * What happens to somebody from one moment to the next while something else of theirs goes on: set at once, where the
 * way there would take a test days and several people.
 */

export const asMemberSince = async (
  db: Database,
  ids: readonly PersonId[],
  day: string,
): Promise<unknown> =>
  sql`update membership.person set member_since = ${day} where id = any(${ids}::uuid[])`.execute(
    db,
  );

export const asSuspended = async (db: Database, id: PersonId): Promise<unknown> =>
  sql`update membership.person set suspended_until = '2030-01-01' where id = ${id}`.execute(db);

export const asSignedOut = async (db: Database, id: PersonId): Promise<unknown> =>
  sql`delete from sign_in.session where person_id = ${id}`.execute(db);

export const asNoAuthor = async (db: Database, id: PersonId, proposal: number): Promise<unknown> =>
  sql`delete from proposals.author where person_id = ${id} and proposal_id = ${proposal}`.execute(
    db,
  );

export const asFrozen = async (db: Database, proposal: number): Promise<unknown> =>
  sql`update proposals.proposal set state = 'frozen' where id = ${proposal}`.execute(db);
