import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { openMailTransport } from "../../platform/sending/mail-transport.ts";
import { anSmtpServer } from "../../platform/testing/an-smtp-server.ts";
import { aHouse } from "../../testing/a-house.ts";
import { hiddenIn, listLostIds } from "../../testing/html.ts";
import { anOfficer, byRequest, type Officer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { aRequestFor } from "../../testing/requests.ts";
import { Visitor } from "../../testing/visit.ts";
import { aBranch, belong } from "../branches/testing/branches.ts";
import { postToMany } from "../mail/door.ts";
import { aWritten } from "../mail/testing/a-written.ts";
import { sendAll } from "../mail/testing/send-all.ts";
import { listAddressees } from "../membership/door.ts";
import { listLines } from "../record/door.ts";
import { begin } from "./acts/begin.ts";
import { end } from "./acts/end.ts";
import { listOn } from "./store.ts";

const at = aHouse();
const HOUR = 3_600_000;
const codeOf = (outcome: unknown) => (outcome as { code?: string }).code;

let keys: readonly [Officer, Officer];
let region = 0;
let branch = 0;
let mina: Person;
let elsewhere: Person;
let server: Awaited<ReturnType<typeof anSmtpServer>>;
let house: House;
let close = () => {};

beforeAll(async () => {
  keys = [await anOfficer(at, "national-committee"), await anOfficer(at, "safety-officer")];
  region = await aBranch(at, { name: "South West", kind: "region" });
  branch = await aBranch(at, { name: "Plymouth", parentId: region });
  mina = await aMember(at.house, { email: "mina@example.org" });
  elsewhere = await aMember(at.house, { email: "else@example.org" });
  await belong(at, branch, [mina]);
  server = await anSmtpServer();
  const from = "The Test Party <office@party.test>";
  const mail = openMailTransport({ smtpUrl: server.url, from, log: at.house.log });
  close = () => mail.close();
  house = { ...at.house, mail };
});

afterAll(async () => {
  close();
  await server.close();
});

/** What was on is over. */
beforeEach(() => at.clock.moveForward(73 * HOUR));

const silence = (place: string, hours = "24") => byRequest(at, begin, { place, hours }, keys);

const post = (subject: string, how: object = {}) =>
  inTransaction(at.house, async (tx, now) => {
    const recipients = await listAddressees(tx, [mina.personId, elsewhere.personId]);
    const mailing = { kind: "important", ...how, ...aWritten(subject, "Hello.") } as const;
    await postToMany(tx, { ...mailing, recipients }, now);
  });

/** To whom it has come. */
async function whoHas(subject: string): Promise<readonly string[]> {
  await sendAll(house);
  const mails = server.messages().filter((mail) => mail.subject === subject);
  return mails.flatMap(({ envelopeTo }) => envelopeTo).toSorted();
}

const both = ["else@example.org", "mina@example.org"];

describe("a silence", () => {
  it("holds back letters to the people of a region until it ends, and to nobody else", async () => {
    await silence(`branch:${region}`, "6");
    await post("In mourning");
    expect(await whoHas("In mourning")).toEqual(["else@example.org"]);
    at.clock.moveForward(5 * HOUR);
    expect(await whoHas("In mourning")).toEqual(["else@example.org"]);
    at.clock.moveForward(HOUR);
    expect(await whoHas("In mourning")).toEqual(both);
  });

  it("holds back nothing that is needed, nor that an event is called off", async () => {
    await silence("everywhere");
    await post("A code", { kind: "needed" });
    await post("Called off", { goesOn: true });
    await post("Of no haste");
    expect(await whoHas("A code")).toEqual(both);
    expect(await whoHas("Called off")).toEqual(both);
    expect(await whoHas("Of no haste")).toEqual([]);
  });

  it("that lasts longer than what is told: that is not sent any more", async () => {
    await silence("everywhere", "24");
    await post("Reminder", { goodUntil: new Date(at.clock.now().getTime() + 8 * HOUR) });
    at.clock.moveForward(25 * HOUR);
    expect(await whoHas("Reminder")).toEqual([]);
  });

  it("of three days loses no letter", async () => {
    await silence("everywhere", "72");
    await post("After three days");
    expect(await whoHas("After three days")).toEqual([]);
    at.clock.moveForward(72 * HOUR);
    await at.house.runDueJobs();
    expect(await whoHas("After three days")).toEqual(both);
  });

  it("is ended early by two keys, and what waited goes out at once; another may still hold some back", async () => {
    await silence(`branch:${branch}`, "48");
    await silence("everywhere", "24");
    await post("Ended early");
    expect(await whoHas("Ended early")).toEqual([]);
    const on = await listOn(at.house.database, at.clock.now());
    const everywhere = on.find(({ branchId }) => branchId === undefined);
    await byRequest(at, end, { id: String(everywhere?.id) }, keys);
    expect(await whoHas("Ended early")).toEqual(["else@example.org"]);
    const { page } = await new Visitor(at).get("/silences");
    expect(page).toContain("Plymouth, and every branch under it");
    expect(page).toContain("Ended early by");
    const again = await perform(
      at.house,
      end,
      { id: String(everywhere?.id) },
      {
        actor: aRequestFor(end),
      },
    );
    expect(codeOf(again)).toBe("silences.isOver");
  });

  it("stands in the record with its hours, and is not begun twice in one place", async () => {
    await silence(`branch:${branch}`, "12");
    const { lines } = await listLines(at.house.database, { subject: "/silences" });
    expect(JSON.stringify(lines)).toContain(
      `Letters to the people of branch ${branch} wait for 12 hours.`,
    );
    const input = { place: `branch:${branch}`, hours: "6" };
    const twice = await perform(at.house, begin, input, { actor: aRequestFor(begin) });
    expect(codeOf(twice)).toBe("silences.isOn");
  });
});

describe("whoever asks for a silence", () => {
  it("is an officer who may; a member sees what is on, without the form", async () => {
    await silence("everywhere");
    await silence(`branch:${branch}`);
    const officer = await new Visitor(at).signInAs(keys[0].person);
    const { page } = await officer.get("/silences");
    expect(listLostIds(page)).toEqual([]);
    const asked = await officer.post(
      "/silences/begin",
      {
        ...hiddenIn(page, "/silences/begin"),
        ...{ place: `branch:${region}`, hours: "24", why: "A member was killed in Truro today." },
      },
      "/silences",
    );
    expect(asked.leadsTo).toMatch(/^\/requests\/\d+/);
    const member = await new Visitor(at).signInAs(mina);
    expect((await member.get("/silences")).page).not.toContain("Ask for a silence");
    const refused = await member.post("/silences/begin", {
      ...{ place: "everywhere", hours: "24", why: "Nobody shall hear of anything." },
    });
    expect(refused.status).toBe(403);
  });

  it("is told what is wrong with it, and keeps what was typed", async () => {
    const officer = await new Visitor(at).signInAs(keys[0].person);
    const { page } = await officer.get("/silences");
    const hidden = hiddenIn(page, "/silences/begin");
    const why = "A member was killed in Truro today.";
    for (const [field, value] of [
      ...[
        ["place", "branch:0"],
        ["place", "nowhere"],
        ["place", ""],
      ],
      ...[
        ["hours", "720"],
        ["hours", "-6"],
        ["hours", "__proto__"],
      ],
    ] as const) {
      const typed = { place: "everywhere", hours: "24", why, ...hidden, [field]: value };
      const refused = await officer.post("/silences/begin", typed, "/silences");
      expect(refused.status).toBe(422);
      expect(refused.page).toContain(why);
    }
    const none = await perform(
      at.house,
      begin,
      { place: "branch:99999", hours: "6" },
      {
        actor: aRequestFor(begin),
      },
    );
    expect(codeOf(none)).toBe("silences.fields.place");
  });
});
