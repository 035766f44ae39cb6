import { type Refusal, refuse, worded } from "../refusal.ts";
import { TILE_WIDTH } from "./tile-address.ts";

/** The longest entry that a bundle can hold, in bytes: its length stands in two. */
export const LONGEST_ENTRY_BYTES = 65_535;

/**
 * One to 256 entries, each after its length in two bytes, big-endian. C2SP tlog-tiles, "Log entries". Refuses more,
 * fewer or longer ones.
 * @param entries at most 65,535 bytes each
 */
export function encodeBundle(entries: readonly Uint8Array[]): Uint8Array | Refusal {
  if (entries.length < 1 || entries.length > TILE_WIDTH) {
    return refuse(
      "log.bundle.number-of-entries",
      worded`A bundle holds 1 to ${TILE_WIDTH} entries, not ${entries.length}.`,
    );
  }
  const tooLong = entries.findIndex((entry) => entry.length > LONGEST_ENTRY_BYTES);
  if (tooLong >= 0) {
    return refuse(
      "log.bundle.entry-too-long",
      worded`Entry ${tooLong} of the bundle is longer than ${LONGEST_ENTRY_BYTES} bytes.`,
    );
  }
  const bundle = new Uint8Array(entries.reduce((sum, entry) => sum + 2 + entry.length, 0));
  let at = 0;
  for (const entry of entries) {
    bundle[at] = entry.length >> 8;
    bundle[at + 1] = entry.length & 255;
    bundle.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bundle;
}

/**
 * The entries of a bundle that has exactly `width` of them and nothing after. Refuses any other number, or one that
 * ends within an entry.
 * @param bundle as `encodeBundle` makes it
 */
export function decodeBundle(bundle: Uint8Array, width: number): Uint8Array[] | Refusal {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bundle.length) {
    if (entries.length === width) {
      return refuse(
        "log.bundle.goes-on",
        worded`The bundle goes on at byte ${at}, after its ${width} entries.`,
      );
    }
    const length = ((bundle[at] ?? 0) << 8) | (bundle[at + 1] ?? 0);
    const end = at + 2 + length;
    if (end > bundle.length) {
      return refuse(
        "log.bundle.ends-within-entry",
        worded`The bundle ends within entry ${entries.length}, which begins at byte ${at}.`,
      );
    }
    entries.push(bundle.slice(at + 2, end));
    at = end;
  }
  return entries.length === width
    ? entries
    : refuse(
        "log.bundle.entries-missing",
        worded`The bundle has ${entries.length} entries instead of ${width}.`,
      );
}
