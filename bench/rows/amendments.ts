import { type Amendment, changesBetween, findCollisions } from "@breakthrough/amendments";
import type { Row } from "./row.ts";

const PARAGRAPHS = 250;
const WORDS_A_PARAGRAPH = 80;
const AMENDMENTS = 300;
const EDITS = 3;
const ROUNDS = 15;
const MOST_MS = 150;

const WORDS = "homes rents the council must may publish within days every year and members".split(
  " ",
);

/** Always the same numbers, so that every run compares the same amendments. */
function diceOf(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

function someAmendments(): readonly Amendment[] {
  const roll = diceOf(1);
  const paragraph = () =>
    Array.from({ length: WORDS_A_PARAGRAPH }, () => WORDS[roll(WORDS.length)]).join(" ");
  const base = Array.from({ length: PARAGRAPHS }, paragraph);
  return Array.from({ length: AMENDMENTS }, (_, id) => {
    const amended = [...base];
    for (let edit = 0; edit < EDITS; edit++) {
      const at = roll(PARAGRAPHS);
      const words = (amended[at] ?? "").split(" ");
      words[roll(words.length)] = `word${id}`;
      amended[at] = words.join(" ");
    }
    return { id: String(id), changes: changesBetween(base, amended) };
  });
}

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

/** All collisions among three hundred amendments to a text of twenty thousand words, in this process. */
export function measureCollisions(): Row {
  const amendments = someAmendments();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    findCollisions(amendments);
    return milliseconds(process.cpuUsage(before));
  }).sort((one, other) => one - other);
  const ms = rounds[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  return {
    what: "collisions among 300 amendments on a 20,000-word text, CPU",
    ours: `${ms.toFixed(0)} ms`,
    peer: `${MOST_MS} ms`,
    ratio: `${(ms / MOST_MS).toFixed(2)} ×`,
    reach: `< ${MOST_MS} ms`,
    isReached: ms < MOST_MS,
  };
}
