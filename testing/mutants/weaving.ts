import type { Loop, Mutation } from "./mutations.ts";

/** A mutation that can be switched on by its number. */
export interface Mutant extends Mutation {
  readonly id: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly mutants: readonly Mutant[];
  /** A loop's body, whose turns are counted. */
  readonly isBody: boolean;
}

/** The name under which woven code asks whether a mutant is on. */
export const SWITCH = "__mutant";

/**
 * The file with all its mutants at once, each asleep until its number is switched on, so that nothing is compiled
 * again. Bodies of loops count their turns.
 */
export function weave(text: string, mutants: readonly Mutant[], loops: readonly Loop[]): string {
  const places = new Map<string, Place>();
  for (const { start, end } of loops)
    places.set(`${start}-${end}`, { start, end, mutants: [], isBody: true });
  for (const mutant of mutants) {
    const { start, end } = mutant;
    const { mutants: others = [], isBody = false } = places.get(`${start}-${end}`) ?? {};
    places.set(`${start}-${end}`, { start, end, mutants: [...others, mutant], isBody });
  }
  const sorted = [...places.values()].sort(
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

function wrap({ mutants, isBody }: Place, inner: string): string {
  const woven = withMutants(mutants, inner);
  return isBody ? `{ ${SWITCH}.turn(); ${woven} }` : woven;
}

function withMutants(mutants: readonly Mutant[], inner: string): string {
  const [first] = mutants;
  if (first === undefined) return inner;
  if (first.is === "statement") return `{ if (!${SWITCH}(${first.id})) { ${inner} } }`;
  const others = mutants.map(({ id, instead }) => `${SWITCH}(${id}) ? (${instead}) : `);
  return `(${others.join("")}(${inner}))`;
}
