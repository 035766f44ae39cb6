/**
 * An opened ballot as links that a second device can scan. What stands behind the # of a link is never sent to a server.
 * An opening is JSON of a few fixed words, decimal numbers and hexadecimal points; both are written in fewer letters, and
 * every letter may stand in a link as it is.
 */
export interface Part {
  readonly sealedId: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** The same for all parts of one opening. */
  readonly tag: string;
  readonly text: string;
}

const SIGNS = ["{", "}", '"', "[", "]"];
const IN_LINKS = ["(", ")", "'", "!", "*"];
const WORDS: readonly (readonly [string, string])[] = [
  ["'challenge':", "$c"],
  ["'response':", "$r"],
  ["'alpha':", "$a"],
  ["'beta':", "$b"],
];
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Of 32 bytes. */
const SHORT_LENGTH = 43;

function shortNumber(value: bigint): string {
  let text = "";
  for (let rest = value, i = 0; i < SHORT_LENGTH; i += 1, rest >>= 6n) {
    text = LETTERS[Number(rest & 63n)] + text;
  }
  return text;
}

const longNumber = (text: string): bigint =>
  [...text].reduce((sum, letter) => (sum << 6n) | BigInt(LETTERS.indexOf(letter)), 0n);

/** Shorter, and fit for a link. `expand` gives the very same text back. */
export function compact(openingText: string): string {
  const numbers = openingText
    .replace(/"(\d{20,77})"/g, (_, digits: string) => `~${shortNumber(BigInt(digits))}`)
    .replace(/"([0-9a-f]{64})"/g, (_, digits: string) => `.${shortNumber(BigInt(`0x${digits}`))}`);
  const signs = numbers.replace(/[{}"[\]]/g, (sign) => IN_LINKS[SIGNS.indexOf(sign)] ?? sign);
  return WORDS.reduce((text, [long, short]) => text.split(long).join(short), signs);
}

export function expand(compacted: string): string {
  const words = WORDS.reduce((text, [long, short]) => text.split(short).join(long), compacted);
  const signs = words.replace(/[()'!*]/g, (sign) => SIGNS[IN_LINKS.indexOf(sign)] ?? sign);
  return signs
    .replace(/~([\w-]{43})/g, (_, short: string) => `"${longNumber(short)}"`)
    .replace(
      /\.([\w-]{43})/g,
      (_, short: string) => `"${longNumber(short).toString(16).padStart(64, "0")}"`,
    );
}

/** Letters in one part: a code of that size can still be scanned from a phone's screen. */
const PART_LENGTH = 850;

/**
 * The links of an opened ballot, in order.
 * @param checkAddress where the second device checks it, without a #
 */
export function writeLinks(
  checkAddress: string,
  sealedId: string,
  sealNumber: string,
  openingText: string,
): readonly string[] {
  const text = compact(openingText);
  const of = Math.ceil(text.length / PART_LENGTH);
  const tag = sealNumber.replace(/[^A-Za-z0-9]/g, "").slice(0, 6);
  return Array.from({ length: of }, (_, at) => {
    const part = text.slice(at * PART_LENGTH, (at + 1) * PART_LENGTH);
    return `${checkAddress}#${[sealedId, at + 1, of, tag, part].join(";")}`;
  });
}

/** A part out of a link, or out of what stands behind its #; undefined for anything else. */
export function findPart(link: string): Part | undefined {
  const behind = link.trim().replace(/^[^#]*#/, "");
  // Some programs that scan write signs such as ' as %27.
  const plain = behind.replace(/%([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const found = /^([\w-]+);(\d{1,3});(\d{1,3});(\w+);([^;]+)$/.exec(plain);
  if (found === null) return undefined;
  const [, sealedId = "", number, of, tag = "", text = ""] = found;
  return { sealedId, number: Number(number), of: Number(of), tag, text };
}

export interface Gathered {
  readonly sealedId: string;
  readonly tag: string;
  readonly of: number;
  /** Numbers of parts that are not there yet, from 1. */
  readonly missing: readonly number[];
  /** Once none is missing. */
  readonly openingText?: string;
}

/** Puts parts together; those of another opening than the last one's are left aside. Undefined for no part at all. */
export function gather(parts: readonly Part[]): Gathered | undefined {
  const last = parts[parts.length - 1];
  if (last === undefined) return undefined;
  const { sealedId, tag, of } = last;
  const own = parts.filter(
    (part) => part.sealedId === sealedId && part.tag === tag && part.of === of,
  );
  const texts = Array.from({ length: of }, (_, at) => own.find((part) => part.number === at + 1));
  const missing = texts.flatMap((part, at) => (part === undefined ? [at + 1] : []));
  if (missing.length > 0) return { sealedId, tag, of, missing };
  return { sealedId, tag, of, missing, openingText: expand(texts.map((p) => p?.text).join("")) };
}
