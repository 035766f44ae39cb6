import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import { findBranches } from "../branches/door.ts";
import { findTeam } from "../teams/door.ts";
import type { Meaning, RoleMeaning } from "./meaning.ts";
import type { ChatRole } from "./servers/chat-server.ts";
import type { ChatTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<ChatTables>();

/** Everything that a role means; a few dozen at most. */
export const listMeanings = (db: Reader): Promise<readonly RoleMeaning[]> =>
  tables(db)
    .selectFrom("chat.meaning")
    .select(["kind", "key", "role"])
    .orderBy("kind")
    .orderBy("key")
    .execute();

/** Those of a branch or a team that is no more mean nobody. */
export async function listMeaningsNow(db: Reader): Promise<readonly RoleMeaning[]> {
  const all = await listMeanings(db);
  const numbersOf = (kind: Meaning["kind"]) =>
    all.filter((one) => one.kind === kind).map(({ key }) => Number(key));
  const branches = await findBranches(db, numbersOf("branch"));
  const teams = await Promise.all(numbersOf("team").map((id) => findTeam(db, id)));
  const running = new Set(teams.flatMap((team) => (team?.state === "running" ? [team.id] : [])));
  return all.filter(({ kind, key }) => {
    if (kind === "team") return running.has(Number(key));
    return kind !== "branch" || branches.get(Number(key))?.endedAt === undefined;
  });
}

export interface MeaningSet extends Meaning {
  /** Undefined: no role means it any more. */
  readonly role: string | undefined;
  readonly request: number;
}

export async function saveMeaning(
  tx: Tx,
  { kind, key, role, request }: MeaningSet,
  at: Date,
): Promise<void> {
  if (role === undefined) {
    await tables(tx)
      .deleteFrom("chat.meaning")
      .where("kind", "=", kind)
      .where("key", "=", key)
      .execute();
    return;
  }
  const set = { role, request, set_at: at };
  await tables(tx)
    .insertInto("chat.meaning")
    .values({ kind, key, ...set })
    .onConflict((conflict) => conflict.columns(["kind", "key"]).doUpdateSet(set))
    .execute();
}

/** The server's roles as it last told them, the highest first. */
export async function listKnownRoles(db: Reader): Promise<readonly ChatRole[]> {
  const rows = await tables(db)
    .selectFrom("chat.known_role")
    .selectAll()
    .orderBy("position", "desc")
    .orderBy("id")
    .execute();
  return rows.map(({ is_powerful: isPowerful, is_its_own: isItsOwn, ...role }) => ({
    ...role,
    isPowerful,
    isItsOwn,
  }));
}

export async function saveKnownRoles(tx: Tx, roles: readonly ChatRole[]): Promise<void> {
  await sql`lock table chat.known_role in share row exclusive mode`.execute(tx);
  await tables(tx).deleteFrom("chat.known_role").execute();
  if (roles.length === 0) return;
  await tables(tx)
    .insertInto("chat.known_role")
    .values(
      roles.map(({ isPowerful, isItsOwn, ...role }) => ({
        ...role,
        is_powerful: isPowerful,
        is_its_own: isItsOwn,
      })),
    )
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}
