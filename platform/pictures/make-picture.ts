import { inTurn, MOST_PIXELS, MOST_SECONDS, PICTURE_BYTES, sharp } from "./library.ts";

export { PICTURE_BYTES } from "./library.ts";
export const PICTURE_TYPE = "image/webp";

/** `cover`: cut to that shape; `inside`: whole, and no larger. In pixels. */
export interface PictureShape {
  readonly width: number;
  readonly height: number;
  readonly fit: "cover" | "inside";
}

/**
 * Makes a new picture of somebody's file: turned as it was taken, and nothing else of the file in it: no place, no time,
 * no camera. One after the other, since each takes a hundred megabytes for a moment.
 * @param bytes what was sent, whatever it is
 * @returns WebP; undefined of what is no picture
 */
export const makePicture = (bytes: Uint8Array, shape: PictureShape): Promise<Buffer | undefined> =>
  inTurn(() => make(bytes, shape));

async function make(
  bytes: Uint8Array,
  { width, height, fit }: PictureShape,
): Promise<Buffer | undefined> {
  if (bytes.length === 0 || bytes.length > PICTURE_BYTES) return undefined;
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", pages: 1 })
      .rotate()
      .resize(width, height, { fit, position: "attention", withoutEnlargement: fit === "inside" })
      .webp({ quality: 80 })
      .timeout({ seconds: MOST_SECONDS })
      .toBuffer();
  } catch {
    // Whatever the library says of a file that is no picture, the person can do one thing: choose another.
    return undefined;
  }
}
