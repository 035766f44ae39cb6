import type { Draw } from "@breakthrough/sortition";
import type { Reader } from "../../../platform/database/database.ts";
import { drawAgain } from "../../record/door.ts";
import { drawNameOf, type Lot } from "./lot.ts";
import { findSecret, listPool } from "./lot-queries.ts";

/** The draw as everybody can check it; undefined as long as it has not been made. */
export async function findDraw(db: Reader, lot: Lot): Promise<Draw | undefined> {
  const { id, publicValue, seats, office } = lot;
  if (publicValue === undefined) return undefined;
  const pool = await listPool(db, id);
  return drawAgain({
    draw: drawNameOf(id),
    for: office,
    size: Math.min(seats, pool.length),
    pool,
    secret: await findSecret(db, id),
    public: publicValue,
  });
}
