import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Jury, Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDays, addMonthsTo, dayOf } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember as aNewMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { Visitor } from "../../../testing/visit.ts";
import { listLines } from "../../record/door.ts";
import type { Office } from "../../rulebook/door.ts";
import { listHoldingsNow, officesOf } from "../queries.ts";
import { appoint } from "../store.ts";
import { endGrant } from "./end-grant.ts";
import { grant } from "./grant.ts";

const at = aHouse();
const aMember: typeof aNewMember = (house, wanted) =>
  aNewMember(house, { belongsFor: 100, ...wanted });
const DAY = 86_400_000;
const jury: Jury = {
  ...{ kind: "jury", juryId: 1, requestId: 500 },
  why: "An election was due in a week.",
};

let ada: Person;
beforeAll(async () => {
  ada = await aMember(at.house, { name: "Ada Okafor" });
});

const kindOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.kind : "done");
const grantIt = async (person: Person, parts: object = {}, request = {}) => {
  const input = { person: person.personId, office: "treasurer", months: "3", ...parts };
  return kindOf(await perform(at.house, grant, input, { actor: aRequestFor(grant, request) }));
};
const heldBy = ({ personId }: Person) => officesOf(at.house.database, personId, at.clock.now());

async function elect(person: Person, office: Office, days: number): Promise<void> {
  const now = at.clock.now();
  const term = { beginsAt: now, endsAt: addDays(now, days), heldBy: { kind: "election" } as const };
  const { personId } = person;
  await inTransaction(at.house, (tx) => appoint(tx, at.house, { office, personId, ...term }, now));
}

describe("before anybody holds one", () => {
  it("an office that nobody holds says so, and whoever asks nothing sees no form", async () => {
    const { page, status } = await new Visitor(at).get("/party/offices");
    expect(status).toBe(200);
    expect(page).toContain("Nobody holds it at present.");
    expect(page).not.toContain("/party/offices/grant");
    for (const standing of ["member", "supporter"] as const) {
      const visitor = await new Visitor(at).signInAs(await aMember(at.house, { standing }));
      expect((await visitor.get("/party/offices/grant")).status).toBe(403);
    }
  });
});

describe("an office that is filled out of turn", () => {
  it("is held at once, for the months asked for, and ends by itself", async () => {
    const ben = await aMember(at.house);
    expect(await grantIt(ben, {}, { requestId: 9 })).toBe("done");
    expect(await heldBy(ben)).toEqual(["treasurer"]);
    const [holding] = await listHoldingsNow(at.house.database, ben.personId, at.clock.now());
    const until = addMonthsTo(dayOf(at.clock.now()), 3);
    expect(holding?.endsAt).toEqual(new Date(`${until}T12:00:00Z`));
    expect(holding?.heldBy).toEqual({ kind: "request", request: 9 });
    at.clock.moveForward(93 * DAY);
    expect(await heldBy(ben)).toEqual([]);
  });

  it("ends with the term of those who hold it now", async () => {
    const [elected, cleo] = [await aMember(at.house), await aMember(at.house)];
    await elect(elected, "trustee", 20);
    expect(await grantIt(cleo, { office: "trustee" })).toBe("done");
    const [own] = await listHoldingsNow(at.house.database, cleo.personId, at.clock.now());
    expect(own?.endsAt).toEqual(addDays(at.clock.now(), 20));
  });

  it("is a line in the record by its office, without the person", async () => {
    await grantIt(ada, { office: "safety-officer", months: "1" });
    const { lines } = await listLines(at.house.database, {
      subject: "/party/offices#safety-officer",
    });
    expect(lines[0]?.says).toBe(
      "An office was filled out of turn: Safety officer, for 1 month at most.",
    );
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`Okafor|${ada.personId}`));
    const { page } = await new Visitor(at).get("/party/offices");
    expect(page).toContain("Ada Okafor");
    expect(page).toContain("out of turn");
  });

  it.each([
    ["longer than the rulebook says", { months: "7" }, "invalid"],
    ["for no time", { months: "0" }, "invalid"],
    ["for ever", { months: "999999999999" }, "invalid"],
    ["an office of one's own making", { office: "general-secretary" }, "invalid"],
    ["an office out of the prototype", { office: "__proto__" }, "invalid"],
    ["to nobody", { person: "00000000-0000-4000-8000-000000000000" }, "not-found"],
  ])("%s is refused", async (_, parts, kind) => {
    const dan = await aMember(at.house);
    expect(await grantIt(dan, parts)).toBe(kind);
    expect(await heldBy(dan)).toEqual([]);
  });

  it("goes to a member in good standing only, and never to whoever asks", async () => {
    for (const standing of ["supporter", "lapsed", "unconfirmed"] as const) {
      expect(await grantIt(await aMember(at.house, { standing }))).toBe("not-allowed");
    }
    const eve = await aMember(at.house);
    expect(await grantIt(eve, {}, { askedBy: eve.personId })).toBe("not-allowed");
  });

  it("never beside an office that the rulebook keeps apart from it, nor twice", async () => {
    const fay = await aMember(at.house);
    await elect(fay, "national-committee", 200);
    for (const office of ["trustee", "safety-officer", "national-committee"]) {
      expect(await grantIt(fay, { office })).toBe("conflict");
    }
    expect(await heldBy(fay)).toEqual(["national-committee"]);
    const gus = await aMember(at.house);
    const both = await Promise.all([grantIt(gus), grantIt(gus, { office: "trustee" })]);
    expect(both.sort()).toEqual(["conflict", "done"]);
  });

  it("by a request with this power alone", async () => {
    const input = { person: ada.personId, office: "treasurer", months: "1" };
    const officer = await aMember(at.house, { offices: ["national-committee"] });
    const other = { ...aRequestFor(grant), power: "hide-post" };
    for (const actor of [officer, jury, other, { kind: "operator" as const }]) {
      expect(kindOf(await perform(at.house, grant, input, { actor }))).toBe("not-allowed");
    }
  });
});

