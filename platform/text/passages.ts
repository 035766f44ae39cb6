// Private-use characters: they mean nothing in any text, and whoever types them marks a word of their own at worst.
export const BEGIN = "\ue000";
export const END = "\ue001";

export interface Passage {
  readonly text: string;
  /** One of the words that were looked for. */
  readonly isHit: boolean;
}

/** Parts what `passagesIn` answered. It is still a member's text: escape it like any other. */
export function passagesOf(marked: string): readonly Passage[] {
  const passages = marked.split(BEGIN).flatMap((piece, index) => {
    const end = piece.indexOf(END);
    if (index === 0 || end < 0) return [{ text: piece, isHit: false }];
    return [
      { text: piece.slice(0, end), isHit: true },
      { text: piece.slice(end), isHit: false },
    ];
  });
  return passages
    .map((passage) => ({ ...passage, text: passage.text.replaceAll(END, "") }))
    .filter(({ text }) => text !== "");
}
