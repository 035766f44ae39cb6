import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { markup } from "./markup.ts";
import { writtenOnce } from "./written-once.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("<script>", '"><img onerror=', "&amp;", "</p>", "&", "<", '"', ""),
);

describe("markup that is written out", () => {
  it("says the same as elements do, whatever stands in it: texts are escaped once", () => {
    fc.assert(
      fc.property(text, text, fc.array(text), fc.nat(), (one, other, list, number) => {
        const inner = markup`<b title="t ${one}">${other}</b>`;
        const items = list.map((each) => <i key={each}>{each}</i>);
        const written = markup`<p class="c ${one}">${other} ${inner}${items}${number}${null}${false}</p>`;
        const elements = (
          <p class={`c ${one}`}>
            {other} <b title={`t ${one}`}>{other}</b>
            {items}
            {number}
          </p>
        );
        expect(renderToString(written)).toBe(renderToString(elements));
      }),
    );
  });

  it("may stand within itself, however deep, with elements among it", () => {
    const deep = markup`<b>${markup`<i>${"<"}${<u>{"<"}</u>}</i>`}${markup`<s>${">"}</s>`}</b>`;
    expect(renderToString(markup`<p>${deep}${deep}</p>`)).toBe(
      `<p>${"<b><i>&lt;<u>&lt;</u></i><s>></s></b>".repeat(2)}</p>`,
    );
  });
});

describe("a part that is written once", () => {
  let rendered = 0;
  const Part = writtenOnce(({ says, count }: { says: string; count?: number | undefined }) => {
    rendered += 1;
    return <p class={count === undefined ? undefined : `n${count}`}>{says}</p>;
  });

  it("is rendered once for the same values, and anew for others", () => {
    const shown = [
      { says: "<a>" },
      { says: "b", count: 1 },
      { says: "<a>", count: undefined },
      { says: "<a>" },
    ];
    expect(shown.map((one) => renderToString(<Part {...one} />))).toEqual([
      "<p>&lt;a></p>",
      '<p class="n1">b</p>',
      "<p>&lt;a></p>",
      "<p>&lt;a></p>",
    ]);
    expect(rendered).toBe(2);
  });

  it("keeps a bounded number of them", () => {
    for (let count = 0; count < 250; count += 1) renderToString(<Part says="c" count={count} />);
    const before = rendered;
    renderToString(<Part says="c" count={0} />);
    renderToString(<Part says="c" count={249} />);
    expect(rendered).toBe(before + 1);
  });
});
