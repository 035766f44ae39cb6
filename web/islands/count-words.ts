export type Limits = { maxWords?: number; maxCharacters?: number };
export type CountInWords = { says: string; isOver: boolean };

/** Words as a person counts them: runs of anything but spaces. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function sayLeft(left: number, noun: string): string {
  const amount = Math.abs(left);
  const counted = `${amount.toLocaleString("en-GB")} ${noun}${amount === 1 ? "" : "s"}`;
  return left < 0 ? `You have ${counted} too many` : `You have ${counted} left`;
}

/** How much room a text has left under its limit. Words come first where both are limited. */
export function decideCountWords(text: string, limits: Limits): CountInWords {
  if (limits.maxWords !== undefined) {
    const left = limits.maxWords - countWords(text);
    return { says: sayLeft(left, "word"), isOver: left < 0 };
  }
  const left = (limits.maxCharacters ?? 0) - [...text].length;
  return { says: sayLeft(left, "character"), isOver: left < 0 };
}
