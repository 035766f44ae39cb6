import fc from "fast-check";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import {
  findAccepted,
  inEachLanguage,
  isPseudo,
  PSEUDO,
  type Spoken,
  speakBy,
  type Texts,
  tagOf,
  whileSpoken,
  withoutPseudo,
} from "./index.ts";

const en = {
  plain: "Sign in",
  parts: { greet: (name: string) => `Hello, ${name}`, list: [{ label: "Me", href: "/me" }] },
};
const cy: Texts<typeof en> = {
  plain: "Mewngofnodi",
  parts: { greet: (name) => `Helo, ${name}`, list: [{ label: "Fi", href: "/me" }] },
};
const words = inEachLanguage(en, { cy });
const speak = (language: Spoken) => speakBy(() => language);
afterAll(speak("en"));
afterEach(() => void speak("en"));

describe("sentences in each language", () => {
  it("are English until somebody says which language is spoken", () => {
    expect(words.plain).toBe("Sign in");
  });

  it("are read in the language that is spoken at that moment", () => {
    speak("cy");
    expect([words.plain, words.parts.greet("Siân")]).toEqual(["Mewngofnodi", "Helo, Siân"]);
    speak("en");
    expect(words.parts.greet("Siân")).toBe("Hello, Siân");
  });

  it("wear brackets in the language for tests, addresses do not", () => {
    speak(PSEUDO);
    expect(words.parts.greet("Siân")).toBe("⟦Hello, Siân⟧");
    expect(words.parts.list).toEqual([{ label: "⟦Me⟧", href: "/me" }]);
  });
});

describe("what was not taken from the words", () => {
  it.each([
    ["⟦Hello, ⟦3 days⟧ left⟧ ", ""],
    ["⟦Hello⟧, world", ", world"],
    ["Hello", "Hello"],
    ["⟦It lasts at least ", ""],
    [" and ends then.⟧ Hello", "Hello"],
  ])("of “%s” it is “%s”", (text, left) => {
    expect(withoutPseudo(text).trim()).toBe(left);
    expect(isPseudo(text)).toBe(left === "");
  });
});

describe("the language that a browser asks for", () => {
  it.each([
    ["cy", "cy"],
    ["cy-GB,cy;q=0.9,en;q=0.8", "cy"],
    ["en-GB,en;q=0.9,cy;q=0.8", "en"],
    ["de,cy;q=0.4,en;q=0.5", "en"],
    ["en;q=0.5,cy;q=0.5", "en"],
    ["cy;q=0,en", "en"],
    ["CY", "cy"],
    ["de-DE,de", undefined],
    ["*", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s is %s", (header, language) => {
    expect(findAccepted(header)).toBe(language);
  });

  it("is one of ours or none, whatever the header holds", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (header) => {
        expect(["en", "cy", undefined]).toContain(findAccepted(header));
      }),
    );
  });
});

it("a page in English says that it is British", () => {
  expect([tagOf("en"), tagOf("cy")]).toEqual(["en-GB", "cy"]);
});

describe("while something is written", () => {
  it("its language stays, and is asked for once; then it is asked for again", () => {
    let asked = 0;
    speakBy(() => {
      asked += 1;
      return "cy";
    });
    expect(whileSpoken(() => [words.plain, whileSpoken(() => words.plain)])).toEqual([
      "Mewngofnodi",
      "Mewngofnodi",
    ]);
    expect(asked).toBe(1);
    speak("en");
    expect(words.plain).toBe("Sign in");
  });

  it("that fails, nothing of it stays behind", () => {
    speak("cy");
    const failing = () => {
      throw new Error("it could not be written");
    };
    expect(() => whileSpoken(failing)).toThrow();
    speak("en");
    expect(words.plain).toBe("Sign in");
  });
});
