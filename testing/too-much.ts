import { setTimeout as pause } from "node:timers/promises";

/** Half a megabyte of what people, programs and attackers fill a field with, each by its name. */
export const TOO_MUCH: readonly (readonly [what: string, text: string])[] = [
  ["blanks", " "],
  ["tabs", "\t"],
  ["line ends", "\n"],
  ["blanks between letters", "a  "],
  ["letters", "x"],
  ["digits", "1"],
  ["marks", "\u0301"],
  ["letters with marks", "e\u0301"],
].map(([what = "", unit = ""]) => [what, unit.repeat(500_000 / unit.length)] as const);

const TRIES = 30;
/** One alone can meet a collection of garbage that takes ten times as long as the work. */
const TRIES_TO_CALL_IT_SLOW = 3;
const ENOUGH_MS = 20;
const PAUSE_MS = 30;

/**
 * The processor time that this process itself spends on it, in milliseconds: what else the machine does is not
 * counted. The least of some tries with a pause between them, since now and then one pays for what others left over:
 * a collection of garbage, or a job of the party's that runs just then.
 */
export async function leastSpent<Got>(work: () => Got | Promise<Got>) {
  for (let least = Number.POSITIVE_INFINITY, tries = 1; ; tries++) {
    const before = process.cpuUsage();
    const got = await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    const isPlain =
      least <= ENOUGH_MS || (tries >= TRIES_TO_CALL_IT_SLOW && least > 10 * ENOUGH_MS);
    if (isPlain || tries === TRIES) return { got, spent: least };
    await pause(PAUSE_MS);
  }
}
