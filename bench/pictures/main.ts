import { execFileSync } from "node:child_process";
import { loadavg } from "node:os";
import { resourceUsage } from "node:process";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { SIDES } from "../../app/pictures/picture.ts";
import { makeSizes } from "../../platform/pictures/make-sizes.ts";
import { printTable } from "../rows/print-table.ts";

/*
 * `npm run bench:pictures`: a picture of 12 megapixels in all its sizes, as the job makes them, beside one decoding of it
 * alone. Each of the rounds is a process of its own, so that the memory is that of one picture.
 */

const ROUNDS = 5;
const WIDTH = 4032;
const HEIGHT = 3024;
const MOST_SECONDS = 2;
const MOST_MEGABYTES = 400;

/** Blurred noise at high quality takes as many bytes as a photo with leaves and people: some 4 MB. */
async function aPhoto(): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const { data, info } = await sharp({
    create: { width: WIDTH, height: HEIGHT, channels: 3, background: "#888", noise },
  })
    .blur(1.1)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return sharp(data, { raw: { width, height, channels } }).jpeg({ quality: 88 }).toBuffer();
}

interface Measured {
  readonly seconds: number;
  readonly decoding: number;
  readonly megabytes: number;
}

/** In this process, with the photo on the standard input. */
async function measure(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const photo = Buffer.concat(chunks);
  const began = performance.now();
  const made = await makeSizes(photo, SIDES);
  const seconds = (performance.now() - began) / 1000;
  if (typeof made === "string") throw new Error(made);
  // In kilobytes, on every system that Node runs on.
  const megabytes = resourceUsage().maxRSS / 1024;
  const again = performance.now();
  await sharp(photo).raw().toBuffer();
  const decoding = (performance.now() - again) / 1000;
  console.log(JSON.stringify({ seconds, decoding, megabytes } satisfies Measured));
}

const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

async function main(): Promise<void> {
  const before = loadavg()[0] ?? 0;
  const photo = await aPhoto();
  const rounds = Array.from({ length: ROUNDS }, (): Measured => {
    const script = fileURLToPath(import.meta.url);
    const said = execFileSync(process.execPath, [script, "one"], { input: photo });
    return JSON.parse(said.toString());
  });
  const seconds = medianOf(rounds.map((round) => round.seconds));
  const decoding = medianOf(rounds.map((round) => round.decoding));
  const megabytes = Math.max(...rounds.map((round) => round.megabytes));
  console.log(`A JPEG of ${WIDTH} × ${HEIGHT}, ${(photo.length / 1e6).toFixed(1)} MB`);
  const rows = [
    {
      what: "12 megapixels in three sizes, WebP and JPEG : decoded once",
      ours: `${seconds.toFixed(2)} s`,
      peer: `${decoding.toFixed(2)} s`,
      ratio: `${(seconds / decoding).toFixed(2)} ×`,
      reach: `< ${MOST_SECONDS} s`,
      isReached: seconds < MOST_SECONDS,
    },
    {
      what: "the most memory of its process",
      ours: `${megabytes.toFixed(0)} MB`,
      peer: "–",
      ratio: "–",
      reach: `< ${MOST_MEGABYTES} MB`,
      isReached: megabytes < MOST_MEGABYTES,
    },
  ];
  printTable(rows, before);
}

await (process.argv[2] === "one" ? measure() : main());
