import { createHash } from "node:crypto";

/** Exactly what is asked for. Its hash is what the asker and the other key sign. */
export interface ExactChange {
  readonly number: number;
  /**
   * Random: the hash stands in the record, and all but the input can be known. Without this, whoever has the list of
   * members could try each, and find whom a suspension is about. Undefined for the first requests.
   */
  readonly nonce: string | undefined;
  /** The act's name, such as `discussions.hide`. */
  readonly act: string;
  /** As the form sent it: plain JSON. */
  readonly input: unknown;
  /** What it would do to what, in the words of its line in the record. */
  readonly on: string;
  readonly says: string;
  readonly why: string;
  readonly askedAt: Date;
  readonly expiresAt: Date;
  /** After how many hours it runs without a key. Undefined where it takes one in any case. */
  readonly delayHours: number | undefined;
  /** How many keys it takes beside the asker's. */
  readonly keysNeeded: number;
}

/** SHA-256, in hex, of the canonical JSON of the change: what is done, and by how many keys or how much waiting. */
export const hashOfChange = (change: ExactChange): string =>
  hashOf({ ...whatIsDone(change), ...howItRuns(change) });

const howItRuns = ({ delayHours, keysNeeded, nonce }: ExactChange) => ({
  ...{ delayHours, keysNeeded, nonce },
});

function whatIsDone({ number, act, input, on, says, why, askedAt, expiresAt }: ExactChange) {
  const times = { askedAt: askedAt.toISOString(), expiresAt: expiresAt.toISOString() };
  return { number, act, input, on, says, why, ...times };
}

const hashOf = (value: unknown): string =>
  createHash("sha256").update(canonicalJson(value)).digest("hex");

/** Is this what was signed? The first requests were signed without the keys and the waiting that they take. */
export const isHashOf = (change: ExactChange, hash: string): boolean =>
  hash === hashOfChange(change) || hash === hashOf(whatIsDone(change));

/** RFC 8785 for what a form can hold: no spaces, and the names of each object in one order. Throws at anything else. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") return canonicalObject(value);
  const isPlain = value === null || ["string", "boolean"].includes(typeof value);
  if (!isPlain && !Number.isFinite(value)) throw new Error("this is no plain JSON");
  return JSON.stringify(value);
}

function canonicalObject(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new Error("this is no plain JSON");
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([name, held]) => `${JSON.stringify(name)}:${canonicalJson(held)}`).join(",")}}`;
}
