import type { Votes } from "../src/index.ts";

/** Numbers from 0 to 1 out of a seed: Mulberry32, as its author put it into the public domain. */
export function dice(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Camps {
  readonly people: number;
  readonly statements: number;
  /** How many statements each person answers. */
  readonly each: number;
  readonly camps: number;
  readonly seed: number;
  /** How surely a member of a camp says what the camp says. */
  readonly sure?: number;
}

/** People in camps, each of which leans to one side or the other on each statement. */
export function inCamps({ people, statements, each, camps, seed, sure = 0.85 }: Camps) {
  const next = dice(seed);
  const below = (count: number) => Math.floor(next() * count);
  const leanings = Array.from({ length: camps }, () =>
    Array.from({ length: statements }, () => (next() < 0.5 ? sure : 1 - sure)),
  );
  const campOf = Array.from({ length: people }, () => below(camps));
  const votes = {
    person: new Int32Array(people * each),
    statement: new Int32Array(people * each),
    says: new Int8Array(people * each),
  };
  let line = 0;
  for (let person = 0; person < people; person++) {
    const seen = new Set<number>();
    while (seen.size < Math.min(each, statements)) seen.add(below(statements));
    for (const statement of seen) {
      votes.person[line] = person;
      votes.statement[line] = statement;
      const leaning = leanings[campOf[person] as number]?.[statement] as number;
      votes.says[line++] = next() < 0.1 ? 0 : next() < leaning ? 1 : -1;
    }
  }
  const all: Votes = {
    people: campOf.map((_, person) => `p${person}`),
    statements: Array.from({ length: statements }, (_, statement) => `s${statement}`),
    ...votes,
  };
  return { votes: all, campOf };
}
