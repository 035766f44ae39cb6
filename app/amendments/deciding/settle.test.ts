import { paragraphTexts } from "@breakthrough/amendments";
import { expect, it } from "vitest";
import { type Amendment, MOST_WORDS } from "../amendment.ts";
import { settle } from "./settle.ts";

const BASE = ["Homes for all.", "Buses for all."];
const sources = BASE.map((text, index) => ({ id: `${index}`, pieces: [{ text, by: [] }] }));
const LONG = "word ".repeat(MOST_WORDS - 4).trim();

const amendment = (id: number, at: number, now: string) =>
  ({ id, number: id, of: undefined, changes: [{ at, old: [BASE[at]], now: [now] }] }) as never;

it("carries by a vote no more words than any text may have, those with more votes first", () => {
  const voted: readonly Amendment[] = [amendment(1, 0, LONG), amendment(2, 1, LONG)];
  const outcome = (yes: readonly [number, number]) =>
    settle(
      sources,
      voted,
      new Map([
        [1, yes[0]],
        [2, yes[1]],
      ]),
      true,
    );
  const states = ({ fates }: ReturnType<typeof settle>) => fates.map(({ state }) => state);
  expect(states(outcome([5, 3]))).toEqual(["carried", "overtaken"]);
  expect(states(outcome([3, 5]))).toEqual(["overtaken", "carried"]);
  expect(paragraphTexts(outcome([3, 5]).text)).toEqual([BASE[0], LONG]);
});
