import { canonicalJson } from "../../../platform/text/canonical-json.ts";
import type { Commitment } from "./commitment.ts";

/** The version of an entry's form. Entries are never written anew, so each version stays readable for ever. */
const ENTRY_VERSION = 1;

/** A bundle of the log has two bytes for an entry's length. C2SP tlog-tiles. */
export const LONGEST_ENTRY_BYTES = 65_535;

/** Everything that a line says. */
export interface EntryParts {
  readonly act: string;
  readonly by: string;
  readonly on: string;
  readonly says: string;
  readonly why?: string | undefined;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly at: Date;
  /** The offices in which it was done. */
  readonly offices: readonly string[];
  /** Where a person acted. */
  readonly who?: Commitment | undefined;
}

/**
 * A line's leaf in the log, as text: canonical JSON (RFC 8785) in UTF-8. What has nothing to say is left out.
 * @throws where it is longer than a bundle can hold: no act tells so much.
 */
export function entryOf({ facts, offices, at, ...parts }: EntryParts): string {
  const entry = canonicalJson({
    ...parts,
    v: ENTRY_VERSION,
    at: at.toISOString(),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
    ...(offices.length > 0 ? { offices } : {}),
  });
  if (Buffer.byteLength(entry) > LONGEST_ENTRY_BYTES) {
    throw new Error(`a line of ${parts.act} is longer than a log's entry can be`);
  }
  return entry;
}

/** A line as its entry tells it. */
export interface Entry extends Omit<EntryParts, "at"> {
  readonly v: number;
  readonly at: string;
}

/** Reads an entry that `entryOf` wrote. Undefined where it is none. */
export function findEntry(text: string): Entry | undefined {
  try {
    const entry = JSON.parse(text) as Partial<Entry>;
    if (entry.v !== ENTRY_VERSION || canonicalJson(entry) !== text) return undefined;
    return { ...(entry as Entry), facts: entry.facts ?? {}, offices: entry.offices ?? [] };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
