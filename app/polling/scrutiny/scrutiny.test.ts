import { hash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { canonicalJson } from "../../../platform/text/canonical-json.ts";
import { postedTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { moveSealed } from "../../ballots/door.ts";
import { anElectionHouse } from "../../elections/testing/an-election-house.ts";
import { leave } from "../../membership/joining/acts/leave.ts";
import { listLines } from "../../record/door.ts";
import { setRule } from "../../rulebook/door.ts";
import { firstFilePath, firstLookPath, firstRankingsPath, scrutineersPath } from "../addresses.ts";
import { answerScrutineer } from "./acts/answer-scrutineer.ts";
import { nameScrutineer } from "./acts/name-scrutineer.ts";

/** Two stand for the office, and the papers are frozen. */
async function frozenWith(party: ReturnType<typeof anElectionHouse>) {
  const { house } = party.at;
  const election = await party.freshlyCalled("safety-officer");
  const [ann, bob, wes] = [
    await aMember(house, { name: "Ann One" }),
    await aMember(house, { name: "Bob Two" }),
    await aMember(house, { name: "Wes Watcher" }),
  ] as [Person, Person, Person];
  for (const who of [ann, bob]) await party.candidate(election, who);
  const frozen = await party.frozen(election);
  const id = String(frozen.id);
  const names = (who: Person, whom: Person) =>
    party.outcomeOf(nameScrutineer, { id, person: whom.personId }, who);
  const answers = (who: Person, says: string) =>
    party.outcomeOf(answerScrutineer, { id, says }, who);
  return { frozen, ann, bob, wes, names, answers };
}

const visitorAs = async (party: ReturnType<typeof anElectionHouse>, who?: Person) => {
  const visitor = new Visitor(party.at);
  return who === undefined ? visitor : visitor.signInAs(who);
};

describe("a scrutineer", () => {
  const party = anElectionHouse();

  it("is named by who stands, says yes, and sees the result and every file before everybody else", async () => {
    const { frozen, ann, bob, wes, names, answers } = await frozenWith(party);
    expect(await names(wes, bob)).toBe("polling.refuse.onlyCandidates");
    expect(await names(ann, bob)).toBe("polling.refuse.noCandidate");
    expect(await names(ann, ann)).toBe("polling.refuse.noCandidate");
    expect(await answers(wes, "yes")).toBe("polling.refuse.notNamed");
    expect(await names(ann, wes)).toBe("done");
    expect(await names(ann, wes)).toBe("polling.refuse.namedAlready");
    expect((await postedTo(party.at.house, wes.personId)).at(-1)?.subject).toMatch(
      /^Would you watch a count\?/,
    );
    const page = scrutineersPath(frozen.id);
    // Nobody but who asked and who is asked knows of it before they say yes.
    expect((await (await visitorAs(party, bob)).get(page)).page).not.toContain("Wes Watcher");
    expect((await (await visitorAs(party, ann)).get(page)).page).toContain("Wes Watcher");
    expect((await (await visitorAs(party, wes)).get(page)).page).toContain("Yes, I will");
    expect(await answers(wes, "yes")).toBe("done");
    expect((await (await visitorAs(party, bob)).get(page)).page).toContain("Wes Watcher");
    expect((await (await visitorAs(party)).get(page)).page).not.toContain("Wes Watcher");

    // Both are ranked: two seats are to be filled, and a lot would fall between whoever nobody ranked and "re-open".
    const ranking = [await party.ownOf(frozen, ann), await party.ownOf(frozen, bob)];
    const counted = await party.voted(frozen, Array(5).fill(ranking));
    expect(counted.state).toBe("result");
    const { sealedId } = counted;
    const everybody = await visitorAs(party, bob);
    const look = firstLookPath(frozen.id);
    expect((await everybody.get(look)).status).toBe(403);
    expect((await everybody.get(firstFilePath(frozen.id))).status).toBe(403);
    expect((await everybody.get(`/sealed/${sealedId}/result`)).status).toBe(404);
    expect((await everybody.get(`/sealed/${sealedId}/rankings.blt`)).status).toBe(404);
    expect((await everybody.get(`/sealed/${sealedId}`)).page).toContain("Scrutineers look first");
    const election = (await everybody.get(`/elections/${frozen.id}`)).page;
    expect(election).toContain("look at it first");
    expect(election).not.toContain("Elected, in this order");
    expect((await everybody.get("/decide/results")).page).not.toContain("Ann One");
    const held = Buffer.from((await everybody.get(`/sealed/${sealedId}/archive.bel`)).page);

    const scrutineer = await visitorAs(party, wes);
    const seen = (await scrutineer.get(look)).page;
    expect(seen).toContain("Ann One");
    expect(seen).toContain("Only scrutineers see this until");
    expect((await scrutineer.get(firstRankingsPath(frozen.id))).page).toContain("Ann One");
    const whole = Buffer.from((await scrutineer.get(firstFilePath(frozen.id))).page);
    expect(whole.length).toBeGreaterThan(held.length);
    expect((await postedTo(party.at.house, wes.personId)).at(-1)?.subject).toMatch(
      /^It is counted, and you look first/,
    );
    const { lines } = await listLines(party.db, { subject: `/sealed/${sealedId}` });
    const counting = lines.find(({ act }) => act === "ballots.count-sealed");
    expect(counting?.facts).toHaveProperty("outcomeHash");
    expect(JSON.stringify(counting?.facts)).not.toContain("elected");

    party.at.clock.moveForward(2 * 3_600_000);
    await moveSealed(party.at.house);
    expect((await everybody.get(`/sealed/${sealedId}/result`)).status).toBe(200);
    expect((await everybody.get(`/elections/${frozen.id}`)).page).toContain("Ann One");
    const shown = (await listLines(party.db, { subject: `/sealed/${sealedId}` })).lines.find(
      ({ act }) => act === "ballots.show-sealed",
    );
    const outcome = canonicalJson((shown?.facts.outcome ?? {}) as never);
    expect(counting?.facts.outcomeHash).toBe(hash("sha256", outcome));
    expect((await party.stood(counted)).ending).toBe("filled");
  }, 120_000);
});

describe("a candidate who names one member after another", () => {
  const party = anElectionHouse();

  it("writes to ten of them in a day, and to no more", async () => {
    const { frozen, ann } = await frozenWith(party);
    const visitor = await visitorAs(party, ann);
    const page = `${scrutineersPath(frozen.id)}/name`;
    const others = party.members.slice(0, 11);
    const statuses: number[] = [];
    for (const { personId: person } of others) {
      statuses.push((await visitor.post(page, { person })).status);
    }
    expect(statuses).toEqual([...Array(10).fill(303), 429]);
    const written = await Promise.all(
      others.map(async ({ personId }) => {
        const letters = await postedTo(party.at.house, personId);
        return letters.filter(({ subject }) => subject.startsWith("Would you watch")).length;
      }),
    );
    expect(written).toEqual([...Array(10).fill(1), 0]);
  }, 120_000);
});

describe("where nobody watches the count", () => {
  const party = anElectionHouse();

  it("it is held back from nobody: who said no, who left, and where the rulebook says 0 hours", async () => {
    const { frozen, ann, bob, wes, names, answers } = await frozenWith(party);
    expect(await names(ann, wes)).toBe("done");
    expect(await answers(wes, "yes")).toBe("done");
    expect(await answers(wes, "no")).toBe("done");
    const lea = await aMember(party.at.house);
    expect(await names(bob, lea)).toBe("done");
    expect(await answers(lea, "yes")).toBe("done");
    expect(await party.outcomeOf(leave, { reason: "", after: "supporter" }, lea)).toBe("done");
    const eve = await aMember(party.at.house);
    await inTransaction(party.at.house, (tx, now) =>
      setRule(tx, { name: "scrutinyHours", number: 0, setBy: "a test" }, now),
    );
    expect(await names(bob, eve)).toBe("done");
    expect(await answers(eve, "yes")).toBe("done");
    const counted = await party.voted(frozen, [[await party.ownOf(frozen, ann)]]);
    const visitor = await visitorAs(party);
    expect((await visitor.get(`/sealed/${counted.sealedId}/result`)).status).toBe(200);
    expect(await names(ann, wes)).toBe("polling.refuse.notNow");
    expect(await answers(eve, "no")).toBe("polling.refuse.notNow");
    expect((await (await visitorAs(party, eve)).get(firstLookPath(frozen.id))).page).toContain(
      "Everybody sees this by now",
    );
  }, 120_000);
});
