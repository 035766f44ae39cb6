import { expect, it } from "vitest";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { articlePath } from "../news/addresses.ts";
import { aDraft, anArticle } from "../news/articles/testing/a-column.ts";
import { robotsPath, sitemapPath } from "./addresses.ts";
import { sitemap, sitemapIndex } from "./sitemap-xml.ts";

const at = aHouse();

it("names the pages that everybody may read, and none that search engines are told to leave out", async () => {
  const [author, reader] = [await aMember(at.house), await aMember(at.house)];
  await aDraft(at, author, { title: "Nobody's business yet" });
  const { address = "" } = await anArticle(at, author, reader);
  const visitor = new Visitor(at);
  const robots = await visitor.get(robotsPath);
  expect(robots.page).toContain(`Sitemap: ${at.house.url}${sitemapPath}`);
  const { page, response } = await visitor.get(sitemapPath);
  expect(response.headers.get("content-type")).toContain("application/xml");
  expect(response.headers.get("etag")).toMatch(/^"/);
  expect(page).toContain(
    `<url><loc>${at.house.url}${articlePath(address)}</loc><lastmod>2027-03-01T`,
  );
  const paths = [...page.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) =>
    url.slice(at.house.url.length),
  );
  for (const path of paths) {
    const shown = await visitor.get(path);
    expect([path, shown.status]).toEqual([path, 200]);
    expect([path, shown.page.includes('content="noindex"')]).toEqual([path, false]);
  }
  expect((await visitor.get("/sitemap/1.xml")).page).toBe(page);
  for (const part of ["2.xml", "1.txt", "x.xml"])
    expect((await visitor.get(`/sitemap/${part}`)).status).toBe(404);
});

it("is in the form of sitemaps.org", () => {
  const changedAt = new Date("2027-03-01T09:30:00Z");
  expect(sitemap([{ path: "/a&b", changedAt }], "https://example.org")).toContain(
    "<url><loc>https://example.org/a&amp;b</loc><lastmod>2027-03-01T09:30:00.000Z</lastmod></url>",
  );
  expect(sitemapIndex(["/sitemap/1.xml"], "https://example.org")).toContain(
    "<sitemap><loc>https://example.org/sitemap/1.xml</loc></sitemap>",
  );
});
