import { describe, expect, test } from "vitest";
import { countBallots, isRefusal, parseMajority, readBlt, readCsv } from "./index.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const refused = (answer: unknown) => {
  if (!isRefusal(answer)) throw new Error("This was not refused.");
  return { code: answer.code, values: answer.values };
};

describe("a refusal", () => {
  test("says by its code which kind it is, and holds what its sentence speaks of", () => {
    expect(refused(readCsv(bytes("Ash,Ash\n1,2\n")))).toEqual({
      code: "tally.csv.title-twice",
      values: ["candidate", "Ash"],
    });
    expect(refused(readBlt(bytes("2 1\n1 1 x 0\n")))).toEqual({
      code: "tally.blt.not-a-preference",
      values: ["x"],
    });
    expect(refused(parseMajority("most"))).toEqual({
      code: "tally.motion.not-a-majority",
      values: ["most"],
    });
  });

  test("of one kind has one code, whichever rule refuses", () => {
    const ballots = readBlt(bytes('2 1\n0\n"Ash"\n"Birch"\n"Ward"\n'));
    const empty = readBlt(bytes('2 1\n3 0\n0\n"Ash"\n"Birch"\n"Ward"\n'));
    expect(refused(ballots).code).toBe("tally.blt.no-ballots");
    if (isRefusal(empty)) throw new Error(empty.sentence);
    for (const method of ["scottish-stv", "meek-prf", "schulze", "dail-stv", "approval"] as const) {
      expect(refused(countBallots(empty, method, { seed: "1" })).code).toBe("tally.no-valid-paper");
    }
  });
});
