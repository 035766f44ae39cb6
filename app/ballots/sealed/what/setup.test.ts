import { expect, it } from "vitest";
import { aHouse } from "../../../../testing/a-house.ts";
import { aMember } from "../../../../testing/people.ts";
import { aMotion, aSealedBallot } from "../testing/a-sealed-ballot.ts";

const parties = [aHouse({ isDemonstration: true }), aHouse({ isDemonstration: true })];

it("two demonstrations in one program, whose ballots have one name, each take votes for their own text", async () => {
  const names = new Set<string>();
  for (const [index, { house, clock }] of parties.entries()) {
    const { personId } = await aMember(house);
    const question = { ...aMotion, question: `Shall rents rise by ${index} per cent?` };
    const about = { path: "/decide", title: "Rents", question };
    const ballot = await aSealedBallot(house, clock, [personId], about);
    names.add(ballot.election.uuid);
    await ballot.open();
    expect((await ballot.cast(0, [[0, 1, 0]])).uuid).toBe(ballot.election.uuid);
  }
  expect(names.size).toBe(1);
});
