/** The languages that the house speaks, by their tags (BCP 47). The first is the one that every sentence is written in. */
export const LANGUAGES = ["en", "cy"] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * For tests alone: English with a bracket around every sentence, so that what was not taken from the words is seen.
 * `en-XA` is the name that CLDR gives to it.
 */
export const PSEUDO = "en-XA";

export type Spoken = Language | typeof PSEUDO;

const KNOWN: ReadonlySet<string> = new Set(LANGUAGES);

/** Whether `tag` is that of a language that we write, `en` or `cy`. */
export const isLanguage = (tag: unknown): tag is Language =>
  typeof tag === "string" && KNOWN.has(tag);

/** What a page says of itself in `lang`: British English, or the tag itself. */
export const tagOf = (language: Spoken): string => (language === "en" ? "en-GB" : language);

let ask: () => Spoken = () => "en";

/**
 * Which language is spoken now is known by whoever serves: once, at the start. Without it, it is English.
 * @returns asks again whoever was asked before, as a test does at its end
 */
export function speakBy(find: () => Spoken): () => void {
  const before = ask;
  ask = find;
  return () => {
    ask = before;
  };
}

/** Set while something is written that asks a thousand times. */
let settled: Spoken | undefined;

/** The language in which whoever is being answered reads, or to whom a letter is being written. */
export const spoken = (): Spoken => settled ?? ask();

/**
 * Does work that waits for nothing, such as writing a page, after asking once which language is spoken.
 * @param work answers what it made, and no promise
 */
export const whileSpoken = <Made>(work: () => Made): Made => speaking(spoken(), work);

/** Does work that waits for nothing in a language, whichever is spoken around it. */
export function speaking<Made>(language: Spoken, work: () => Made): Made {
  const before = settled;
  settled = language;
  try {
    return work();
  } finally {
    settled = before;
  }
}

interface Wish {
  readonly tag: string;
  readonly weight: number;
}

/** One part of the header, such as `cy-GB;q=0.8`. */
function wishIn(part: string): Wish | undefined {
  const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
  const given = parameters.find((piece) => piece.startsWith("q="));
  const weight = given === undefined ? 1 : Number(given.slice(2));
  return tag === "" || !(weight > 0 && weight <= 1) ? undefined : { tag, weight };
}

/** Longer than any browser sends; what stands behind it is not read. */
const LONGEST_HEADER = 400;

/**
 * The first of our languages among those that a browser asks for, by `Accept-Language` (RFC 9110, section 12.5.4):
 * the greatest weight first, and of equal ones the one named first. Undefined: none of ours.
 * @param header the header's text; undefined where the browser sent none
 */
export function findAccepted(header: string | undefined): Language | undefined {
  const wishes = (header ?? "")
    .slice(0, LONGEST_HEADER)
    .split(",")
    .flatMap((part) => wishIn(part) ?? []);
  const byWeight = wishes.toSorted((one, other) => other.weight - one.weight);
  return byWeight.map(({ tag }) => tag.split("-")[0]).find(isLanguage);
}
