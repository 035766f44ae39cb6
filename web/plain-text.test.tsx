import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { Prose, WordDiff } from "./parts.tsx";
import { excerptOf, findSpans, readPlainText, withoutControls } from "./plain-text.ts";

const show = (text: string) => renderToString(<Prose text={text} />);

describe("what a member typed", () => {
  test("paragraphs are parted by an empty line, and a single line break stays", () => {
    expect(show("One\r\ntwo\n\n \nThree")).toBe(
      '<div class="prose"><p dir="auto">One<br/>two</p><p dir="auto">Three</p></div>',
    );
  });

  test("dashes and numbers make lists, and a number that does not begin at one is kept", () => {
    expect(show("To do:\n- tea\n* chairs\n\n3. sweep\n4. lock")).toBe(
      '<div class="prose"><p dir="auto">To do:</p><ul><li dir="auto">tea</li><li dir="auto">chairs</li></ul>' +
        '<ol start="3"><li dir="auto">sweep</li><li dir="auto">lock</li></ol></div>',
    );
  });

  test("markup is shown as typed, never obeyed", () => {
    const html = show('<script>alert(1)</script> <img src=x onerror="x">');
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain("&lt;script>");
  });

  test("an address becomes a link that says a member wrote it, without the full stop after it", () => {
    expect(show("See (https://example.org/a_(b)), now.")).toContain(
      'See (<a href="https://example.org/a_(b)" rel="ugc nofollow noopener">https://example.org/a_(b)</a>), now.',
    );
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "https://", "http://[bad"])(
    "%s does not become a link",
    (typed) => {
      expect(findSpans(typed).every((span) => span.href === undefined)).toBe(true);
    },
  );

  test("no address can break out of its attribute", () => {
    fc.assert(
      fc.property(fc.string(), (tail) => {
        const html = show(`https://example.org/${tail}`);
        expect(html.match(/<a /g)?.length ?? 0).toBeLessThanOrEqual(1);
        expect(html).not.toMatch(/<a [^>]*on\w+=/);
      }),
    );
  });

  test("marks that turn the direction of text are taken out", () => {
    expect(withoutControls("a\u202eb\u2066c\u200fd\u0000e\u0007")).toBe("abcde");
    expect(withoutControls("سلام عليكم")).toBe("سلام عليكم");
  });

  test("no words are lost or invented", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word),
        fc.array(fc.constantFrom(" ", "\n", "\n\n", "\n- ")),
        (words, gaps) => {
          const text = words.map((each, index) => each + (gaps[index] ?? " ")).join("");
          const shown = readPlainText(text)
            .flatMap((block) => (block.kind === "paragraph" ? block.lines : block.items))
            .flatMap((line) => line.map((span) => span.text))
            .join(" ");
          expect(shown.match(/[a-z]+/g) ?? []).toEqual(text.match(/[a-z]+/g) ?? []);
        },
      ),
    );
  });
});

test("an excerpt is one line, cut between words", () => {
  expect(excerptOf("Short\n\ntext")).toBe("Short text");
  expect(excerptOf("one two three four", 10)).toBe("one two…");
  expect(excerptOf("one two. three four", 10)).toBe("one two…");
  expect(excerptOf("one two… three four", 10)).toBe("one two…");
  expect(excerptOf("x".repeat(30), 10)).toBe(`${"x".repeat(10)}…`);
});

test("whatever stands in a text, its excerpt is on one line, without controls", () => {
  const letter = fc.constantFrom(
    "a",
    " ",
    "\t",
    "\r",
    "\n",
    "\u00a0",
    "\u2028",
    "\u202e",
    "\u0007",
    "\ufeff",
  );
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 20 }), (text) => {
      const plain = withoutControls(text).replace(/\s+/g, " ").trim();
      expect(excerptOf(text)).toBe(plain);
      expect(excerptOf(text)).toMatch(/^(a+( a+)*)?$/);
    }),
    { numRuns: 2000 },
  );
});

test("a word diff can be read without colour and by ear", () => {
  const html = renderToString(
    <WordDiff
      parts={[{ value: "A " }, { value: "<b>", removed: true }, { value: "c", added: true }]}
    />,
  );
  expect(html).toContain('<del><span class="sr-only"> [removed: </span>&lt;b><span');
  expect(html).toContain('<ins><span class="sr-only"> [added: </span>c<span');
  expect(renderToString(<WordDiff parts={[{ value: "Same" }]} />)).toContain(
    "Nothing was changed.",
  );
});

test("a word diff says what cannot be seen of a change", () => {
  const hidden = { kind: "hidden", signs: ["U+00AD"] } as const;
  const alike = { kind: "alike", signs: ["U+0430"] } as const;
  const parts = [
    { value: "f\u00adair", added: true, unseen: hidden },
    { value: "fair", removed: true },
    { value: "f\u0430ir", added: true, unseen: alike },
    { value: " ", removed: true, unseen: { kind: "space" } as const },
  ];
  const html = renderToString(<WordDiff parts={parts} />);
  expect(html).toContain(
    '</ins><span class="word-diff-note"> (a sign that cannot be seen: U+00AD)',
  );
  expect(html).toContain("(looks the same, has other signs: U+0430)");
  expect(html).toContain('</del><span class="word-diff-note"> (spaces or line breaks)');
});
