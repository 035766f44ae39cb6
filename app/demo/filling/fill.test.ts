import { beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "../../../platform/clock.ts";
import { findParty } from "../../../platform/party.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { openHouse } from "../../house.ts";
import { listHolders, OFFICES } from "../../offices/door.ts";
import { manifesto } from "../../policy/door.ts";
import { ROLES } from "../cast.ts";
import { fillDemonstration } from "../door.ts";
import { listParts } from "../queries.ts";

const at = aHouse({ isDemonstration: true });

type Rows = {
  "proposals.proposal": { id: number; state: string; title: string };
  "policy.policy": { state: string };
  "ballots.ballot": { id: number; outcome: string | null; closes_at: Date };
  "ballots.vote": { ballot_id: number };
  "mail.letter": { sent_at: Date | null };
  "membership.person": { id: string; name: string; email: string };
};

const rows = () => at.house.database.withTables<Rows>();

function fill(dies?: Error) {
  const { database, log } = at.house;
  const url = "http://party.test";
  const about = { url, log, isDemonstration: true };
  return fillDemonstration({
    database,
    clock: systemClock,
    url,
    open: (past, clock, partyName) => {
      const house = openHouse({ database: past, clock, partyName, ...about });
      const die = () => Promise.reject(dies);
      return dies === undefined ? house : { ...house, announce: die };
    },
  });
}

const LONGEST_MS = 120_000;

describe("filling the demonstration", () => {
  it(
    "leaves an empty database where it dies half-way",
    async () => {
      await expect(fill(new Error("killed"))).rejects.toThrow("killed");
      expect(await findParty(at.house.database)).toBeUndefined();
      expect(await rows().selectFrom("membership.person").select("id").execute()).toEqual([]);
    },
    LONGEST_MS,
  );

  it(
    "happens once, however many processes begin it at the same time",
    async () => {
      const [one, other] = await Promise.all([fill(), fill()]);
      expect(one).toEqual(other);
      expect(one.isDemonstration).toBe(true);
      const named = await rows().selectFrom("membership.person").select("name").execute();
      const authors = named.filter(({ name }) => name === "Trevor Pinnock-Lawes");
      expect(authors).toHaveLength(1);
    },
    LONGEST_MS,
  );
});

describe("the demonstration party", () => {
  beforeAll(async () => void (await fill()), LONGEST_MS);

  it("has a proposal in every state of its life but one that two keys must bring about", async () => {
    const found = await rows()
      .selectFrom("proposals.proposal")
      .select("state")
      .distinct()
      .execute();
    expect(found.map(({ state }) => state).sort()).toEqual([
      "adopted",
      "ballot",
      "discussion",
      "draft",
      "drafting",
      "frozen",
      "idea",
      "lapsed",
      "merged",
      "not-adopted",
      "withdrawn",
    ]);
  });

  it("has at least ten policies in force, one under review, one superseded and one repealed", async () => {
    const states = (await rows().selectFrom("policy.policy").select("state").execute()).map(
      ({ state }) => state,
    );
    const count = (wanted: string) => states.filter((state) => state === wanted).length;
    expect(count("in-force")).toBeGreaterThanOrEqual(10);
    expect([count("under-review"), count("superseded"), count("repealed")]).toEqual([1, 1, 1]);
    const titles = (await manifesto(at.house.database)).flatMap(({ policies }) =>
      policies.map(({ title }) => title),
    );
    expect(titles).toContain("A £16 minimum wage");
    expect(titles).not.toContain("A £15 minimum wage");
  });

  it("has ballots that are open, with votes of which nothing is known yet", async () => {
    const open = await rows()
      .selectFrom("ballots.ballot")
      .select(["id", "closes_at"])
      .where("outcome", "is", null)
      .execute();
    expect(open.length).toBe(2);
    for (const { id, closes_at } of open) {
      expect(closes_at.getTime()).toBeGreaterThan(Date.now());
      const votes = await rows()
        .selectFrom("ballots.vote")
        .select("ballot_id")
        .where("ballot_id", "=", id)
        .execute();
      expect(votes.length).toBeGreaterThan(40);
    }
  });

  it("has somebody in every office and every part", async () => {
    const holders = await listHolders(at.house.database, new Date());
    expect(new Set(holders.map(({ office }) => office))).toEqual(new Set(Object.keys(OFFICES)));
    const parts = await listParts(at.house.database);
    expect(parts.map(({ role }) => role)).toEqual([...ROLES]);
  });

  it("writes to nobody: its addresses are nobody's, and no letter of its past waits", async () => {
    const people = await rows().selectFrom("membership.person").select("email").execute();
    expect(people.length).toBeGreaterThan(400);
    expect(people.filter(({ email }) => !email.endsWith("@example.org"))).toEqual([]);
    const waiting = await rows()
      .selectFrom("mail.letter")
      .select("sent_at")
      .where("sent_at", "is", null)
      .execute();
    expect(waiting).toEqual([]);
  });
});
