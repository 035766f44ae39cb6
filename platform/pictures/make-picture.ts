import sharp from "sharp";

export const PICTURE_BYTES = 8_000_000;
export const PICTURE_TYPE = "image/webp";

/** `cover`: cut to that shape; `inside`: whole, and no larger. In pixels. */
export interface PictureShape {
  readonly width: number;
  readonly height: number;
  readonly fit: "cover" | "inside";
}

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
 * Makes a new picture of somebody's file: turned as it was taken, and nothing else of the file in it: no place, no time,
 * no camera. One after the other, since each takes a hundred megabytes for a moment.
 * @param bytes what was sent, whatever it is
 * @returns WebP; undefined of what is no picture
 */
export function makePicture(bytes: Uint8Array, shape: PictureShape): Promise<Buffer | undefined> {
  const made = last.then(() => make(bytes, shape));
  last = made;
  return made;
}

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
      .timeout({ seconds: 20 })
      .toBuffer();
  } catch {
    // Whatever the library says of a file that is no picture, the person can do one thing: choose another.
    return undefined;
  }
}
