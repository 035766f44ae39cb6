import type { Backend, Point, Randomness } from "../groups/backend.ts";
import { ED25519, elementText, GROUPS, type Group } from "../groups/group.ts";
import { mod } from "../groups/scalar.ts";
import { baseToSecret, type SecretScalar, secretOf } from "../groups/secret-scalar.ts";
import { textHash } from "../groups/suite.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import { array, string } from "../text/codec.ts";
import { decodeText } from "../text/json-text.ts";
import { findWeight, weightText } from "./weight.ts";

export const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/**
 * Uniform Base58 letters: bytes that would favour some letters are thrown away.
 * @param length how many letters
 */
export function drawBase58(randomness: Randomness, length: number): string {
  let text = "";
  while (text.length < length) {
    for (const byte of randomness(length)) {
      if (byte < 232 && text.length < length) text += BASE58[byte % 58];
    }
  }
  return text;
}

/** A new private credential, `XXXXX-XXXXXX-XXXXX-XXXXXX`: 128 bits that only the voter may keep. */
export function drawCredential(randomness: Randomness): string {
  const letters = drawBase58(randomness, 22);
  return [
    [0, 5],
    [5, 11],
    [11, 16],
    [16, 22],
  ]
    .map(([from, to]) => letters.slice(from, to))
    .join("-");
}

const WELL_FORMED = new RegExp(`^[${BASE58}]{5}-[${BASE58}]{6}-[${BASE58}]{5}-[${BASE58}]{6}$`);

/**
 * Refuses what cannot be a credential, without repeating it.
 * @param credential anything
 * @returns undefined where it may be one
 */
export function checkCredentialForm(credential: string): Refusal | undefined {
  if (WELL_FORMED.test(credential)) return undefined;
  const looksLikePassword = /^[A-Za-z]{5}(-[A-Za-z]{5}){2}$/.test(credential);
  if (looksLikePassword) {
    const sentence = "This looks like a password, not a voting code.";
    return refuse("credentials.private.password", "", sentence);
  }
  const sentence =
    "A voting code has 22 letters and digits in groups of 5, 6, 5 and 6, joined by dashes.";
  return refuse("credentials.private.form", "", sentence);
}

/**
 * The secret signing key of a credential in one election (§5). Hashing text and reducing a big integer do not run in
 * constant time; both happen once, in the voter's own browser. Refuses what cannot be a credential.
 * @param credential the voter's secret code
 * @param electionUuid as the election's text has it
 */
export function deriveCredentialKey(
  backend: Backend,
  credential: string,
  electionUuid: string,
): SecretScalar | Refusal {
  const malformed = checkCredentialForm(credential);
  if (malformed !== undefined) return malformed;
  const half = (i: number) =>
    textHash(backend, `derive_credential|${electionUuid}|${i}|${credential}`);
  return secretOf(mod(BigInt(`0x${half(0)}${half(1)}`), backend.group.order));
}

/**
 * The public half of a credential, as it stands on the published list. Refuses what cannot be a credential.
 * @param credential the voter's secret code
 * @param electionUuid as the election's text has it
 */
export function publicCredential(
  backend: Backend,
  credential: string,
  electionUuid: string,
): Point | Refusal {
  const key = deriveCredentialKey(backend, credential, electionUuid);
  return isRefusal(key) ? key : baseToSecret(backend, key);
}

export interface RollEntry {
  readonly credential: Point;
  readonly weight: bigint;
  /** Only in the registrar's own file, never in a published one. */
  readonly voterId?: string;
}

/** One line of a list, its credential still in text. */
export interface RollLine {
  readonly key: string;
  readonly weight: bigint;
  readonly voterId?: string;
}

export function readRollLine(line: string, groups = GROUPS): RollLine | Refusal {
  const [key = "", weight, ...ids] = line.split(",");
  if (groups.every((group) => group.findElement(key) === undefined)) {
    const [{ spelling } = ED25519] = groups;
    return refuse("value.point.credential", "", worded`Expected a credential of ${spelling}.`);
  }
  const isUnweighted = weight === undefined || (weight === "" && ids.length > 0);
  const number = isUnweighted ? 1n : findWeight(weight);
  if (number === undefined) {
    return refuse(
      "value.range.weight",
      "",
      "Expected a weight: a whole number without leading zeros.",
    );
  }
  const entry = { key, weight: number };
  return ids.length === 0 ? entry : { ...entry, voterId: ids.join(",") };
}

function* readLines(text: string, group: Group): Generator<RollLine | Refusal, void> {
  const lines = decodeText(array(string), text);
  if (isRefusal(lines)) return yield lines;
  if (lines.length === 0) {
    return yield refuse("credentials.invalid.empty", "", "The list names nobody.");
  }
  const seen = new Set<string>();
  for (const [i, line] of lines.entries()) {
    const entry = readRollLine(line, [group]);
    if (isRefusal(entry)) return yield entry.within(`[${i}]`);
    if (seen.has(entry.key)) {
      const sentence = "This credential stands on the list twice.";
      return yield refuse("credentials.duplicate", `[${i}]`, sentence);
    }
    seen.add(entry.key);
    yield entry;
  }
}

/**
 * The texts of a list: `["X", …]` or `["X,weight", …]`; a registrar's own also has voter ids. Refuses what is no such
 * list, an element outside the group, and one that stands there twice.
 * @param text JSON
 */
export function readCredentialList(text: string, group = ED25519): readonly RollEntry[] | Refusal {
  const entries: RollEntry[] = [];
  for (const line of readLines(text, group)) {
    if (isRefusal(line)) return line;
    const { key, ...rest } = line;
    entries.push({ credential: group.findElement(key) as Point, ...rest });
  }
  return entries;
}

/** A published list as weights by credential: with hundreds of thousands of voters, size matters. */
export function readPublishedRoll(
  text: string,
  group: Group,
): ReadonlyMap<string, bigint> | Refusal {
  const weightOf = new Map<string, bigint>();
  for (const line of readLines(text, group)) {
    if (isRefusal(line)) return line;
    if (line.voterId !== undefined) {
      return refuse(
        "credentials.invalid.named-voters",
        "",
        "The published list must not name voters.",
      );
    }
    weightOf.set(line.key, line.weight);
  }
  return weightOf;
}

/** The published list. Weights are written only if some weight is not one. */
export function writeCredentialList(entries: readonly RollEntry[]): string {
  const isWeighted = entries.some((entry) => entry.weight !== 1n);
  return array(string).write(
    entries.map(({ credential, weight }) =>
      isWeighted ? `${elementText(credential)},${weightText(weight)}` : elementText(credential),
    ),
  );
}
