import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { emailField, lineField, optionalTextField, textField, tidyText } from "./fields.ts";

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
    for (const field of [lineField("The title", { most: 9 }), textField("The text", { most: 9 })])
      expect(safeParse(field, text).issues?.[0]?.message).toMatch(/^The (title|text) is missing/);
    expect(safeParse(optionalTextField("This", { most: 9 }), text).output).toBeUndefined();
  });

  it.each(["👩🏽‍🚀", "می\u200cخواهم", "é", "e\u0301", "?", "ﷺ", "𝒳", "☭"])("%s shows", (text) =>
    expect(tidyText(text)).toBe(text.normalize("NFC")),
  );
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
