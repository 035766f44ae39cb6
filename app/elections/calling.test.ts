import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import { addDays } from "../../platform/time/days.ts";
import { anOfficer, byRequest } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { resign } from "../offices/acts/resign.ts";
import { appoint, listHolders } from "../offices/door.ts";
import { DEFAULT_CONSTITUTION, defaultRules, setConstitution } from "../rulebook/door.ts";
import { call } from "./calling/acts/call.ts";
import { callByRequest } from "./calling/acts/call-by-request.ts";
import { decideDue } from "./calling/due.ts";
import { reservedIn, standsFrom, timetableFrom } from "./calling/terms.ts";
import type { Nomination } from "./nominating/nomination.ts";
import type { Belonging, Region } from "./nominating/reserved.ts";
import { constraintsOf, reservedFor } from "./papers/paper.ts";
import { listUnderWay } from "./queries.ts";
import { anElectionHouse } from "./testing/an-election-house.ts";

const party = anElectionHouse();
const rules = defaultRules();
const now = new Date("2027-03-01T12:00:00Z");

describe("the clock", () => {
  it("calls one election for two empty seats, and none twice", async () => {
    const { house, clock } = party.at;
    const [ada, ben, cy] = [await aMember(house), await aMember(house), await aMember(house)];
    for (const { personId } of [ada, ben, cy]) {
      const term = { beginsAt: clock.now(), endsAt: addDays(clock.now(), 600) };
      const heldBy = { kind: "election" } as const;
      const given = { office: "trustee", personId, heldBy, ...term };
      await inTransaction(house, (tx) => appoint(tx, house, given, clock.now()));
    }
    await party.tend();
    const before = await listUnderWay(party.db);
    expect(before.map(({ terms }) => terms.to)).not.toContainEqual({
      kind: "office",
      office: "trustee",
    });
    for (const who of [ada, ben]) {
      const held = { ...who, offices: ["trustee"] };
      expect(await party.outcomeOf(resign, { office: "trustee" }, held)).toBe("done");
    }
    const called = await party.called("trustee");
    expect(called.terms).toMatchObject({ seats: 2, cause: "vacancy" });
    expect(await party.outcomeOf(call, { office: "trustee" }, theClock)).toBe(
      "elections.refuse.notDue",
    );
    expect(await party.outcomeOf(call, { office: "trustee" }, ada)).not.toBe("done");
  });

  it("ends an election whose office members have ended meanwhile", async () => {
    const called = await party.called("safety-officer");
    const offices = DEFAULT_CONSTITUTION.offices.map((office) =>
      office.id === "safety-officer" ? { ...office, isEnded: true as const } : office,
    );
    const constitution = { ...DEFAULT_CONSTITUTION, offices };
    await inTransaction(party.at.house, (tx, at) =>
      setConstitution(tx, { constitution, setBy: "a test" }, at),
    );
    await party.at.house.underConstitution(party.db, () => party.tend());
    expect(await party.current(called)).toMatchObject({ state: "ended", ending: "ended-office" });
    await inTransaction(party.at.house, (tx, at) =>
      setConstitution(tx, { constitution: DEFAULT_CONSTITUTION, setBy: "a test" }, at),
    );
  });

  it("lets founders hold an office until the first election, and no longer", async () => {
    const { house, clock } = party.at;
    const founder = await aMember(house);
    const office = "national-committee";
    const term = { beginsAt: clock.now(), endsAt: addDays(clock.now(), 700) };
    const heldBy = { kind: "founding" } as const;
    await inTransaction(house, (tx) =>
      appoint(tx, house, { office, personId: founder.personId, heldBy, ...term }, clock.now()),
    );
    // It was called when nobody held it; let that one pass.
    const first = await party.called(office);
    const elected = await aMember(house);
    const nomination = await party.candidate(first, elected);
    const counted = await party.counted(await party.frozen(first), [nomination]);
    await party.stood(counted);
    const holders = await listHolders(party.db, clock.now());
    const held = holders.filter((one) => one.office === office);
    expect(held.map(({ personId }) => personId)).toEqual([elected.personId]);
  });

  it.each([
    ["nobody holds it", [], undefined, { cause: "vacancy", seats: 2 }],
    ["founders hold it", ["founding", "founding"], undefined, { cause: "founding", seats: 2 }],
    ["a term ends within eight weeks", ["soon", "later"], undefined, { cause: "term", seats: 1 }],
    ["every seat is held for longer", ["later", "later"], undefined, undefined],
    ["one is under way", [], { state: "nominations" }, undefined],
    ["Re-open nominations won yesterday", [], { days: -1, ending: "reopened" }, undefined],
    [
      "Re-open nominations won last week",
      [],
      { days: -8, ending: "reopened" },
      { cause: "again", seats: 2 },
    ],
  ] as const)("where %s, calls what is due", (_, held, last, due) => {
    const holdings = held.map((how) => ({
      ...{ office: "trustee", personId: how as never, beginsAt: addDays(now, -10) },
      endsAt: addDays(now, how === "soon" ? 30 : 400),
      heldBy: { kind: how === "founding" ? ("founding" as const) : ("election" as const) },
    }));
    const before =
      last === undefined
        ? undefined
        : "state" in last
          ? { state: "nominations" as const, ending: undefined, endedAt: undefined }
          : { state: "ended" as const, ending: last.ending, endedAt: addDays(now, last.days) };
    expect(decideDue({ seats: 2, holdings, last: before }, rules, now)).toEqual(due);
  });
});

