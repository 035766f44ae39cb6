import { type Draw, isRefusal, makeDraw, promiseInWords } from "@breakthrough/sortition";
import { nativeHashOfText } from "./pool.ts";
import type { PreparedLot } from "./prepared-lot.ts";

/** What was committed to before the public value of a lot was there. */
export type FixedLot = Omit<PreparedLot, "entries" | "secret">;

/** Why a lot is not drawn: its moment has not come, or this is not the public value that was promised. */
export type WhyNotDrawn = "notDue" | "otherValue";

/**
 * A draw of parts that are kept: as it was made, by whoever makes it.
 * @throws where they cannot be drawn from: they were changed since
 */
export function drawAgain(parts: Parameters<typeof makeDraw>[0]): Draw {
  const draw = makeDraw(parts, nativeHashOfText);
  if (isRefusal(draw)) throw new Error(`the lot cannot be drawn: ${draw.sentence}`);
  return draw;
}

/**
 * Draws a lot that was fixed, from its own parts and the public value that was promised, and no other.
 * @throws where the parts are not those that were committed to: nobody is to be chosen by them
 */
export function drawFixed(
  fixed: FixedLot,
  parts: Parameters<typeof makeDraw>[0],
  now: Date,
): Draw | WhyNotDrawn {
  if (now < fixed.drawAt) return "notDue";
  if (promiseInWords(parts.public) !== promiseInWords(fixed.promised)) return "otherValue";
  const draw = drawAgain(parts);
  if (draw.poolHash !== fixed.poolHash || draw.secretCommitment !== fixed.secretCommitment) {
    throw new Error("the pool or the secret is not what was committed to");
  }
  return draw;
}