describe("a jury ends it", () => {
  const end = async (
    person: Person,
    office: Office,
    actor: Parameters<typeof perform>[3]["actor"],
  ) => kindOf(await perform(at.house, endGrant, { person: person.personId, office }, { actor }));

  it("and only a jury: no request takes an office away", async () => {
    const hal = await aMember(at.house);
    await grantIt(hal, { office: "facilitator" }, { requestId: jury.requestId });
    expect(await end(hal, "facilitator", aRequestFor(grant))).toBe("not-allowed");
    expect(await end(hal, "facilitator", ada)).toBe("not-allowed");
    expect(await end(hal, "facilitator", jury)).toBe("done");
    expect(await heldBy(hal)).toEqual([]);
    expect(await end(hal, "facilitator", jury)).toBe("conflict");
  });

  it("which judged that grant: neither a later one, nor a term that members have elected them to", async () => {
    const jo = await aMember(at.house);
    await grantIt(jo, { office: "facilitator" }, { requestId: 501 });
    const [granted] = await listHoldingsNow(at.house.database, jo.personId, at.clock.now());
    const beginsAt = granted?.endsAt as Date;
    const elected = { office: "facilitator", beginsAt, endsAt: addDays(beginsAt, 90) } as const;
    const term = { ...elected, personId: jo.personId, heldBy: { kind: "election" } as const };
    await inTransaction(at.house, (tx) => appoint(tx, at.house, term, at.clock.now()));
    expect(await end(jo, "facilitator", jury)).toBe("conflict");
    expect(await end(jo, "facilitator", { ...jury, requestId: 501 })).toBe("done");
    const later = addDays(beginsAt, 1);
    expect(await officesOf(at.house.database, jo.personId, later)).toEqual(["facilitator"]);
  });

  it("never one that somebody was elected to", async () => {
    const ivy = await aMember(at.house);
    await elect(ivy, "facilitator", 100);
    expect(await end(ivy, "facilitator", jury)).toBe("conflict");
    expect(await heldBy(ivy)).toEqual(["facilitator"]);
  });
});

describe("the form", () => {
  it("the form finds people by name and by address, and names whom it is about", async () => {
    const officer = await aMember(at.house);
    await elect(officer, "national-committee", 100);
    const jo = await aMember(at.house, { name: "Jo Quill", email: "jo.quill@example.org" });
    const visitor = await new Visitor(at).signInAs(officer);
    const choice = `/party/offices/grant?person=${jo.personId}`;
    for (const query of ["Quill", "JO.QUILL@example.org"]) {
      const { page } = await visitor.get(`/party/offices/grant?q=${encodeURIComponent(query)}`);
      expect(page).toContain(choice);
    }
    expect((await visitor.get(choice)).page).toContain("Jo Quill");
    for (const junk of ["x", "__proto__", "00000000-0000-4000-8000-000000000000"]) {
      expect((await visitor.get(`/party/offices/grant?person=${junk}`)).page).toContain(
        "Whom is it about?",
      );
    }
  });
});
