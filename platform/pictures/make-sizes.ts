import type { Sharp } from "sharp";
import { inTurn, MOST_PIXELS, MOST_SECONDS, sharp } from "./library.ts";

/** In which formats a picture is served: the first wherever a browser takes it. */
export const MADE_TYPES = ["webp", "jpeg"] as const;
export type MadeType = (typeof MADE_TYPES)[number];

export interface MadeFile {
  readonly type: MadeType;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
}

/** Why there is no picture: too large once unpacked; another kind than its first bytes say; or it cannot be read to its end. */
export type Unmade = "too-many-pixels" | "other-kind" | "broken";

export type SentKind = "jpeg" | "png" | "webp" | "heic";

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** ISO 14496-12: what stands after `ftyp` names the kind. */
const HEIC_BRANDS = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

/** What a file says it is by its first bytes, whatever it is called. Undefined: nothing that cameras and phones write. Pure. */
export function kindOf(bytes: Uint8Array): SentKind | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  if (bytes[0] === 0x89 && ascii(bytes, 1, 8) === "PNG\r\n\x1a\n") return "png";
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return "webp";
  const isHeic = ascii(bytes, 4, 8) === "ftyp" && HEIC_BRANDS.includes(ascii(bytes, 8, 12));
  return isHeic ? "heic" : undefined;
}

/**
 * Makes a picture anew in several sizes: turned as it was taken, on white where it is see-through, in sRGB, and nothing else
 * of the file in it. One after the other, as `makePicture`.
 * @param bytes what was sent, whatever it is
 * @param sides the longest side of each size, in pixels; what is smaller already is never enlarged
 * @returns each size in each format, the smallest first
 */
export const makeSizes = (
  bytes: Uint8Array,
  sides: readonly number[],
): Promise<readonly MadeFile[] | Unmade> => inTurn(() => make(bytes, sides));

async function make(
  bytes: Uint8Array,
  sides: readonly number[],
): Promise<readonly MadeFile[] | Unmade> {
  try {
    // Read from its head alone, so that a bomb is known before anything of it is unpacked.
    const { format, width, height } = await sharp(bytes, {
      limitInputPixels: false,
      pages: 1,
    }).metadata();
    if (format !== kindOf(bytes)) return "other-kind";
    if (width * height > MOST_PIXELS) return "too-many-pixels";
    return await inSizes(bytes, sides);
  } catch (error) {
    // A machine that is too busy says nothing of the file: it is tried again.
    if (error instanceof Error && /timeout/i.test(error.message)) throw error;
    return "broken";
  }
}

const within = (picture: Sharp, side: number): Sharp =>
  picture.resize(side, side, { fit: "inside", withoutEnlargement: true });

async function inSizes(bytes: Uint8Array, sides: readonly number[]): Promise<readonly MadeFile[]> {
  const [most = 0, ...smaller] = sides.toSorted((one, other) => other - one);
  const read = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", pages: 1 }).rotate();
  // Unpacked once: every size is made of the largest.
  const { data, info } = await within(read, most)
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .timeout({ seconds: MOST_SECONDS })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const longest = Math.max(width, height);
  const wanted = [...smaller.filter((side) => side < longest).toReversed(), longest];
  const files: MadeFile[] = [];
  for (const side of wanted) {
    for (const type of MADE_TYPES) {
      const one = within(sharp(data, { raw: { width, height, channels } }), side);
      const made =
        type === "webp" ? one.webp({ quality: 80, effort: 3 }) : one.jpeg({ quality: 80 });
      const { data: file, info: size } = await made
        .timeout({ seconds: MOST_SECONDS })
        .toBuffer({ resolveWithObject: true });
      files.push({ type, width: size.width, height: size.height, bytes: file });
    }
  }
  return files;
}
