const OPEN = "⟦";
const CLOSE = "⟧";

/**
 * Is all of this text, but for white space and what stands between two sentences, taken from the words?
 * @param text what stands on a page, without its tags
 */
export const isPseudo = (text: string): boolean => withoutPseudo(text).trim() === "";

/**
 * What is left of a text when every sentence that was taken from the words is out of it. A sentence that a page parts
 * in two, for a number in bold, ends in a text that has no beginning.
 * @param text what stands on a page, without its tags
 */
export function withoutPseudo(text: string): string {
  let depth = 0;
  let left = "";
  for (const letter of text) {
    if (letter === OPEN) depth += 1;
    if (depth === 0) left += letter;
    if (letter !== CLOSE) continue;
    if (depth === 0) left = "";
    else depth -= 1;
  }
  return left;
}

/** Addresses and names of icons stand among the words, and are no sentences. */
const isForMachines = (text: string): boolean => text === "" || /^(\/|https?:)\S*$/.test(text);

/** The same shape, with a bracket around every sentence, also around those that a function makes. */
export function pseudo<Shape>(shape: Shape): Shape {
  if (typeof shape === "string") {
    return (isForMachines(shape) ? shape : `${OPEN}${shape}${CLOSE}`) as Shape;
  }
  if (typeof shape === "function") {
    return ((...facts: unknown[]) => pseudo(shape(...facts))) as Shape;
  }
  if (Array.isArray(shape)) return shape.map(pseudo) as Shape;
  if (typeof shape !== "object" || shape === null) return shape;
  return Object.fromEntries(
    Object.entries(shape).map(([name, part]) => [name, pseudo(part)]),
  ) as Shape;
}
