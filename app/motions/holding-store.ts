import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { nextHour } from "../../platform/time/hours.ts";
import { coverQuotes, uncoverQuotes } from "../mail/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { motionPath } from "./addresses.ts";
import type { Motion } from "./motion.ts";
import { lockMotion } from "./queries.ts";
import type { MotionTables } from "./tables.ts";
import { refusals, words } from "./words.ts";

const tables = (db: Reader) => db.withTables<MotionTables>();

/** Who wrote the motion, if it can be held now; or why it cannot. Locks it. */
export async function lockHoldableMotion(
  tx: Tx,
  id: number,
): Promise<{ readonly authors: readonly PersonId[] } | Refusal> {
  const motion = await lockMotion(tx, id);
  if (motion === undefined) return refuse("not-found", refusals.refuse.unknown);
  if (motion.state !== "gathering") return refuse("conflict", refusals.refuse.notHoldable);
  return { authors: motion.movedBy === undefined ? [] : [motion.movedBy] };
}

/** Holds a motion: nobody supports it or takes it back, and its days stand still. */
export async function holdMotion(
  tx: Tx,
  { id, isCovered }: { readonly id: number; readonly isCovered: boolean },
  now: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("motions.motion")
    .set({ state: "held", held_at: now })
    .where("id", "=", id)
    .execute();
  if (isCovered) await cover(tx, id, now);
}

/** Frees it: it looks for members again, for the days that it had left. */
export async function releaseMotion(
  tx: Tx,
  id: number,
  { now }: { readonly now: Date },
): Promise<void> {
  const motion = await lockMotion(tx, id);
  if (motion?.state !== "held" || motion.heldAt === undefined) return;
  await uncover(tx, id);
  const heldMs = now.getTime() - motion.heldAt.getTime();
  const { closingHour } = await rulesInForce(tx);
  const until = nextHour(new Date(motion.gathersUntil.getTime() + heldMs), closingHour);
  await tables(tx)
    .updateTable("motions.motion")
    .set({ state: "gathering", held_at: null, gathers_until: until })
    .where("id", "=", id)
    .execute();
}

async function cover(tx: Tx, id: number, at: Date): Promise<void> {
  await sql`
    insert into motions.covered (motion_id, title, body, at)
    select id, title, body, ${at} from motions.motion where id = ${id}`.execute(tx);
  await tables(tx)
    .updateTable("motions.motion")
    .set({ title: words.covered.title(id), body: "" })
    .where("id", "=", id)
    .execute();
  await coverQuotes(tx, motionPath(id));
}

/** Puts the text back, word for word. */
async function uncover(tx: Tx, id: number): Promise<void> {
  await sql`
    update motions.motion m set title = c.title, body = c.body
    from motions.covered c where c.motion_id = ${id} and m.id = ${id}`.execute(tx);
  await tables(tx).deleteFrom("motions.covered").where("motion_id", "=", id).execute();
  await uncoverQuotes(tx, motionPath(id));
}

/** What is out of sight, for who put it and a jury; undefined where it stands in its place. */
export async function findCoveredMotion(
  db: Reader,
  id: number,
): Promise<Pick<Motion, "title" | "body"> | undefined> {
  return await tables(db)
    .selectFrom("motions.covered")
    .select(["title", "body"])
    .where("motion_id", "=", id)
    .executeTakeFirst();
}
