import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countFor, countForMastodon, fits, weighForX } from "./counting.ts";
import { linksIn } from "./links.ts";
import { LIMITS, NETWORKS } from "./network.ts";

const on = (network: "bluesky" | "mastodon" | "x", text: string) =>
  countFor(network, text, LIMITS[network]);

describe("how long a text is on X", () => {
  it.each([
    ["ŵ ŷ £", 5],
    ["Ẁẅỳ€", 8],
    ["“Tŷ” – ‘a’…", 12],
    ["漢字", 4],
    ["👨‍👩‍👧‍👦", 2],
    ["🏴󠁧󠁢󠁷󠁬󠁳󠁿", 2],
    ["👍🏽 1️⃣", 5],
    ["1 # *", 5],
    ["See https://party.wales/a/very/long/address/that/goes/on?and=on.", 28],
    ["party.wales", 23],
    ["Go to party.wales, now", 34],
    ["mail@party.wales", 16],
    ["e\u0301", 1],
  ])("%s", (text, weight) => {
    expect(weighForX(text)).toBe(weight);
  });

  it("counts the longer where X may know the end of a name or not", () => {
    expect(weighForX("ended.Nobody")).toBe(23);
    const long = `${"a".repeat(40)}.nobody`;
    expect(weighForX(long)).toBe(long.length);
  });
});

describe("how long a text is on Mastodon", () => {
  it("counts 23 for a link with its scheme, and of a mention the name alone", () => {
    expect(countForMastodon("https://example.org/long/long/long/address a")).toBe(25);
    expect(countForMastodon("party.wales")).toBe(11);
    expect(countForMastodon("@siân hello")).toBe(11);
    expect(countForMastodon("@sian@toot.wales hello")).toBe(11);
  });
});

describe("how long a text is on Bluesky", () => {
  it("counts what a reader sees as one letter once, and an address in full", () => {
    expect(on("bluesky", "👨‍👩‍👧‍👦 Tŷ").length).toBe(4);
    expect(on("bluesky", "https://party.wales").length).toBe(19);
  });

  it("also counts bytes", () => {
    const families = on("bluesky", "👨‍👩‍👧‍👦".repeat(121));
    expect(families).toMatchObject({ over: 0, overBytes: 25 * 121 - 3000 });
    expect(fits(families)).toBe(false);
  });
});

it("fits one network and not another", () => {
  const welsh = "Ẁ".repeat(150);
  expect(NETWORKS.filter((network) => fits(on(network, welsh)))).toEqual(["bluesky", "mastodon"]);
  expect(on("x", welsh).over).toBe(20);
  const long = "a".repeat(301);
  expect(NETWORKS.filter((network) => fits(on(network, long)))).toEqual(["mastodon"]);
});

describe("links in a text", () => {
  it("end before the sentence's own signs", () => {
    const text = "Tŷ (https://a.wales/b_(c)). Also b.cymru/ŵ!";
    const found = linksIn(text).map(({ from, until }) => text.slice(from, until));
    expect(found).toEqual(["https://a.wales/b_(c)", "b.cymru/ŵ"]);
  });

  it("are none in numbers, mailboxes and abbreviations", () => {
    expect(linksIn("At 7.30, e.g. 3.14 or me@a.org, #a.b")).toEqual([]);
  });
});

it("counts two texts with a space between as the sum of both and one", () => {
  const words = fc.array(fc.string({ unit: "grapheme", maxLength: 8 }), { maxLength: 8 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const plain = (all: string[]) => all.map((word) => word.replace(/[.@:/\s]/g, "")).join(" ");
      const [a, b] = [plain(one), plain(other)];
      for (const network of NETWORKS) {
        const sum = on(network, a).length + 1 + on(network, b).length;
        // A mark that joins the letter before it joins the space.
        if (!/^[\p{M}\p{Cf}\p{Emoji_Modifier}]/u.test(b)) {
          expect(on(network, `${a} ${b}`).length).toBeLessThanOrEqual(sum);
        }
      }
    }),
  );
});

it("never says that there is room left for what is over", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 700 }), (text) => {
      for (const network of NETWORKS) {
        const { left, over, length, most } = on(network, text);
        expect(left + length).toBe(most);
        expect(over > 0).toBe(left < 0);
      }
    }),
  );
});
