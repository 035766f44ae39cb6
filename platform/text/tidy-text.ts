/** Marks that turn the direction of the text around them: they can make one word look like another. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export const holdsDirectionMarks = (text: string): boolean => text.search(DIRECTION_MARKS) >= 0;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out.
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufff9-\ufffb]/g;
// Half a character: it cannot be stored as UTF-8.
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// Joiners, fillers, blank patterns and marks without a letter show nothing by themselves.
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}\u2800]/u;

/** Without what no keyboard makes and nobody sees: control characters, marks of direction, halves of letters. */
export const withoutUnseen = (text: string): string =>
  text.replace(LONE_SURROGATES, "").replace(DIRECTION_MARKS, "").replace(CONTROL_CHARACTERS, "");

const RUN_OF_MARKS = /\p{M}+/gu;
/** UAX #15, "Stream-Safe Text Format": no language needs more on one letter. */
const MOST_MARKS_ON_A_LETTER = 30;

/**
 * Without the marks that no language needs: to bring a long run of them into Unicode's own order takes every library
 * time with the square of the run, so none may reach `normalize`.
 */
const withFewMarks = (text: string): string =>
  text.replace(RUN_OF_MARKS, (run) =>
    run.length <= MOST_MARKS_ON_A_LETTER
      ? run
      : [...run.slice(0, 2 * MOST_MARKS_ON_A_LETTER)].slice(0, MOST_MARKS_ON_A_LETTER).join(""),
  );

/** Without the blanks and tabs at its end. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end -= 1;
  return line.slice(0, end);
}

/**
 * A text as it is kept: one Unicode form, no invisible marks, no space at its ends; empty where nothing shows. Takes
 * time with the length of the text, whatever stands in it: it reads what strangers send.
 */
export function tidyText(text: string): string {
  // First whatever can stand between a letter and its accent, which are then made one.
  const tidied = withFewMarks(withoutUnseen(text))
    .normalize("NFC")
    .split("\n")
    .map(withoutEnd)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return VISIBLE.test(tidied) ? tidied : "";
}

/** The same on one line. */
export const tidyLine = (text: string): string => tidyText(text.replace(/\s+/g, " "));
