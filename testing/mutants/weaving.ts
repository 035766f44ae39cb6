import type { Loop, Mutation } from "./mutations.ts";

/** A mutation that can be switched on by its number. */
export interface Mutant extends Mutation {
  readonly id: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly mutants: readonly Mutant[];
}

/** The name under which woven code asks whether a mutant is on. */
export const SWITCH = "__mutant";

/**
 * The file with all its mutants at once, each asleep until its number is switched on, so that nothing is compiled
 * again. Beginnings of loops count their turns.
 */
export function weave(text: string, mutants: readonly Mutant[], loops: readonly Loop[]): string {
  const places = new Map<string, Place>();
  for (const mutant of mutants) {
    const { start, end } = mutant;
    const others = places.get(`${start}-${end}`)?.mutants ?? [];
    places.set(`${start}-${end}`, { start, end, mutants: [...others, mutant] });
  }
  const turns = loops.map(({ at }) => ({ start: at, end: at, mutants: [] }));
  const sorted = [...places.values(), ...turns].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  return render(text, 0, text.length, sorted);
}

/** What stands between `from` and `to`, with the places in it, which lie beside or in one another. */
function render(text: string, from: number, to: number, places: readonly Place[]): string {
  let written = "";
  let at = from;
  let index = 0;
  while (index < places.length) {
    const place = places[index] as Place;
    index += 1;
    const within: Place[] = [];
    for (let next = places[index]; next !== undefined && next.start < place.end; ) {
      within.push(next);
      index += 1;
      next = places[index];
    }
    written +=
      text.slice(at, place.start) + wrap(place, render(text, place.start, place.end, within));
    at = place.end;
  }
  return written + text.slice(at, to);
}

function wrap({ start, end, mutants }: Place, inner: string): string {
  if (start === end) return `${SWITCH}.turn();`;
  const [first] = mutants;
  if (first?.is === "statement") return `{ if (!${SWITCH}(${first.id})) { ${inner} } }`;
  const others = mutants.map(({ id, instead }) => `${SWITCH}(${id}) ? (${instead}) : `);
  return `(${others.join("")}(${inner}))`;
}
