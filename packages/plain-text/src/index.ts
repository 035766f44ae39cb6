const UNSEEN = String.raw`\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060`;
const IN_A_LINE = new RegExp(`[${UNSEEN}]`, "gu");
const IN_LINES = new RegExp(String.raw`\r?\n|[${UNSEEN}]`, "gu");

/** As JSON writes it, so that JSON stays JSON. All of them lie below U+10000. */
function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * Text from anywhere as a part of one line: nothing in it moves the cursor, turns the direction or begins a line.
 * @param text anything that somebody else may have written
 * @returns the same text with what is unseen as `\uXXXX`
 */
export function shown(text: string): string {
  return text.replaceAll(IN_A_LINE, escaped);
}

/**
 * The same for a whole page: its line ends are the program's own and stay.
 * @param text with lines that end in LF or CR LF
 * @returns the same lines with what else is unseen as `\uXXXX`
 */
export function shownLines(text: string): string {
  return text.replaceAll(IN_LINES, (found) => (found.endsWith("\n") ? found : escaped(found)));
}
