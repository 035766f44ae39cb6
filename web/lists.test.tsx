import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { Stages } from "./charts.tsx";
import { Clauses } from "./parts/clauses.tsx";
import { TickList } from "./parts/tick-list.tsx";

test("a tick list says aloud what is done and what is not", () => {
  const html = renderToString(
    <TickList
      spoken={{ done: "Done", open: "To do" }}
      items={[
        { key: "a", label: "Water", href: "/a", isDone: true },
        { key: "b", label: "Weed", href: "/b", isDone: false, says: "2 days" },
      ]}
    />,
  );
  expect(html.match(/Done: /g)).toHaveLength(1);
  expect(html.match(/To do: /g)).toHaveLength(1);
  expect(html).not.toMatch(/<input|tick-box/);
});

test("each clause is the target of its own number", () => {
  const html = renderToString(
    <Clauses clauses={[{ id: "gate", number: "1.2", text: "Shut it." }]} />,
  );
  expect(html).toContain('id="gate"');
  expect(html).toContain('href="#gate"');
});

describe("stages", () => {
  const stage = { says: "", endedBy: "" };
  const draw = (stages: { label: string; least: number; most: number }[]) =>
    renderToString(
      <Stages
        title="T"
        says="S"
        headings={{ stage: "a", length: "b", endedBy: "c" }}
        stages={stages.map((one) => ({ ...stage, ...one }))}
      />,
    );

  test("each begins where the longest time of those before it ends", () => {
    const html = draw([
      { label: "one", least: 5, most: 25 },
      { label: "two", least: 75, most: 75 },
    ]);
    expect(
      [...html.matchAll(/stage-most" x="([^"]+)" width="([^"]+)"/g)].map(([, x, w]) => [x, w]),
    ).toEqual([
      ["0%", "25%"],
      ["25%", "75%"],
    ]);
    expect(html).toContain('stage-least" x="0%" width="5%"');
  });

  test("that take no time at all draw nothing wrong", () => {
    expect(draw([{ label: "one", least: 0, most: 0 }])).not.toContain("NaN");
  });
});
