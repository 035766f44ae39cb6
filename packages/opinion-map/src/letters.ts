import type { Grouping } from "./groups.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * Each group's letter. A group keeps the letter from which most of its people come; others take the first that is free,
 * the largest group first.
 * @param before of each person in a group, the letter that they had the last time
 */
export function lettersOf(
  { sizes, centres }: Pick<Grouping, "sizes" | "centres">,
  people: readonly { readonly group: number; readonly before: string | undefined }[],
): readonly string[] {
  const letters = new Map<number, string>();
  for (const { group, letter } of sharesOf(people)) {
    if (letters.has(group) || [...letters.values()].includes(letter)) continue;
    letters.set(group, letter);
  }
  const order = sizes
    .map((_, group) => group)
    .sort((a, b) => {
      const [one, other] = [centres[a], centres[b]];
      if (one === undefined || other === undefined) return a - b;
      return (sizes[b] as number) - (sizes[a] as number) || one.x - other.x || one.y - other.y;
    });
  for (const group of order) {
    if (letters.has(group)) continue;
    const taken = new Set(letters.values());
    letters.set(group, [...LETTERS].find((letter) => !taken.has(letter)) ?? "Z");
  }
  return sizes.map((_, group) => letters.get(group) as string);
}

/** How many people each group has of each earlier one, most first. */
function sharesOf(people: Parameters<typeof lettersOf>[1]) {
  const shares = new Map<string, { group: number; letter: string; people: number }>();
  for (const { group, before } of people) {
    if (before === undefined) continue;
    const key = `${before}${group}`;
    const share = shares.get(key) ?? { group, letter: before, people: 0 };
    share.people++;
    shares.set(key, share);
  }
  return [...shares.values()].sort(
    (a, b) => b.people - a.people || (a.letter < b.letter ? -1 : 1) || a.group - b.group,
  );
}
