const LONGEST_LINE = 75;

/**
 * What no calendar may hold (RFC 5545 section 3.1: CONTROL), and marks that turn the reading direction of whatever
 * stands after them in somebody's list of days.
 */
const HOSTILE = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const HALF_LETTERS = /\p{Cs}/gu;

/** A text as a value (RFC 5545 section 3.3.11): nothing in it can end the line or begin a property. */
export const escapeText = (text: string): string =>
  text
    .replace(HALF_LETTERS, "\ufffd")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(HOSTILE, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

/** The lines of a file, each folded, each ended. */
export const writeLines = (lines: readonly string[]): string =>
  `${lines.map(foldLine).join("\r\n")}\r\n`;

/** RFC 5545 section 3.1: no line longer than 75 octets; a continuation begins with a space. */
function foldLine(line: string): string {
  const folded: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const width = octetsOf(character);
    if (octets + width > LONGEST_LINE) {
      folded.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += width;
  }
  return [...folded, current].join("\r\n");
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
