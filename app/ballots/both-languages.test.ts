import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { answering } from "../../platform/language.ts";
import { aHouse } from "../../testing/a-house.ts";
import { textsOf } from "../../testing/html.ts";
import { postedTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { DEFAULT_CONSTITUTION, under } from "../rulebook/door.ts";
import type { BallotId } from "./ballot.ts";
import { choiceInWords, paperTitle, questionIn } from "./both-languages.ts";
import { closeDue } from "./jobs.ts";
import { aBallot } from "./testing/a-ballot.ts";

const at = aHouse();
const DAY = 86_400_000;
const titles = { title: "Fairer rents", titleCy: "Rhenti tecach" };
const itself = { id: "proposal", label: titles.title };
const [ENGLISH, WELSH] = ["Fairer rents / Rhenti tecach", "Rhenti tecach / Fairer rents"];

/** Texts as they are read: the halves of one stand beside each other. */
const readIn = (page: string) =>
  textsOf(page.replaceAll(/<span lang="(?:en-GB|cy)">([^<]*)<\/span>/g, "$1"));

describe("a ballot with a title in each language", () => {
  it("bears both on paper, in the lists, on the receipt and in the result, the reader's first", async () => {
    const ann = await aMember(at.house, { name: "Ann" });
    const visitor = await new Visitor(at).signInAs(ann);
    const id = await aBallot(at.house, { ...titles, options: [itself] });
    const seen = async (path: string) => {
      const [english, welsh] = [await visitor.get(path), await visitor.get(`${path}?lang=cy`)];
      return [english.page, welsh.page].map((page) => readIn(page).join("\n"));
    };
    const expectBoth = async (path: string, choices: readonly [string, string]) => {
      const [english, welsh] = await seen(path);
      expect(english, path).toContain(ENGLISH);
      expect(welsh, path).toContain(WELSH);
      expect(english, path).toContain(choices[0]);
      expect(welsh, path).toContain(choices[1]);
    };
    await expectBoth(`/decide/${id}`, ["No / Na", "Ymatal / Abstain"]);
    await expectBoth("/decide", ["", ""]);
    await expectBoth("/", ["", ""]);
    await visitor.post(`/decide/${id}/vote`, { "vote-proposal": "yes" });
    await expectBoth(`/decide/${id}/receipt`, ["Yes / Ie", "Ie / Yes"]);
    at.clock.moveForward(8 * DAY);
    await closeDue(at.house);
    await expectBoth(`/decide/${id}`, [`Votes on: ${ENGLISH}`, "Ie / Yes"]);
    await expectBoth(`/decide/${id}/lines`, ["Yes / Ie", "Ie / Yes"]);
    await expectBoth("/decide/results", ["", ""]);
    expect((await visitor.get("/decide/results.atom?lang=cy")).page).toContain(WELSH);
  });

  it("says of each half which language it is in, so that a voice reads each as its own", async () => {
    const visitor = await new Visitor(at).signInAs(await aMember(at.house));
    const id = await aBallot(at.house, { ...titles, options: [itself] });
    const paper = (await visitor.get(`/decide/${id}`)).page;
    const halves = (english: string, welsh: string) =>
      `<span lang="en-GB">${english}</span> / <span lang="cy">${welsh}</span>`;
    expect(paper).toContain(halves("Yes", "Ie"));
    expect(paper.split(halves(titles.title, titles.titleCy)).length).toBeGreaterThan(2);
    for (const path of ["/", "/decide"]) {
      expect((await visitor.get(path)).page, path).toContain(halves(titles.title, titles.titleCy));
    }
    const inWelsh = (await visitor.get(`/decide/${id}?lang=cy`)).page;
    expect(inWelsh).toContain('<span lang="cy">Ie</span> / <span lang="en-GB">Yes</span>');
  });

  it("asks in both, and its options are called so, where our own words made them", async () => {
    const ann = await aMember(at.house, { name: "Ann" });
    const visitor = await new Visitor(at).signInAs(ann);
    const [question, questionCy] = ["Shall rents be fairer?", "A ddylai rhenti fod yn decach?"];
    const option = { id: "recall", label: "Recall them", labelCy: "Galw'n ôl" };
    const id = await aBallot(at.house, { question, questionCy, options: [option] });
    const pages = [`/decide/${id}`, "/decide"].flatMap((path) => [path, `${path}?lang=cy`]);
    for (const path of pages) {
      const { page } = await visitor.get(path);
      const [own, other] = path.includes("lang") ? [questionCy, question] : [question, questionCy];
      expect(page.indexOf(own), path).toBeGreaterThan(-1);
      expect(page.lastIndexOf(other), path).toBeGreaterThan(page.indexOf(own));
      expect(page).toContain(`<span lang="${path.includes("lang") ? "en-GB" : "cy"}">${other}`);
    }
    expect(readIn((await visitor.get(`/decide/${id}`)).page)).toContain("Recall them / Galw'n ôl");
    const asked = { question, questionCy };
    expect(answering("cy", () => questionIn(asked))).toBe(questionCy);
    expect(questionIn(asked)).toBe(question);
  });

  it("is named in both in the letter that it opens with", async () => {
    const ann = await aMember(at.house, { name: "Ann" });
    await aBallot(at.house, titles);
    const [letter] = await postedTo(at.house, ann.personId);
    expect(letter?.subject).toBe(`Vote now: ${ENGLISH}`);
    expect(letter?.body).toContain(ENGLISH);
  });

  it("has the recount file of one without, byte for byte, but for its own number and dice", async () => {
    const files: string[] = [];
    const path = "/matters/rents";
    for (const named of [{ title: titles.title }, titles]) {
      const id = await aBallot(at.house, { ...named, path, options: [itself] });
      at.clock.moveForward(8 * DAY);
      await closeDue(at.house);
      files.push(await plainRecount(id));
    }
    expect(files[0]).toBe(files[1]);
  });

  it("whose Welsh title is empty, or the same, has one", () => {
    expect(paperTitle({ title: "Rhenti", titleCy: undefined })).toBe("Rhenti");
    expect(paperTitle({ title: "Rhenti", titleCy: null })).toBe("Rhenti");
    expect(paperTitle({ title: "Rhenti", titleCy: "Rhenti" })).toBe("Rhenti");
  });
});

/** What is the dice's or the day's in a recount file is taken out of it. */
async function plainRecount(id: BallotId): Promise<string> {
  const { page } = await new Visitor(at).get(`/decide/${id}/recount.json`);
  expect(createHash("sha256").update(page).digest("hex")).toHaveLength(64);
  expect(page).not.toMatch(/tecach|Ie\b/);
  return page
    .replace(/"lines": \[[\s\S]*/, "")
    .replace(/[0-9a-f]{64}/g, "")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "")
    .replace(/("ballot": |Ballot: )\d+/g, "");
}

describe("the choices of a paper", () => {
  it("are in one language where the party has called nothing of its own by a Welsh name", () => {
    const english = <Named extends { titleCy?: string }>(named: readonly Named[]) =>
      named.map(({ titleCy: _, ...one }) => one);
    const { chapters, bodies, offices } = DEFAULT_CONSTITUTION;
    const alone = {
      ...DEFAULT_CONSTITUTION,
      chapters: english(chapters),
      bodies: english(bodies),
      offices: english(offices),
    };
    expect(choiceInWords("yes")).toBe("Yes / Ie");
    expect(answering("cy", () => choiceInWords("abstain"))).toBe("Ymatal / Abstain");
    expect(under(alone, () => choiceInWords("yes"))).toBe("Yes");
    expect(answering("cy", () => under(alone, () => choiceInWords("yes")))).toBe("Ie");
  });
});
