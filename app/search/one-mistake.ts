const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/**
 * Every word that is one typing mistake away from this one: two letters that changed places, a letter that is missing,
 * too many, or another. The letters are a to z, which folding leaves of any Latin word.
 */
export function oneMistakeFrom(word: string): readonly string[] {
  const letters = [...word];
  const parted = [...letters, ""].map((_, at) => ({
    before: letters.slice(0, at).join(""),
    here: letters[at] ?? "",
    next: letters[at + 1] ?? "",
    after: (left: number) => letters.slice(at + left).join(""),
  }));
  const found = parted.flatMap(({ before, here, next, after }) => [
    ...LETTERS.map((letter) => before + letter + after(0)),
    ...(here === "" ? [] : [before + after(1)]),
    ...(here === "" ? [] : LETTERS.map((letter) => before + letter + after(1))),
    ...(next === "" ? [] : [before + next + here + after(2)]),
  ]);
  return [...new Set(found)].filter((one) => one !== word && one !== "");
}
