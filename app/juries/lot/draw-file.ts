import type { Draw } from "@breakthrough/sortition";
import type { Reader } from "../../../platform/database/database.ts";
import { drawAgain } from "../../record/door.ts";
import { type Challenge, seatsOf } from "../challenge.ts";
import { thingOf } from "../thing.ts";
import { words } from "../words.ts";
import { drawNameOf } from "./lot.ts";
import { findSecret, listPool } from "./pool-queries.ts";

/** The draw as everybody can check it; undefined as long as it has not been made. */
export async function findDraw(db: Reader, challenge: Challenge): Promise<Draw | undefined> {
  const { id, terms, jury } = challenge;
  if (jury === undefined) return undefined;
  const pool = await listPool(db, id);
  return drawAgain({
    draw: drawNameOf(id),
    for: words.drawFor(thingOf(challenge)),
    size: seatsOf(terms, pool.length),
    pool,
    secret: await findSecret(db, id),
    public: jury.publicValue,
  });
}
