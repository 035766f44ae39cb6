import { makePicture } from "../../../platform/pictures/make-picture.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { refusals } from "../words.ts";

/** Wide and high, in pixels, on the page and kept. */
const SIDE = 480;

/**
 * A candidate's picture, made anew of their file: square.
 * @param bytes what was sent, whatever it is
 */
export async function newPictureOf(bytes: Uint8Array): Promise<Buffer | Refusal> {
  const made = await makePicture(bytes, { width: SIDE, height: SIDE, fit: "cover" });
  return made ?? refuse("invalid", refusals.refuse.noPicture, "picture");
}
