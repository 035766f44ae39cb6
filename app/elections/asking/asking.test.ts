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

describe("a candidate's picture", () => {
  it("needs words, is shown with them, and is taken away whenever one likes", async () => {
    const election = await party.called("trustee");
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
