import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { emailField, lineField, optionalTextField, textField } from "./fields.ts";

describe("a text in which nothing shows", () => {
  const nothing = [
    "\u200b",
    "\u00ad\u2060 \u200d",
    "\u3164",
    "\u2800\u2800",
    "\u115f\uffa0",
    "\u0301\u0301",
    "\ufe0f\u00a0",
    "\u{e0041}",
  ];

  it.each(nothing)("is missing (%#)", (text) => {
    for (const field of [
      lineField(() => "The title", { most: 9 }),
      textField(() => "The text", { most: 9 }),
    ])
      expect(safeParse(field, text).issues?.[0]?.message).toMatch(/^The (title|text) is missing/);
    expect(
      safeParse(
        optionalTextField(() => "This", { most: 9 }),
        text,
      ).output,
    ).toBeUndefined();
  });
});

describe("a text that is too long", () => {
  const fields = [
    lineField(() => "The title", { most: 20 }),
    textField(() => "The text", { most: 20 }),
    optionalTextField(() => "This", { most: 20 }),
  ];
  const saysOf = (text: string) =>
    fields.map((field) => safeParse(field, text).issues?.[0]?.message);

  it("is told so in the same words, however much longer it is", () => {
    for (const text of ["x".repeat(21), "x".repeat(300_000), `${" ".repeat(300_000)}x`]) {
      for (const says of saysOf(text)) {
        expect(says).toMatch(/is too long: it can have at most 20 characters\.$/);
      }
    }
  });

  it("is none where only blanks and accents that are kept otherwise make it longer", () => {
    const asSent = ` ${"e\u0301".repeat(20)} \t `;
    for (const field of fields) expect(safeParse(field, asSent).output).toBe("é".repeat(20));
  });
});

describe("an email address", () => {
  it("loses the invisible marks that come along when it is copied from a page", () => {
    for (const text of [
      "a\u200bda@example.org",
      "\ufeffada@example.org\u00ad",
      "ada@exam\u2060ple.org",
    ])
      expect(safeParse(emailField, text).output).toBe("ada@example.org");
  });
});
