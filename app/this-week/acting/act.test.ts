import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { addDays } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { aBranch, belong } from "../../branches/testing/branches.ts";
import { addEvent, type EventScope } from "../../events/door.ts";
import { aRunningTeam } from "../../teams/testing/a-running-team.ts";
import { actPath } from "../addresses.ts";

const at = aHouse();
let member: Person;

interface Wanted {
  readonly scope: EventScope;
  readonly title: string;
  /** How many days from now, for each of its dates. */
  readonly days: readonly number[];
  readonly isPublic?: boolean;
}

const anEvent = ({ scope, title, days, isPublic = true }: Wanted) =>
  inTransaction(at.house, (tx, now) => {
    const dates = days.map((day) => {
      const startsAt = addDays(now, day);
      return { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) };
    });
    const details = {
      ...{ title, says: "Come along.", where: "hall" as const, place: "The hall", isPublic },
      ...{ postcode: undefined, access: undefined, link: undefined, places: undefined },
    };
    const hosted = { kind: "meeting" as const, isProposed: false, hostId: member.personId };
    return addEvent(tx, { ...details, ...hosted, scope, dates }, now);
  });

beforeAll(async () => {
  member = await aMember(at.house);
  const [mine, theirs] = [
    await aBranch(at, { name: "Plymouth" }),
    await aBranch(at, { name: "Leeds" }),
  ];
  await belong(at, mine, [member]);
  const team = await aRunningTeam(at.house, member, { name: "Tram team" });
  const other = await aMember(at.house);
  await aRunningTeam(at.house, other, { name: "Carers in need" });
  // As many of another branch as are listed of the whole country, all of them earlier.
  const many = Array.from({ length: 60 }, (_, nth) => 1 + nth / 60);
  await anEvent({ scope: { kind: "branch", id: theirs }, title: "Leeds stands up", days: many });
  await anEvent({ scope: { kind: "branch", id: mine }, title: "Plymouth meets", days: [5, 20] });
  await anEvent({ scope: { kind: "team", id: team.number }, title: "Trams on paper", days: [4] });
  const party = { kind: "party" } as const;
  await anEvent({ scope: party, title: "All of us", days: [6], isPublic: false });
  await anEvent({ scope: party, title: "In a month", days: [30] });
});

const page = async (visitor: Visitor) => (await visitor.get(actPath)).page;

describe("/act", () => {
  it("lists what is one's own however much is earlier elsewhere, the next first", async () => {
    const shown = await page(await new Visitor(at).signInAs(member));
    const [own = "", elsewhere = ""] = shown.split('id="elsewhere"');
    const order = ["Trams on paper", "Plymouth meets", "All of us"].map((title) =>
      own.indexOf(title),
    );
    expect(order.every((place) => place > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((one, two) => one - two));
    expect(own.split("Plymouth meets")).toHaveLength(2);
    expect(own).not.toContain("Leeds stands up");
    expect(elsewhere).toContain("Leeds stands up");
    expect(elsewhere).not.toContain("Trams on paper");
    expect(shown).not.toContain("In a month");
  });

  it("names teams that need people, without those that one is in", async () => {
    const shown = await page(await new Visitor(at).signInAs(member));
    expect(shown).toContain("Carers in need");
    expect(shown).not.toContain(">Tram team</a>");
    expect(shown).toContain("Hold or propose an event");
  });

  it("shows a visitor what everybody may see, and the way in", async () => {
    const shown = await page(new Visitor(at));
    expect(shown).toContain("Leeds stands up");
    expect(shown).not.toContain("All of us");
    expect(shown).toContain("Join us");
    expect(shown).not.toContain('id="elsewhere"');
  });

  it("shows whoever is in no branch what the whole party holds, and what is elsewhere", async () => {
    const alone = await aMember(at.house, { name: "Nobody Near" });
    const shown = await page(await new Visitor(at).signInAs(alone));
    expect(shown.split('id="elsewhere"')[0]).toContain("All of us");
    expect(shown).toContain("Leeds stands up");
  });
});
