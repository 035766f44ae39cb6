import sharp from "sharp";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { refusals } from "../words.ts";

export const PICTURE_BYTES = 8_000_000;
export const PICTURE_TYPE = "image/webp";

/** Wide and high, in pixels, on the page and kept. */
const SIDE = 480;
/** A phone's largest, and no bomb that unpacks into gigabytes. */
const MOST_PIXELS = 60_000_000;

// Three formats that cameras and phones write, and nothing that could be a program: no SVG, no PDF.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"],
});
sharp.concurrency(1);

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes a new picture of somebody's file: square, turned as it was taken, and nothing else of the file in it: no place,
 * no time, no camera. One after the other, since each takes a hundred megabytes for a moment.
 * @param bytes what was sent, whatever it is
 */
export function newPictureOf(bytes: Uint8Array): Promise<Buffer | Refusal> {
  const made = last.then(() => make(bytes));
  last = made;
  return made;
}

async function make(bytes: Uint8Array): Promise<Buffer | Refusal> {
  if (bytes.length === 0 || bytes.length > PICTURE_BYTES) return noPicture();
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", pages: 1 })
      .rotate()
      .resize(SIDE, SIDE, { fit: "cover", position: "attention" })
      .webp({ quality: 80 })
      .timeout({ seconds: 20 })
      .toBuffer();
  } catch {
    // Whatever the library says of a file that is no picture, the person can do one thing: choose another.
    return noPicture();
  }
}

const noPicture = (): Refusal => refuse("invalid", refusals.refuse.noPicture, "picture");
