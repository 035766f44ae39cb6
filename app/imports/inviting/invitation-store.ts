import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ImportsTables } from "../tables.ts";
import type { Invitation, InvitingSoFar } from "./invitation.ts";

const tables = (db: Reader) => db.withTables<ImportsTables>();

/** Notes who is to be written to, from when on. Whoever was noted before stays as they are. */
export async function addInvitations(
  tx: Tx,
  invitations: readonly Invitation[],
  dueAt: Date,
): Promise<void> {
  if (invitations.length === 0) return;
  await tables(tx)
    .insertInto("imports.invitation")
    .values(
      invitations.map(({ personId, request, wants, cameAt }) => ({
        ...{ person_id: personId, request: request ?? null, wants },
        ...{ came_at: cameAt, due_at: dueAt, posted_at: null },
      })),
    )
    .onConflict((conflict) => conflict.column("person_id").doNothing())
    .execute();
}

/**
 * Notes the next of those whose letter is due as written to, and answers who they are: whoever posts the letters in the
 * same transaction writes to each once, wherever it breaks off. Of two at once, each takes others.
 */
export async function takeInvitations(
  tx: Tx,
  now: Date,
  most: number,
): Promise<readonly Invitation[]> {
  const due = tables(tx)
    .selectFrom("imports.invitation")
    .select("person_id")
    .where("posted_at", "is", null)
    .where("wants", "<>", "unreachable")
    .where("due_at", "<=", now)
    .orderBy("due_at")
    .limit(most)
    .forUpdate()
    .skipLocked();
  const rows = await tables(tx)
    .updateTable("imports.invitation")
    .set({ posted_at: now })
    .where("person_id", "in", due)
    .returning(["person_id", "request", "wants", "came_at"])
    .execute();
  return rows.map((row) => ({
    ...{ personId: row.person_id, wants: row.wants, cameAt: row.came_at },
    request: row.request ?? undefined,
  }));
}

/** How far each import's letters are; those of the founding first. */
export async function listInviting(db: Reader): Promise<readonly InvitingSoFar[]> {
  const { rows } = await sql<{
    request: number | null;
    posted: number;
    waiting: number;
    unreachable: number;
    next_at: Date | null;
  }>`
    select request, count(posted_at)::int as posted,
      (count(*) filter (where posted_at is null and wants <> 'unreachable'))::int as waiting,
      (count(*) filter (where wants = 'unreachable'))::int as unreachable,
      min(due_at) filter (where posted_at is null and wants <> 'unreachable') as next_at
    from imports.invitation group by request order by request nulls first`.execute(db);
  return rows.map(({ request, next_at, ...counts }) => ({
    ...counts,
    request: request ?? undefined,
    nextAt: next_at ?? undefined,
  }));
}

export async function deleteInvitations(tx: Tx, request: number): Promise<void> {
  await tables(tx).deleteFrom("imports.invitation").where("request", "=", request).execute();
}

export async function forgetInvited(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("imports.invitation").where("person_id", "=", personId).execute();
}

export async function gatherInvitation(
  db: Reader,
  personId: PersonId,
): Promise<Readonly<Record<string, unknown>>> {
  const row = await tables(db)
    .selectFrom("imports.invitation")
    .select(["came_at", "request", "posted_at", "wants"])
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (row === undefined) return {};
  return {
    cameByListAt: row.came_at,
    broughtInByRequest: row.request,
    listSaysOfLetters: row.wants,
    writtenToAt: row.posted_at,
  };
}
