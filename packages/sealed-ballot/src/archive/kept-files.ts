import { type RollLine, readRollLine } from "../election/credentials.ts";
import { type Election, readElection } from "../election/election.ts";
import type { Backend } from "../groups/backend.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { parseJson } from "../text/json-text.ts";
import { readItems } from "./items.ts";
import type { Chunks } from "./records.ts";

// What somebody kept and holds against an archive is not the archive's: a fault of it says nothing of the archive.

/** The lines of a list as people keep it: JSON in any spelling, or a credential a line. */
function linesOf(text: string): readonly unknown[] | Refusal {
  if (!text.startsWith("[")) return text.split("\n").filter((line) => line.trim() !== "");
  const parsed = parseJson(text);
  return isRefusal(parsed) ? parsed : (parsed.json as readonly unknown[]);
}

/** `"X"`, `"X,weight"`, `"X,weight,id"`, or an object with `credential` and perhaps `weight`. */
function lineOf(part: unknown): RollLine | Refusal {
  if (typeof part === "string") return readRollLine(part.trim());
  if (typeof part !== "object" || part === null || !("credential" in part)) {
    return refuse("json.shape.credential", "", "Expected a credential.");
  }
  const weight = "weight" in part ? `,${part.weight}` : "";
  return readRollLine(`${part.credential}${weight}`);
}

const BASE64_OF_32_BYTES = /^[A-Za-z0-9+/]{43}$/;
const HEX_OF_32_BYTES = /^[0-9a-f]{64}$/i;

/**
 * Whether a text can be a ballot's tracking number at all: half of one, copied, is looked for in vain.
 * @param text as somebody typed it, without white space around it
 */
export const isTrackingNumber = (text: string): boolean => BASE64_OF_32_BYTES.test(text);

/** What somebody kept as a fingerprint and can be none, as when half of it was copied: it says nothing of the archive. */
export function findKeptFingerprintFault(kept: readonly string[]): Refusal | undefined {
  const strange = kept.find(
    (text) => !HEX_OF_32_BYTES.test(text) && !BASE64_OF_32_BYTES.test(text.replace(/=$/, "")),
  );
  return strange === undefined
    ? undefined
    : refuse(
        "expectation.unreadable.fingerprint",
        strange.slice(0, 64),
        "This is no fingerprint: one has 43 letters, digits, + and /, or 64 hex digits.",
      );
}

/**
 * The weights by credential of a list of voters that somebody kept from before the vote. Refuses what is no such
 * list, and a credential that stands there twice.
 * @param text of the file
 */
export function readKeptRoll(text: string): ReadonlyMap<string, bigint> | Refusal {
  const parts = linesOf(text.replace(/^\ufeff/, "").trim());
  if (isRefusal(parts)) return refuse("expectation.unreadable.list", "roll", parts);
  if (parts.length === 0)
    return refuse("expectation.unreadable.empty", "roll", "The list names nobody.");
  const weightOf = new Map<string, bigint>();
  for (const [i, part] of parts.entries()) {
    const line = lineOf(part);
    if (isRefusal(line))
      return refuse("expectation.unreadable.entry", `roll, entry ${i + 1}`, line);
    if (weightOf.has(line.key)) {
      return refuse(
        "expectation.unreadable.twice",
        `roll, entry ${i + 1}`,
        "This credential stands on the list twice.",
      );
    }
    weightOf.set(line.key, line.weight);
  }
  return weightOf;
}

/** Of which election an earlier copy of an archive is; a refusal where it is no whole archive. */
export async function readKeptCopy(backend: Backend, chunks: Chunks): Promise<Election | Refusal> {
  let election: Election | Refusal | undefined;
  for await (const item of readItems(backend, chunks)) {
    if (isRefusal(item)) return refuse("expectation.unreadable.copy", item.where, item);
    if (item.type === "Setup") election = readElection(backend, item.texts[0] ?? "");
  }
  if (election === undefined)
    return refuse("expectation.unreadable.no-election", "", "It holds no election.");
  return isRefusal(election)
    ? refuse("expectation.unreadable.election", election.where, election)
    : election;
}
