import { describe, expect, it } from "vitest";
import { atomFeed } from "./atom.ts";

const feed = {
  title: "Policy of <Us>",
  author: "Us & you",
  url: "https://party.example",
  path: "/policy.atom",
  pagePath: "/policy",
  now: new Date("2027-03-01T12:00:00Z"),
};

describe("an Atom feed", () => {
  it("never lets a title become markup", () => {
    const entry = { title: "</title>\u0001&", path: "/policy/1", at: feed.now, summary: "<b>" };
    const xml = atomFeed({ ...feed, entries: [entry] });
    expect(xml).toContain("<title>&lt;/title&gt;&amp;</title>");
    expect(xml).toContain("<summary>&lt;b&gt;</summary>");
    expect(xml).toContain("<id>https://party.example/policy/1</id>");
  });

  it("is a feed even while it is empty", () => {
    expect(atomFeed({ ...feed, entries: [] })).toContain("<updated>2027-03-01T12:00:00.000Z");
  });
});
