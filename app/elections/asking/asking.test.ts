import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Person } from "../../../platform/actor.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { showPicture } from "../nominating/acts/show-picture.ts";
import { overturnResult } from "../results/acts/overturn.ts";
import { anElectionHouse } from "../testing/an-election-house.ts";
import { ask } from "./acts/ask.ts";
import { voteForQuestion } from "./acts/vote-for.ts";

const party = anElectionHouse();

describe("what every candidate is asked", () => {
  it("is chosen by members' votes, and settled by the call", async () => {
    const [ada, ben, cy] = party.members as [Person, Person, Person];
    const first = { text: "What would you stop doing?" };
    const second = { text: "Whom would you ask first?" };
    expect(await party.outcomeOf(ask, first, ada)).toBe("done");
    expect(await party.outcomeOf(ask, second, ben)).toBe("done");
    const vote = (wants: string, who: Person) =>
      party.outcomeOf(voteForQuestion, { id: "2", wants }, who);
    expect(await vote("yes", cy)).toBe("done");
    expect(await vote("yes", cy)).toBe("done");
    expect(await vote("yes", ada)).toBe("done");
    expect(await vote("no", ada)).toBe("done");
    expect(await party.outcomeOf(voteForQuestion, { id: "9", wants: "yes" }, ada)).toBe(
      "elections.refuse.noQuestion",
    );
    const { terms } = await party.called("trustee");
    expect(terms.questions).toEqual([second.text, first.text]);
    const seen = await new Visitor(party.at).get("/elections/questions");
    expect(seen.page).toContain("2 votes");
  });
});

describe("the hustings", () => {
  it("take questions between the papers and the count, members vote for them, and no other election asks them", async () => {
    const [ada, ben] = party.members as [Person, Person];
    const election = await party.freshlyCalled("safety-officer");
    const put = { id: String(election.id), text: "Whom did you vote for last time?" };
    const page = `/elections/${election.id}/hustings`;
    expect(await party.outcomeOf(ask, put, ada)).toBe("elections.refuse.noHustings");
    expect((await new Visitor(party.at).get(page)).status).toBe(404);
    const answers = { answer1: "Nothing.", answer2: "You." };
    await party.candidate(election, await aMember(party.at.house), answers);
    await party.frozen(election);
    expect(await party.outcomeOf(ask, put, ada)).toBe("done");
    const member = await new Visitor(party.at).signInAs(ben);
    const shown = (await member.get(page)).page;
    expect(shown).toContain(put.text);
    const action = /action="([^"]*\/vote)"/.exec(shown)?.[1] ?? "";
    const voted = await member.post(action, { wants: "yes" });
    expect([voted.status, voted.leadsTo]).toEqual([303, page]);
    expect((await new Visitor(party.at).get(page)).page).toContain("2 votes");
    expect((await new Visitor(party.at).get(`/elections/${election.id}`)).page).toContain(page);
    expect((await new Visitor(party.at).get("/elections/questions")).page).not.toContain(put.text);
    expect((await party.called("national-committee")).terms.questions).not.toContain(put.text);
  });
});

describe("a candidate's picture", () => {
  it("needs words, is shown with them, and is taken away whenever one likes", async () => {
    const election = await party.freshlyCalled("trustee");
    const who = await aMember(party.at.house);
    const own = await party.stands(election, who, { answer1: "Nothing.", answer2: "You." });
    const picture = await sharp({
      create: { width: 8, height: 8, channels: 3, background: "#306080" },
    })
      .webp()
      .toBuffer();
    const input = { id: String(election.id), picture };
    expect(await party.outcomeOf(showPicture, input, who)).toBe("elections.refuse.pictureWords");
    const said = { ...input, pictureSays: "Ada, laughing" };
    expect(await party.outcomeOf(showPicture, said, who)).toBe("done");
    const visitor = new Visitor(party.at);
    expect((await visitor.get(`/elections/candidates/${own.id}`)).page).toContain("Ada, laughing");
    expect(await party.outcomeOf(showPicture, { id: input.id }, who)).toBe("done");
    expect((await visitor.get(`/elections/candidates/${own.id}/picture`)).status).toBe(404);
  });
});

describe("a result", () => {
  it("is overturned by a jury and by nobody else", async () => {
    const [ada] = party.members as [Person];
    expect(await party.outcomeOf(overturnResult, { id: 1 }, ada)).toBe("elections.refuse.onlyJury");
  });
});
