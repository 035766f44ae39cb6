import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shown, shownLines } from "./index.ts";

const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;
const anyText = fc.string({ unit: "binary", maxLength: 200 });

describe("text from anywhere", () => {
  test.each([
    ["ANSI escapes", "a\u001b[2K\u001b]0;t\u0007b", "a\\u001b[2K\\u001b]0;t\\u0007b"],
    ["C1 controls", "a\u009b31mb\u0085", "a\\u009b31mb\\u0085"],
    [
      "line ends of every kind",
      "a\r\nb\nc\rd\u2028e\u2029",
      "a\\u000d\\u000ab\\u000ac\\u000dd\\u2028e\\u2029",
    ],
    ["marks of direction", "a\u202eb\u2066c\u200fd\u061c", "a\\u202eb\\u2066c\\u200fd\\u061c"],
    ["half a letter", "a\ud800b", "a\\ud800b"],
    ["tabs and backspaces", "a\tb\b\u007f", "a\\u0009b\\u0008\\u007f"],
  ])("is shown with %s written out", (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test("keeps what people write", () => {
    const text = "Siân Ŵyn ✓ «ß» 中文 עברית नमस्ते\u200dक 👩‍🚀 £5 – \\n";
    expect(shown(text)).toBe(text);
    expect(shownLines(text)).toBe(text);
  });

  test("has nothing left that a terminal would obey, and on a page only line ends", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(shown(text)).not.toMatch(UNSEEN);
        expect(shownLines(text).replaceAll(/\r?\n/g, "")).not.toMatch(UNSEEN);
      }),
    );
  });

  test("leaves JSON the same JSON", () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, anyText), (value) => {
        const page = shownLines(JSON.stringify(value, null, 2));
        expect(JSON.parse(page)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("keeps the line ends of a calendar file", () => {
    expect(shownLines("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")).toBe(
      "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    );
  });
});
