import { expect, test } from "vitest";
import { ErrorPage } from "./error-page.tsx";
import { renderPage } from "./page.tsx";
import type { Shell } from "./shell.ts";

const shell: Shell = {
  partyName: "The <Party>",
  mainPages: [{ label: "Here", href: "/", icon: "week" }],
  path: "/gone",
  isDemonstration: false,
  assets: { css: "/assets/shell.css" },
  footer: [],
};

test("a refused page says what happened and what to do, with the party's name as text", () => {
  const html = renderPage(<ErrorPage shell={shell} status={404} reference="a&b" />);
  expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
  expect(html).toContain("There is no such page");
  expect(html).toContain("The &lt;Party>");
  expect(html).toContain("reference a&amp;b");
  expect(html).not.toContain("<script");
});
