import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import { aVisitor, type Person } from "../../../platform/actor.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { listLines } from "../../record/door.ts";
import { aDutyHouse } from "../../teams/testing/a-duty-house.ts";
import {
  mentionPath,
  mentionsFeedPath,
  mentionsPath,
  mentionsYearPath,
  pressPath,
  suggestedPath,
  suggestMentionPath,
} from "../addresses.ts";
import { forgetSuggestions } from "../jobs.ts";
import { answerSuggestion } from "./acts/answer-suggestion.ts";
import { correctMention } from "./acts/correct-mention.ts";
import { suggestMention } from "./acts/suggest-mention.ts";
import { takeAwayMention } from "./acts/take-away-mention.ts";
import { writeMention } from "./acts/write-mention.ts";

const { at, outcomeOf, aTeamOnDuty } = aDutyHouse("press");
const DAY = 86_400_000;
let ada: Person;
let jo: Person;
const everybody = () => new Visitor(at);

const SAID = {
  ...{ outlet: "The Penmoor Lantern", headline: "Members vote on their buses" },
  ...{ quote: "They asked us first.", day: "2027-02-27", language: "en" },
  link: "http://lantern.example/2027/buses",
};

beforeAll(async () => {
  [ada] = await aTeamOnDuty();
  jo = await aMember(at.house);
});

describe("a mention", () => {
  it("is written down by the team alone, and read by all with its link's host", async () => {
    expect((await everybody().get(mentionsPath)).page).toContain("No mention yet");
    for (const actor of [jo, aVisitor])
      expect(await outcomeOf(writeMention, SAID, actor)).not.toBe("done");
    for (const wrong of [
      { link: "javascript:alert(1)" },
      { link: "https://ada:secret@lantern.example" },
      { day: "2027-03-09" },
      { quote: "long ".repeat(99) },
      { language: "fr" },
    ])
      expect(await outcomeOf(writeMention, { ...SAID, ...wrong }, ada)).not.toBe("done");
    expect(await outcomeOf(writeMention, SAID, ada)).toBe("done");
    const link = '<a href="http://lantern.example/2027/buses" rel="noreferrer nofollow">';
    for (const path of [mentionsPath, mentionPath(1), pressPath, mentionsYearPath(2027)]) {
      const { page } = await everybody().get(path);
      expect(page).toContain(`${link}Read it at lantern.example</a>`);
      expect(page).toContain("They asked us first.");
    }
    expect((await everybody().get(mentionsYearPath(2026))).page).toContain("Nothing was noted");
    expect((await everybody().get(mentionsFeedPath)).page).toContain("<summary>They asked us");
    expect((await everybody().get(`${mentionsPath}?lang=cy`)).page).toContain("yn Saesneg");
  });

  it("is put right where everybody sees both wordings", async () => {
    const right = { ...SAID, id: "1", headline: "Members vote on trams", why: "We misread it." };
    expect(await outcomeOf(correctMention, right, jo)).toBe("press.notWriter");
    expect(await outcomeOf(correctMention, right, ada)).toBe("platform.changed-meanwhile");
    const desk = await new Visitor(at).signInAs(ada);
    const edit = "/press/mentions/1/edit";
    const done = await desk.fill(edit, right, "/press/mentions/1/correct");
    expect(done).toMatchObject({ status: 303, leadsTo: mentionPath(1) });
    const { page } = await everybody().get(mentionPath(1));
    for (const text of ["We misread it.", "Members vote on their buses</del>", "on trams</ins>"])
      expect(page).toContain(text);
    expect((await everybody().get(mentionsPath)).page).toContain("Corrected");
  });

  it("is taken away with its words, and the record says why", async () => {
    const away = { id: "1", ground: "asked" };
    expect(await outcomeOf(takeAwayMention, away, jo)).toBe("press.notWriter");
    expect(await outcomeOf(takeAwayMention, { ...away, ground: "else" }, ada)).not.toBe("done");
    expect(await outcomeOf(takeAwayMention, away, ada)).toBe("done");
    expect(await outcomeOf(takeAwayMention, away, ada)).toBe("press.mentions.notShown");
    const { page } = await everybody().get(mentionPath(1));
    expect(page).toContain("asked us to");
    for (const path of [mentionPath(1), mentionsPath, pressPath, mentionsFeedPath])
      expect((await everybody().get(path)).page).not.toMatch(/buses|trams|misread/);
    const { lines } = await listLines(at.house.database, { subject: mentionPath(1) });
    expect(lines[0]).toMatchObject({
      act: "press.take-away-mention",
      facts: { mention: 1, ground: "asked" },
    });
  });
});

describe("what a member suggests", () => {
  const suggests = (headline: string) =>
    outcomeOf(suggestMention, { ...SAID, headline, link: "" }, jo);

  it("is seen by the team alone until it is taken, and three a day are enough", async () => {
    const own = await new Visitor(at).signInAs(jo);
    await own.fill(suggestMentionPath, { ...SAID, headline: "Our stall in the rain" });
    expect(await suggests("Our stall in the sun")).toBe("done");
    expect(await suggests("Our stall in the snow")).toBe("done");
    expect(await suggests("Our stall in the wind")).toBe("press.mentions.enough");
    expect((await everybody().get(mentionsPath)).page).not.toContain("Our stall");
    expect((await everybody().get(mentionPath(2))).status).toBe(404);
    expect((await own.get(suggestedPath)).status).toBe(403);
    const desk = await new Visitor(at).signInAs(ada);
    expect((await desk.get(suggestedPath)).page).toContain("Our stall in the rain");
    const answer = (id: number, fields: object) =>
      desk.post(`/press/mentions/${id}/answer`, fields as Record<string, string>, suggestedPath);
    expect((await answer(2, { answer: "decline", why: "" })).page).toContain("Say why you do not");
    await answer(2, { answer: "take", why: "" });
    await answer(3, { answer: "decline", why: "It was another party." });
    expect(await outcomeOf(answerSuggestion, { id: "2", answer: "take" }, ada)).toBe(
      "press.mentions.notSuggested",
    );
    expect((await everybody().get(mentionsPath)).page).toContain("Our stall in the rain");
    const { page } = await own.get(suggestMentionPath);
    for (const text of ["Taken", "It was another party.", "Waits for the team"])
      expect(page).toContain(text);
  });

  it("is in what they download, forgotten after a while, and goes with them", async () => {
    const about = async () => (await at.house.gatherAbout(jo.personId)).press;
    expect(await about()).toMatchObject({ mentionsSuggested: [{}, {}, {}] });
    at.clock.moveForward(91 * DAY);
    await forgetSuggestions(at.house);
    expect(await about()).toMatchObject({ mentionsSuggested: [{ state: "suggested" }] });
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, jo.personId, now));
    const { page } = await everybody().get(mentionsPath);
    expect(page).toContain("Our stall in the rain");
    const desk = await new Visitor(at).signInAs(ada);
    expect((await desk.get(suggestedPath)).page).toContain("Nothing waits");
  });
});
