import { describe, expect, test } from "vitest";
import { ballotsOf, granted } from "../../testing/elections.ts";
import { countBallots } from "../count-ballots.ts";
import { readCells } from "../formats/csv-cells.ts";
import { renderCsv } from "./csv.ts";
import { renderHtml, renderReport } from "./html.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderText } from "./text.ts";

const ballots = {
  ...ballotsOf(2, "50 A>B>C", "14 B>C", "12 C>B", "3 D"),
  title: 'The "Best" <Count> | 1',
};
const result = granted(countBallots(ballots, "scottish-stv"));

describe("JSON", () => {
  const parsed = JSON.parse(renderJson(result));

  test("has the names of published stage tables", () => {
    expect(parsed.seats).toBe(2);
    expect(parsed.validVotes).toBe(79);
    expect(parsed.quota).toBe(27);
    expect(parsed.winners).toEqual([1, 2]);
    expect(parsed.electedAtStage).toEqual({ 1: 1, 2: 2 });
    expect(parsed.stages[1].totals["2"]).toBe("37.00000");
    expect(parsed.stages[1].nonTransferable).toBe("0.00000");
  });

  test("says for every stage what was done, why, and who got what from whom", () => {
    expect(parsed.stages[1].action).toBe("surplus");
    expect(parsed.stages[1].reason).toContain("SSI 2007/42 Sch. 1 r. 48");
    expect(parsed.stages[1].transfers).toEqual([{ from: 1, to: 2, votes: "23.00000", papers: 50 }]);
  });
});

describe("text, Markdown, CSV", () => {
  test("text tells every stage and the outcome", () => {
    const text = renderText(result);
    for (const stage of result.stages) expect(text).toContain(stage.reason);
    expect(text.trim().endsWith("Elected: A, B.")).toBe(true);
  });

  test("Markdown has a row a candidate and keeps its table whole whatever the names", () => {
    const lines = renderMarkdown(result).split("\n");
    expect(lines[0]).toBe('# The "Best" \\<Count\\> \\| 1');
    const rows = lines.filter((line) => line.startsWith("|"));
    expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length)).size).toBe(1);
  });

  test("CSV reads back as the same table", () => {
    const cells = readCells(new TextEncoder().encode(renderCsv(result)));
    expect(Array.isArray(cells) && cells[1]?.map((cell) => cell.text)).toEqual([
      "1",
      "A",
      "50.00000",
      "27.00000",
      "elected at stage 1",
    ]);
  });
});

describe("HTML", () => {
  const html = renderHtml(result);

  test("runs no script, fetches nothing, and lets no name out of its place", () => {
    expect(html).not.toMatch(/<script|<link|<img|\son\w+=|style="/i);
    expect(html.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:/);
    expect(html).not.toContain("<Count>");
    expect(html).toContain("&lt;Count&gt;");
  });

  test("both charts are named and told in words, and words mark who is elected", () => {
    expect(html.match(/role="img"/g)?.length).toBe(2);
    expect(html).toMatch(/<title id="tally-stages-title">Votes at every stage/);
    expect(html).toMatch(/<title id="tally-flow-title">Flow of votes/);
    expect(html).toContain("50.00000 elected");
    expect(html).toContain("A to B: 23");
  });

  test("tags close in the order they open", () => {
    const open: string[] = [];
    for (const [, slash, name = "", self] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*?(\/?)>/g)) {
      if (["meta", "doctype"].includes(name) || self === "/") continue;
      if (slash === "/") expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  test("methods without transfers have no flow, and pairs where they are compared", () => {
    const report = renderReport(granted(countBallots(ballots, "schulze")), "x");
    expect(report).not.toContain("Flow of votes");
    expect(report).toContain("over B");
  });

  test("a lot stands in the report with its seed and hashes", () => {
    const drawn = granted(countBallots(ballotsOf(1, "3 A", "3 B"), "irv", { seed: "4<2" }));
    expect(renderReport(drawn)).toContain(drawn.lots[0]?.hashes[1] ?? "missing");
    expect(renderReport(drawn)).toContain("4&lt;2");
    expect(renderText(drawn)).toContain('Seed "4<2"');
  });
});

describe("the laws that count", () => {
  test.each(["ni-stv", "dail-stv", "aec-senate", "albany-stv", "wigm-prf", "bottoms-up"] as const)(
    "%s: every stage says which rule it follows, in every format",
    (method) => {
      const counted = granted(countBallots(ballots, method, { seed: "not needed" }));
      expect(counted.stages.length).toBeGreaterThan(1);
      const html = renderHtml(counted).replaceAll("&#39;", "'").replaceAll("&amp;", "&");
      for (const { reason } of counted.stages) {
        expect(renderText(counted)).toContain(reason);
        expect(renderMarkdown(counted)).toContain(reason);
        expect(html).toContain(reason);
      }
      expect(JSON.parse(renderJson(counted)).stages).toHaveLength(counted.stages.length);
      expect(renderCsv(counted).split("\n")[0]).toContain("Stage");
    },
  );
});
