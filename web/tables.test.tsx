import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { DataTable, DefinitionList, Register } from "./parts.tsx";

const draw = (columns: { label: string; isNumber?: boolean }[]) =>
  renderToString(
    <DataTable caption="C" columns={columns} rows={[columns.map(({ label }) => `a ${label}`)]} />,
  );

test("three columns of words can stand one under another, and each cell knows what it is", () => {
  const html = draw([{ label: "Who" }, { label: "Since" }, { label: "Until" }]);
  expect(html).toContain("is-stackable");
  expect(html).toContain('<td data-label="Until:">a Until</td>');
});

test("numbers keep their columns, and so do two columns", () => {
  expect(
    draw([{ label: "Answer" }, { label: "Votes", isNumber: true }, { label: "Share" }]),
  ).not.toContain("is-stackable");
  expect(draw([{ label: "When" }, { label: "What" }])).not.toContain("is-stackable");
});

test("only a fact that can be changed is set beside a link to change it", () => {
  const html = renderToString(
    <DefinitionList
      items={[
        { term: "Name", says: "Ann", change: "/me" },
        { term: "Since", says: "May" },
      ]}
    />,
  );
  expect(html.match(/has-change/g)).toHaveLength(1);
  expect(html).toContain("<dd>May</dd>");
});

test("a register leads from each name to its page, and leaves out what nobody wrote", () => {
  const html = renderToString(
    <Register
      label="People"
      entries={[
        { key: "a", name: "Ann <b>", says: "Buses" },
        { key: "b", name: <a href="/b">Bea</a> },
      ]}
    />,
  );
  expect(html).toContain("Ann &lt;b>");
  expect(html.match(/register-says/g)).toHaveLength(1);
  expect(html).toContain('<span class="register-name"><a href="/b">Bea</a></span>');
});
