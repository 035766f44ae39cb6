import { describe, expect, it } from "vitest";
import { isRefusal, Refusal, worded, wordsOf } from "./refusal.ts";

class Located extends Refusal {
  readonly line: number;

  constructor(line: number) {
    super("test.located", `Line ${line} is wrong.`, [line]);
    this.line = line;
  }
}

describe("a refusal", () => {
  it("is known as one, whatever a package adds to it", () => {
    const answer: Located | string = new Located(3);
    expect(isRefusal(answer)).toBe(true);
    expect(isRefusal(answer) && [answer.code, answer.line, answer.values]).toEqual([
      "test.located",
      3,
      [3],
    ]);
  });

  it("keeps what its sentence speaks of, in its order", () => {
    const [name, count] = ["Ash", 0];
    expect(wordsOf(worded`"${name}" stands ${count} times.`)).toEqual({
      sentence: '"Ash" stands 0 times.',
      values: ["Ash", 0],
    });
    expect(wordsOf("Nobody stands.")).toEqual({ sentence: "Nobody stands.", values: [] });
    expect(wordsOf(worded`Nobody stands.`).sentence).toBe("Nobody stands.");
  });

  it("of another copy of this package is one too", async () => {
    const copy: typeof import("./refusal.ts") = await import(`./refusal.ts?copy=${1}`);
    expect(copy.Refusal).not.toBe(Refusal);
    expect(isRefusal(new copy.Refusal("test.copied", "No."))).toBe(true);
    expect(copy.isRefusal(new Located(1))).toBe(true);
  });

  it.each([undefined, null, "refusal", 0, {}, { kind: "refusal" }, { ok: false }, []])(
    "is not %j",
    (value) => expect(isRefusal(value)).toBe(false),
  );

  it("prints its code and its sentence, and not its values", () => {
    expect(JSON.parse(JSON.stringify(new Located(2)))).toEqual({
      code: "test.located",
      sentence: "Line 2 is wrong.",
      line: 2,
    });
  });
});
