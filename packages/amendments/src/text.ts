/** Some words of a paragraph, and who brought them. */
export interface Piece {
  readonly text: string;
  /** The ids of the amendments that brought these words; none where they stood in the first text. */
  readonly by: readonly string[];
}

/** A paragraph whose id stays when others come and go before it. Its number is its place. */
export interface Paragraph {
  readonly id: string;
  readonly pieces: readonly Piece[];
}

/** A text in which the source of every word is known. */
export type SourcedText = readonly Paragraph[];

/**
 * The paragraphs of a plain text: parted by empty lines, without spaces at the ends of lines, every line end alike.
 * @param text as somebody typed it
 * @returns the paragraphs in order, none of them empty
 */
export function readParagraphs(text: string): readonly string[] {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}

/**
 * The plain text of these paragraphs, with an empty line between two.
 * @param paragraphs in their order
 * @returns the text, as `readParagraphs` reads it
 */
export function writeParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.join("\n\n");
}

/**
 * A first text, in which nobody has amended anything: its paragraphs are named p1, p2, …
 * @param paragraphs as `readParagraphs` gives them
 * @returns the same, each with an id
 */
export function fromParagraphs(paragraphs: readonly string[]): SourcedText {
  return paragraphs.map((text, index) => ({ id: `p${index + 1}`, pieces: [{ text, by: [] }] }));
}

/**
 * The words alone.
 * @param text with the source of its words
 * @returns its paragraphs as plain text, in their order
 */
export function paragraphTexts(text: SourcedText): readonly string[] {
  return text.map(({ pieces }) => pieces.map((piece) => piece.text).join(""));
}

const SAME_SIGN: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʼ′]/gu, "'"],
  [/[“”„‟″]/gu, '"'],
  [/[‐‑‒–—―−]/gu, "-"],
  [/[^\S\n]+/gu, " "],
];

/** Nothing in it can be written otherwise: most words are so. */
const PLAIN = /^(?: |[!-~]+)$/;

/** Curved quotes, long dashes and wide spaces are typography, not another wording. */
export const wordingOf = (text: string): string =>
  PLAIN.test(text)
    ? text
    : SAME_SIGN.reduce((read, [signs, plain]) => read.replace(signs, plain), text.normalize("NFC"));
