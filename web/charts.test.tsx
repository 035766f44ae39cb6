import { countInWords } from "@breakthrough/languages";
import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { ResultBars, SupportOverTime, TurnoutBar } from "./charts.tsx";
import { percentInWords, sharesInWords } from "./numbers.ts";

const now = new Date("2026-11-20T15:10:00Z");

describe("a result", () => {
  const html = renderToString(
    <ResultBars
      title="T"
      thresholdPercent={50}
      thresholdSays="More than half needed"
      bars={[
        { label: "Yes", votes: 75, tone: "for" },
        { label: "No", votes: 25, tone: "against" },
        { label: "No view", votes: 300, tone: "aside" },
      ]}
    />,
  );

  test("counts shares of the votes that count, and says so in the table", () => {
    expect(html).toContain("Yes 75 (75%), No 25 (25%), No view 300.");
    expect(html).toContain('<td class="is-number">not counted</td>');
  });

  test("draws all bars to one scale, and the line where it belongs on it", () => {
    expect(
      [...html.matchAll(/<rect class="chart-fill[^"]*" width="([^"]+)"/g)].map((m) => m[1]),
    ).toEqual(["25%", "8.33%", "100%"]);
    expect(html.match(/class="chart-threshold" x1="16.67%"/g)).toHaveLength(2);
  });

  test("without any votes draws empty bars and no line", () => {
    const empty = renderToString(
      <ResultBars
        title="T"
        thresholdPercent={50}
        bars={[{ label: "Yes", votes: 0, tone: "for" }]}
      />,
    );
    expect(empty).toContain('width="0%"');
    expect(empty).not.toContain("NaN");
    expect(empty).not.toContain("chart-threshold");
  });
});

test("shares of one whole add up to 100.0, however they round", () => {
  // 66.65 and 33.35 would both be rounded up.
  expect(sharesInWords([1333, 667])).toEqual(["66.7%", "33.3%"]);
  expect(sharesInWords([1, 1, 1])).toEqual(["33.4%", "33.3%", "33.3%"]);
  expect(sharesInWords([0, 0])).toEqual(["0%", "0%"]);
  const votes = fc.array(fc.nat(800_000), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(votes, (parts) => {
      const shares = sharesInWords(parts);
      // What is nearly nothing or nearly all is not told as a number.
      fc.pre(parts.some((part) => part > 0) && shares.every((share) => /^[\d.]+%$/.test(share)));
      const tenths = shares.map((share) => Math.round(Number.parseFloat(share) * 10));
      expect(tenths.reduce((sum, share) => sum + share, 0)).toBe(1000);
    }),
  );
});

test("turnout says whether enough people voted", () => {
  const say = (voted: number) =>
    renderToString(<TurnoutBar title="T" roll={2000} active={900} voted={voted} quorum={90} />);
  expect(say(90)).toContain("At least 90 votes were needed: reached.");
  expect(say(89)).toContain("At least 90 votes were needed: not reached.");
  expect(say(89)).toContain('x1="4.5%"');
  expect(renderToString(<TurnoutBar title="T" roll={0} voted={0} />)).not.toContain("NaN");
});

test("support is drawn in steps from its opening to now, and what is to come is dotted", () => {
  const html = renderToString(
    <SupportOverTime
      title="T"
      opensAt={new Date("2026-11-10T15:10:00Z")}
      endsAt={new Date("2026-11-30T15:10:00Z")}
      now={now}
      target={10}
      points={[{ at: new Date("2026-11-15T15:10:00Z"), count: 5 }]}
    />,
  );
  expect(html).toContain('d="M0 100H250V54.55H500"');
  expect(html).toContain('d="M500 54.55H1000"');
  expect(html).toContain("5 of the 10 needed. The last change was last Sunday at 3:10pm.");
  expect(html).toContain("Sunday 15 November 2026 at 3:10pm, UK time");
});

test("a share is never rounded to all or nothing when it is neither", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      (a, b) => {
        const shown = percentInWords(a, a + b);
        expect(shown).not.toBe("0%");
        expect(shown).not.toBe("100%");
      },
    ),
  );
  expect(percentInWords(1, 1)).toBe("100%");
  expect(percentInWords(0, 0)).toBe("0%");
  expect(countInWords(1_000_000)).toBe("1,000,000");
});
