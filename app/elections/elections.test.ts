import { describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { takeOffice } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import type { SealedBallotId } from "../ballots/door.ts";
import { whoIsChosen } from "../ballots/sealed/testing/who-is-chosen.ts";
import { listHolders } from "../offices/door.ts";
import { listLines } from "../record/door.ts";
import { electionPath } from "./addresses.ts";
import { hashOfTerms } from "./calling/terms.ts";
import { anElectionHouse } from "./testing/an-election-house.ts";

const party = anElectionHouse();

const actsOn = async (id: number) => {
  const { lines } = await listLines(party.db, { subject: electionPath(id) });
  return lines.map(({ act }) => act).toReversed();
};
const holdersOf = async (office: string) => {
  const all = await listHolders(party.db, party.at.clock.now());
  return all.filter((held) => held.office === office).map(({ personId }) => personId);
};

describe("an election", () => {
  it("leads from an empty seat to somebody in office, and its terms stand in the record", async () => {
    const election = await party.called("treasurer").catch(() => undefined);
    // The treasurer is appointed: no election of the members' is called for it.
    expect(election).toBeUndefined();
    const called = await party.called("trustee");
    expect(called.terms).toMatchObject({ cause: "vacancy", seats: 3, supporters: 1 });
    expect(called.callHash).toBe(hashOfTerms(called.terms));
    const [ada, ben] = [await aMember(party.at.house), await aMember(party.at.house)];
    const first = await party.candidate(called, ada);
    const second = await party.candidate(called, ben);
    const frozen = await party.frozen(called);
    expect(frozen.state).toBe("papers");
    expect(new Set(frozen.paper?.order)).toEqual(new Set([first.id, second.id]));
    const counted = await party.counted(frozen, [second]);
    expect(counted.state).toBe("result");
    expect(await holdersOf("trustee")).toEqual([]);
    const stood = await party.stood(counted);
    expect(stood.ending).toBe("reopened");
    expect(await holdersOf("trustee")).toEqual([ben.personId]);
    expect(await actsOn(called.id)).toEqual([
      "elections.call",
      "elections.freeze",
      "elections.count",
      "elections.install",
    ]);
    const { lines } = await listLines(party.db, { most: 50 });
    expect(JSON.stringify(lines)).not.toContain(ben.personId);
    expect(lines.find(({ act }) => act === "elections.call")?.facts).toHaveProperty("callHash");
  });
});

describe("whoever stands", () => {
  it("keeps no part of the key to the votes and makes no voting codes, whatever office they hold", async () => {
    const { house } = party.at;
    const election = await party.freshlyCalled("national-committee");
    const candidates: Person[] = [];
    for (const office of ["safety-officer", "facilitator", "trustee", "treasurer"] as const) {
      const [candidate, other] = [await aMember(house), await aMember(house)];
      for (const who of [candidate, other]) await takeOffice(party.at, who, office);
      candidates.push(candidate);
    }
    for (const who of candidates) await party.candidate(election, who);
    const frozen = await party.frozen(election);
    const id = frozen.sealedId as SealedBallotId;
    const { trustees, registrar } = await whoIsChosen(house, id);
    expect(trustees.length).toBeGreaterThan(0);
    expect(registrar).toBeDefined();
    for (const { personId } of candidates) expect([...trustees, registrar]).not.toContain(personId);
  });
});
