import { describe, expect, it } from "vitest";
import { previewOf } from "../mail/door.ts";
import { unfitIn } from "./checks.ts";
import { MOST } from "./limits.ts";

const sender = { partyName: "Breakthrough", url: "https://party.example" };
const written = (text: string) =>
  previewOf(
    { kind: "important", list: "newsletters/1", subject: "News", text, readerName: "Sam" },
    sender,
    new Date("2027-03-01T12:00:00Z"),
  );
const letter = written(
  'Dear {name},\n\nwe won <the> "ward" & more:\n\n- one\n- two\n\n1. first\n2. second\n\nhttps://party.example/a?b=1&c=2',
);
const spoiled = (from: string, to: string) =>
  unfitIn({ ...letter, html: letter.html.replace(from, to) });

describe("a newsletter as it would leave", () => {
  it("is fit as it is written, whatever stands in it, and says who reads it", () => {
    expect(unfitIn(letter)).toEqual([]);
    expect(letter.text).toContain("Dear Sam");
    expect(unfitIn(written('About <img src="x"> and <style>, class="y", url(z).'))).toEqual([]);
  });

  it.each([
    ["a picture from elsewhere", "<body", '<img src="https://x.example/a.png"><body', "loads"],
    ["a style sheet", "</head>", "<style>p{}</style></head>", "style"],
    ["a picture in a style", 'style="', 'style="background:url(https://x.example/a);', "loads"],
    ["a pixel", "<p>", '<p style="width:1px">', "pixel"],
    [
      "a link that leads elsewhere",
      'href="https://party.example/a',
      'href="https://x.example/a',
      "link",
    ],
    ["another text", "first", "last", "differs"],
  ])("with %s is not", (_, from, to, unfit) => {
    expect(spoiled(from, to)).toContain(unfit);
  });

  it("is not where it is longer than mail programs show", () => {
    expect(unfitIn(written('"'.repeat(MOST.body)))).toEqual(["too-long"]);
  });
});