describe("a request with two keys", () => {
  it("calls an election for a by-election, on the short clock of at most six days", async () => {
    const asker = await anOfficer(party.at, "trustee", { name: "Tru Stee" });
    const other = await anOfficer(party.at, "safety-officer", { name: "Saf Ety" });
    const input = {
      kind: "candidacy",
      candidacy: "the Plymouth Sutton by-election",
      lawCloses: "2030-05-06",
      seats: "1",
    };
    await byRequest(party.at, callByRequest, input, [asker, other]);
    const called = (await listUnderWay(party.db)).at(-1);
    expect(called?.terms).toMatchObject({ cause: "request", to: { kind: "candidacy" } });
    const days =
      (Date.parse(called?.terms.closesAt ?? "") - party.at.clock.now().getTime()) / 864e5;
    expect(days + (called?.terms.resultHours ?? 0) / 24).toBeLessThanOrEqual(6);
  });
});

describe("the terms of an election", () => {
  it("give the ordinary clock its days, and the short one no more than six", () => {
    const ordinary = timetableFrom(now, rules, false);
    expect(ordinary.nominationsClose.toISOString()).toBe("2027-03-15T20:00:00.000Z");
    const urgent = timetableFrom(now, rules, true);
    expect(standsFrom(urgent).getTime() - now.getTime()).toBeLessThanOrEqual(6 * 864e5);
  });

  it("keep seats only where enough are filled", () => {
    expect(reservedIn(3, rules)).toEqual([]);
    expect(reservedIn(7, rules)).toEqual([
      { group: "women", least: 4 },
      { group: "under-thirty", least: 2 },
    ]);
  });

  it("let go of what those who stand cannot fill, and of nothing more", () => {
    const stands = (...groups: ("women" | "under-thirty")[]) =>
      ({ groups }) as unknown as Nomination;
    const terms = { seats: 4, reserved: reservedIn(4, rules) };
    const men = [stands(), stands(), stands()];
    expect(reservedFor([...men, stands("women")], terms)).toEqual([{ group: "women", least: 1 }]);
    expect(reservedFor([...men, stands("women"), stands("women", "under-thirty")], terms)).toEqual([
      { group: "women", least: 2 },
      { group: "under-thirty", least: 1 },
    ]);
    expect(reservedFor(men, terms)).toEqual([]);
  });

  it("keep seats for all kinds of groups, of each region from which somebody stands", () => {
    const kept = { ...rules, regionLeast: 1 };
    const reserved = reservedIn(4, kept);
    expect(reserved).toEqual([
      { group: "women", least: 2 },
      { group: "region", least: 1 },
      { group: "under-thirty", least: 2 },
    ]);
    const lives = (region: Region, ...more: Belonging[]) =>
      ({ groups: [...more, `region:${region}`] }) as unknown as Nomination;
    const four = [
      lives("london"),
      lives("london", "women"),
      lives("wales"),
      lives("scotland", "women"),
    ];
    expect(reservedFor(four, { seats: 4, reserved })).toEqual([
      { group: "women", least: 2 },
      { group: "region", region: "london", least: 1 },
      { group: "region", region: "scotland", least: 1 },
      { group: "region", region: "wales", least: 1 },
    ]);
    // All three hold together where those who stand can fill them.
    const more = [
      ...four,
      lives("wales", "women", "under-thirty"),
      lives("scotland", "under-thirty"),
    ];
    expect(reservedFor(more, { seats: 4, reserved })).toEqual([
      { group: "women", least: 2 },
      { group: "region", region: "london", least: 1 },
      { group: "region", region: "scotland", least: 1 },
      { group: "region", region: "wales", least: 1 },
      { group: "under-thirty", least: 2 },
    ]);
    // More regions than seats: none of them is kept, since none is worth less than another.
    const two = reservedFor(four, {
      seats: 2,
      reserved: reservedIn(4, { ...kept, womenPercent: 0 }),
    });
    expect(two.filter(({ group }) => group === "region")).toEqual([]);
    expect(constraintsOf(four, reservedFor(four, { seats: 4, reserved }))).toContainEqual({
      ...{ dimension: "region", group: "london", candidates: [1, 2], min: 1 },
    });
  });
});
