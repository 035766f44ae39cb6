import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { isRefusal, type Refusal, refuse, worded } from "../src/refusal.ts";

/**
 * The bytes of a file, unpacked if they are gzip; a refusal if there is no such file or it is cut short.
 * @param path of the file; `-` for what is piped in
 * @throws where a fault is not the system's
 */
export function readBytes(path: string): Uint8Array | Refusal {
  const bytes = readRaw(path);
  if (isRefusal(bytes) || bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (problem) {
    if (!(problem instanceof Error) || !("code" in problem)) throw problem;
    return refuse(
      "tally.file.cut-short",
      worded`${path} is not a whole gzip file (${problem.message}): it may have been cut short. Expected the complete file.`,
    );
  }
}

function readRaw(path: string): Uint8Array | Refusal {
  try {
    return readFileSync(path === "-" ? 0 : path);
  } catch (problem) {
    if (!(problem instanceof Error) || !("code" in problem)) throw problem;
    return refuse("tally.file.unreadable", worded`${path} cannot be read: ${problem.message}.`);
  }
}
