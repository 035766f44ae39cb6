import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownPath } from "./own-path.ts";

describe("where signing in leads", () => {
  it.each(["/", "/proposals/3", "/me?tab=data", "/party/people#ada"])("%s is ours", (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    undefined,
    "",
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\\/evil.example",
    "javascript:alert(1)",
    "/..//evil.example",
  ])("%j leads to the front page", (path) => {
    expect(ownPath(path)).toBe("/");
  });

  it("whatever is asked for, it stays here", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (text) => {
        const url = new URL(ownPath(`/${text}`), "https://party.example");
        expect(url.origin).toBe("https://party.example");
      }),
    );
  });
});
