import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { listLines } from "../../record/door.ts";
import { setRule } from "../../rulebook/door.ts";
import type { BallotId } from "../ballot.ts";
import { closeDue } from "../jobs.ts";
import { aBallot } from "../testing/a-ballot.ts";
import { decideNaming } from "./naming.ts";

describe("names stand beside votes", () => {
  it.each([
    [0, 20, 0, "beside"],
    [10, 20, 2, "beside"],
    [10, 20, 3, "apart"],
    [9, 20, 1, "beside"],
    [9, 20, 2, "apart"],
    [1000, 0.1, 1, "beside"],
    [1000, 0.1, 2, "apart"],
    [3, 100, 3, "beside"],
  ] as const)(
    "on a roll of %i, with at most %f%% unlisted, %i being so: %s",
    (rollSize, unlistedPercent, unlisted, naming) => {
      expect(decideNaming({ rollSize, unlisted, unlistedPercent })).toBe(naming);
    },
  );
});

const at = aHouse();
const DAY = 86_400_000;
const yesNo = { "vote-proposal": "yes", "vote-alternative-1": "no" };
const PEOPLE = 5;
const people: Person[] = [];

/** The first so many of them say that they do not want to be in the list of people, the others that they do. */
async function hide(count: number): Promise<void> {
  for (const [index, { name }] of people.entries()) {
    const details = { name, postcode: "", about: "", ...(index < count ? {} : { listed: "yes" }) };
    await (await as(index)).fill("/me/details", details);
  }
}

const as = (index: number) => new Visitor(at).signInAs(people[index] as Person);

beforeAll(async () => {
  for (let made = 0; made < PEOPLE; made++) {
    const name = `Marker${made} Person`;
    people.push(await aMember(at.house, { name, email: `marker${made}@example.org` }));
  }
});

async function closedBallot(): Promise<BallotId> {
  const id = await aBallot(at.house);
  await (await as(0)).post(`/decide/${id}/vote`, yesNo);
  at.clock.moveForward(7 * DAY);
  await closeDue(at.house);
  return id;
}

describe("where more of a roll than the rulebook's share is not in the list of people", () => {
  it("the page, the letter and the record say so when it opens, and members vote as ever", async () => {
    await hide(2);
    const id = await aBallot(at.house);
    const voter = await as(0);
    const { page } = await voter.get(`/decide/${id}`);
    expect(page).toContain("2 of the 5 members on this roll are not in the list of people.");
    expect(page).toContain("beyond that the ballot would be a sealed one");
    expect(page).toContain("How you voted is shown without your name.");
    expect((await voter.post(`/decide/${id}/vote`, yesNo)).status).toBe(303);
    const letter = (await lettersTo(at.house, "marker3@example.org")).at(-1);
    expect(letter?.body).toContain("nobody is shown how anybody else voted");
    const { lines } = await listLines(at.house.database);
    expect(lines[0]?.says).toContain("names and votes will be shown apart");
    expect(lines[0]?.facts).toMatchObject({ naming: "apart", unlisted: 2, unlistedPercent: 20 });
  });

  it("its roll sees every name by the alphabet and no vote beside it; each sees their own line", async () => {
    await hide(2);
    const id = await closedBallot();
    const { page } = await (await as(3)).get(`/decide/${id}/lines`);
    const names = [...page.matchAll(/<li><bdi class="person">(\w+) Person/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(people.map((_, index) => `Marker${index}`));
    const csv = (await new Visitor(at).get(`/decide/${id}/recount.csv`)).page;
    const lineIds = csv.match(/^[0-9A-Z-]{19}/gm) ?? [];
    expect(lineIds).toHaveLength(PEOPLE);
    expect(lineIds.filter((line) => page.includes(line))).toHaveLength(1);
    const [receipt] = csv.match(/[0-9a-f]{4}(-[0-9a-f]{4}){3}/) ?? [];
    expect(page).not.toContain(receipt);
    expect((await (await as(0)).get(`/decide/${id}/lines`)).page).toContain(receipt);
  });

  it("what was settled when it opened stays, whatever people and the rulebook say afterwards", async () => {
    await hide(2);
    const apart = await aBallot(at.house);
    await hide(1);
    const beside = await aBallot(at.house);
    await hide(5);
    const change = { name: "unlistedPercent", number: 100, setBy: "a ballot" } as const;
    await inTransaction(at.house, (tx) => setRule(tx, change, at.clock.now()));
    at.clock.moveForward(7 * DAY);
    await closeDue(at.house);
    const voter = await as(3);
    expect((await voter.get(`/decide/${apart}/lines`)).page).toContain("Who is on the roll");
    const { page } = await voter.get(`/decide/${beside}/lines`);
    expect(page).toContain("Lines of the roll");
    expect(page.match(/<bdi class="person">Marker\d Person</g)).toHaveLength(PEOPLE + 1);
  });

  it("another share of the rulebook counts for ballots that open after it", async () => {
    await hide(5);
    const { page } = await (await as(0)).get(`/decide/${await aBallot(at.house)}`);
    expect(page).toContain("members on its roll will see your name and how you voted");
  });
});
