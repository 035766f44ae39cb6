import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { commitmentToText, textOpeningOf } from "./text-commitment.ts";

const secret = "0f".repeat(32);
const other = "f0".repeat(32);
const title = "Lamps in Mill Lane";

describe("a commitment to a text", () => {
  it("is what anybody works out from the record's own words about it, and stays so for ever", () => {
    const opening = createHmac("sha256", Buffer.from(secret, "hex")).update("3").digest();
    const whole = Buffer.concat([
      Buffer.from("breakthrough/record/text/v1\0"),
      opening,
      Buffer.from(title),
    ]);
    expect(textOpeningOf(secret, 3)).toBe(opening.toString("hex"));
    expect(commitmentToText(opening.toString("hex"), title)).toBe(
      createHash("sha256").update(whole).digest("hex"),
    );
  });

  it("is another for another secret, version or text", () => {
    const made = [
      commitmentToText(textOpeningOf(secret, 1), title),
      commitmentToText(textOpeningOf(other, 1), title),
      commitmentToText(textOpeningOf(secret, 2), title),
      commitmentToText(textOpeningOf(secret, 1), `${title}s`),
    ];
    expect(new Set(made).size).toBe(made.length);
  });
});
