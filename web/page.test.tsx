import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { findAssets } from "./assets.ts";
import { TextArea } from "./form-fields.tsx";
import { findCurrentMainPage } from "./main-page.ts";
import { Page, renderPage, type Shell } from "./page.tsx";
import { Card, Meter, PersonName, StateStrip } from "./parts.tsx";
import { StylePage } from "./style-page.tsx";

const shell: Shell = {
  partyName: "A & B",
  mainPages: [
    { label: "This week", href: "/", icon: "week" },
    { label: "Decide", href: "/decide", icon: "tick" },
  ],
  path: "/decide/12",
  viewer: { name: "<Amara>", standing: "Member" },
  isDemonstration: true,
  switchPersonHref: "/demo",
  assets: {
    css: "/assets/s.css",
    islands: { "word-count": "/assets/w.js", other: "/assets/o.js" },
  },
  searchAction: "/search",
  mainAct: { label: "Propose something", href: "/propose" },
  signOutAction: "/sign-out",
  footer: [{ title: "More", links: [{ label: "Open data", href: "/open-data" }] }],
  notice: { tone: "good", says: "Saved." },
};
const now = new Date("2026-11-20T15:10:00Z");

describe("every page", () => {
  const html = renderPage(
    <Page
      shell={shell}
      title="Vote"
      description={'"x"'}
      feed={{ title: "Results", href: "/feed" }}
      hasErrors
    />,
  );

  test("says what it is, whose it is, and that something is wrong", () => {
    expect(html).toContain("<title>Error: Vote · A &amp; B</title>");
    expect(html).toContain('<meta name="description" content="&quot;x&quot;"/>');
    expect(html).toContain('type="application/atom+xml" title="Results" href="/feed"');
  });

  test("begins with a way past the bars, and marks the place it belongs to", () => {
    expect(html).toMatch(/<body><a class="skip-link" href="#main">/);
    expect(html).toMatch(/href="\/decide" aria-current="true"/);
    expect(html.match(/aria-current/g)).toHaveLength(1);
  });

  test("says that it is a demonstration only where it is one", () => {
    expect(html).toContain("This is a demonstration.");
    expect(html).toContain('href="/demo"');
    expect(
      renderPage(<Page shell={{ ...shell, isDemonstration: false }} title="T" />),
    ).not.toContain("demonstration");
  });

  test("shows names as text", () => {
    expect(html).toContain('<bdi class="account-name">&lt;Amara></bdi>');
  });

  test("carries no inline style, no inline script and no event attribute", () => {
    for (const page of [html, renderPage(<StylePage shell={shell} now={now} />)]) {
      expect(page).not.toMatch(/ style="| on[a-z]+="|<style|javascript:/);
      expect(page.replaceAll(/<script type="module" src="[^"]+"><\/script>/g, "")).not.toContain(
        "<script",
      );
    }
  });
});

test("a page without an island loads no script, and one with an island loads that one once", () => {
  expect(renderPage(<Page shell={shell} title="T" />)).not.toContain("<script");
  const html = renderPage(
    <Page shell={shell} title="T">
      <TextArea name="a" label="A" maxWords={3} />
      <TextArea name="b" label="B" maxWords={3} />
    </Page>,
  );
  expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/assets/w.js">']);
  expect(html.indexOf("<script")).toBeGreaterThan(html.indexOf("</footer>"));
});

test("ids on a page are never given twice, and every label and description leads somewhere", () => {
  const html = renderPage(<StylePage shell={shell} now={now} />);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const wanted = [...html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)]
    .flatMap((match) => match[1]?.split(" "))
    .concat([...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]));
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
});

test("the current place is the longest that the path begins with, and the front page is only itself", () => {
  const place = (path: string) => findCurrentMainPage(shell.mainPages, path)?.label;
  expect(place("/")).toBe("This week");
  expect(place("/decide")).toBe("Decide");
  expect(place("/decidedly")).toBeUndefined();
});

test("parts that are written out escape what they are given, once", () => {
  const html = renderToString(
    <Card title={"a<b & c"} href={'/x"y'} above={["d & e", <PersonName key="1" name="<f>" />]}>
      g &amp; h
    </Card>,
  );
  expect(html).toContain('<a class="card-link" href="/x&quot;y">a&lt;b &amp; c</a>');
  expect(html).toContain('d &amp; e<bdi class="person">&lt;f></bdi>');
  expect(html).toContain("g &amp; h");
});

test("a meter says its numbers and never runs over its end", () => {
  const html = renderToString(<Meter label="Support" value={1284} target={1000} />);
  expect(html).toContain("1,284 of 1,000 needed");
  expect(html).toContain('class="meter is-reached"');
});

test("a state strip names the step reached for eye and ear", () => {
  const steps = ["Idea", "Draft", "Vote"].map((label) => ({ key: label, label }));
  const html = renderToString(
    <StateStrip steps={steps} current="Draft" says="Vote opens." who="Anyone" />,
  );
  expect(html).toMatch(
    /is-past"><span class="state-label">Idea<\/span><span class="sr-only"> \(done\)/,
  );
  expect(html).toMatch(/is-current" aria-current="step"><span class="state-label">Draft/);
  expect(html).toContain("<dt>Who can move it</dt><dd>Anyone</dd>");
});

test("built files are found by name, and a build without the stylesheet is refused", () => {
  const assets = findAssets({
    "web/styles/shell.css": {
      file: "assets/shell-1.css",
      assets: ["assets/x-latin-wght-normal-1.woff2"],
    },
    "web/islands/word-count.ts": { file: "assets/w-2.js", isEntry: true },
    "web/islands/count-words.ts": { file: "assets/c-3.js" },
  });
  expect(assets).toMatchObject({
    css: "/assets/shell-1.css",
    islands: { "word-count": "/assets/w-2.js" },
    preloadFonts: ["/assets/x-latin-wght-normal-1.woff2"],
  });
  expect(() => findAssets({})).toThrow("build it again");
});
