import type { Reader, Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { State } from "../stages/life.ts";
import type { ProposalTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<ProposalTables>();

/** What takes one of the places that a track has. What is held or withdrawn can come back, so it keeps its place. */
const UNDER_WAY: readonly State[] = ["idea", "frozen", "ballot", "held", "withdrawn", "rota"];

/** Of two statements that are published at the same moment, the second sees the first. */
export const statementsOneByOne = (tx: Tx): Promise<void> => takeLock(tx, "proposals.statements");

/** How many statements are under way in the whole party. A withdrawn one counts while it can be adopted. */
export async function countStatements(db: Reader, now: Date): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("proposals.proposal")
    .where("kind", "=", "statement")
    .where("state", "in", UNDER_WAY)
    .where((where) => where.or([where("state", "<>", "withdrawn"), where("ends_at", ">", now)]))
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many posts of this person are before the rota. */
export async function countPosts(db: Reader, personId: PersonId): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("proposals.author")
    .innerJoin("proposals.proposal", "proposals.proposal.id", "proposals.author.proposal_id")
    .where("person_id", "=", personId)
    .where("kind", "=", "post")
    .where("state", "in", ["rota", "held"])
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
