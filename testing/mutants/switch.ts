import { SWITCH } from "./weaving.ts";

/** A mutant that loops: it passed a place or a loop far more often than the code as it is. */
export class Endless extends Error {}

const MANY = 100;
const AT_LEAST = 200_000;

interface State {
  on: number;
  covered: Set<number> | undefined;
  turns: number;
  most: number;
}

const state: State = { on: 0, covered: undefined, turns: 0, most: Number.POSITIVE_INFINITY };

function count(): void {
  state.turns += 1;
  if (state.turns > state.most) throw new Endless("It loops without an end.");
}

function isOn(id: number): boolean {
  state.covered?.add(id);
  if (id !== state.on) return false;
  count();
  return true;
}

/** Gives woven code the switch that it asks. */
export function installSwitch(): void {
  Object.assign(globalThis, { [SWITCH]: Object.assign(isOn, { turn: count }) });
}

/** What code as it is passes from here to `stopWatching`: the numbers of mutants, and turns of loops. */
export function startWatching(): void {
  Object.assign(state, { on: 0, covered: new Set(), turns: 0, most: Number.POSITIVE_INFINITY });
}

export function stopWatching(): { readonly covered: ReadonlySet<number>; readonly turns: number } {
  const { covered = new Set<number>(), turns } = state;
  state.covered = undefined;
  return { covered, turns };
}

/** Runs something with a mutant on, which may turn in loops a hundred times as often as it did without. */
export async function withMutant<T>(id: number, turns: number, work: () => Promise<T>): Promise<T> {
  Object.assign(state, { on: id, covered: undefined, turns: 0, most: turns * MANY + AT_LEAST });
  try {
    return await work();
  } finally {
    Object.assign(state, { on: 0, most: Number.POSITIVE_INFINITY });
  }
}
