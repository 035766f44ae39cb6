import type { Reader, Tx } from "../../platform/database/database.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { albumOf, findOfParty, lockOfParty } from "../news/door.ts";
import type { Editorial } from "./editorial.ts";
import { refusals } from "./words.ts";

export async function findEditorial(db: Reader, id: number): Promise<Editorial | undefined> {
  const article = await findOfParty(db, id);
  return article && { article, ...(await albumOf(db, id)) };
}

/** The same, held until the transaction is over; or that there is none. */
export async function editorialIn(tx: Tx, id: number): Promise<Editorial | Refusal> {
  const article = await lockOfParty(tx, id);
  if (article === undefined) return refuse("not-found", refusals.unknown);
  return { article, ...(await albumOf(tx, id)) };
}
