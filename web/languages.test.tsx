import { PSEUDO, speakBy, withoutPseudo } from "@breakthrough/languages";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { decideCountWords } from "./islands/count-words.ts";
import {
  exactMomentInWords,
  findTimeLeftInWords,
  momentInWords,
  timeSinceInWords,
} from "./moments.ts";
import { percentInWords } from "./numbers.ts";
import { Page, renderPage } from "./page.tsx";
import { Meter, StateStrip } from "./parts.tsx";
import type { Shell } from "./shell.ts";

const NOW = new Date("2026-11-26T12:00:00Z");
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
afterAll(speakBy(() => "en"));
afterEach(() => void speakBy(() => "en"));

const shell: Shell = {
  partyName: "⟦Our Party⟧",
  mainPages: [],
  path: "/",
  isDemonstration: true,
  assets: { css: "/assets/shell.css" },
  searchAction: "/search",
  signOutAction: "/sign-out",
  viewer: { name: "⟦Siân Okafor⟧", standing: "⟦Member⟧" },
  switchPersonHref: "/demo",
  footer: [],
};

const page = () => (
  <Page shell={shell} title="⟦Title⟧" hasErrors>
    <StateStrip
      steps={[
        { key: "a", label: "⟦One⟧" },
        { key: "b", label: "⟦Two⟧" },
      ]}
      current="a"
      says="⟦Soon⟧"
    />
    <Meter label="⟦Support⟧" value={3} target={5} />
  </Page>
);

/** What a reader sees or hears of a page: its text, and the attributes that are read out or shown. */
const textsOf = (html: string): string[] =>
  [
    ...html.matchAll(/(?:aria-label|placeholder|title|alt)="([^"]*)"/g),
    ...html.replace(/<(style|script)[\s\S]*?<\/\1>/g, "").matchAll(/>([^<]+)</g),
  ].map(([, text = ""]) => text);

describe("in Welsh", () => {
  it.each([
    [0, "heddiw am hanner dydd"],
    [24, "yfory am hanner dydd"],
    [-24, "ddoe am hanner dydd"],
    [52, "ddydd Sadwrn am 4yh"],
    [-76, "ddydd Llun diwethaf am 8yb"],
    [24 * 14, "ar 10 Rhagfyr am hanner dydd"],
  ])("%i hours from noon on a Thursday is “%s”", (hours, says) => {
    speakBy(() => "cy");
    expect(momentInWords(later(hours), NOW)).toBe(says);
  });

  it("spans count as Welsh counts, and the exact time is whole", () => {
    speakBy(() => "cy");
    expect(findTimeLeftInWords(later(48), NOW)).toBe("2 ddiwrnod ar ôl");
    expect(findTimeLeftInWords(later(49), NOW)).toBe("2 ddiwrnod ac 1 awr ar ôl");
    expect(findTimeLeftInWords(later(74), NOW)).toBe("3 diwrnod a 2 awr ar ôl");
    expect(timeSinceInWords(later(-2 / 60), NOW)).toBe("2 funud yn ôl");
    expect(exactMomentInWords(NOW)).toBe("dydd Iau 26 Tachwedd 2026 am hanner dydd, amser y DU");
    expect(percentInWords(9999, 10_000)).toBe("dros 99.9%");
  });

  it("a page says that it is in Welsh, and a part that was written once in English is written anew", () => {
    const english = renderPage(page());
    speakBy(() => "cy");
    const welsh = renderPage(page());
    expect(english).toContain('<html lang="en-GB">');
    expect(welsh).toContain('<html lang="cy">');
    expect(welsh).toContain("Neidio i");
    expect(welsh).not.toContain("Sign out");
  });

  it("the count under a text box speaks as the page does", () => {
    expect(decideCountWords("un dau", { maxWords: 3 }, "cy").says).toBe("Mae gennych 1 gair ar ôl");
    expect(decideCountWords("un", { maxWords: 3 }, "cy").says).toBe("Mae gennych 2 o eiriau ar ôl");
  });
});

it("no sentence of the shell stands outside its words", () => {
  speakBy(() => PSEUDO);
  const left = textsOf(renderPage(page()))
    .map((text) =>
      withoutPseudo(text)
        .replace(/[\s·…]+/g, " ")
        .trim(),
    )
    .filter((text) => /\p{L}/u.test(text));
  expect(left).toEqual([]);
});
