import { beforeAll, describe, expect, it } from "vitest";
import { aHouse } from "../../testing/a-house.ts";
import {
  anOfficer,
  anOpenRequest,
  askFor,
  byRequest,
  type Officer,
  signatureFor,
  takeOffice,
  turnsKey,
} from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { MadeUp } from "./testing/a-made-up-act.ts";
import { aStage, HOUR, something } from "./testing/a-stage.ts";

const on = aStage();
const as = async ({ person }: Pick<Officer, "person">) => new Visitor(on.at).signInAs(person);
const aVisitor = () => new Visitor(on.at);

describe("/requests/:number", () => {
  it("shows everybody the exact change, its hash, who asked in which office, and the keys", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, { what: "A <b>thing</b>" }, on.safety);
    const { page, status } = await aVisitor().get(`/requests/${number}`);
    expect(status).toBe(200);
    expect(page).toContain("A &lt;b>thing&lt;/b>");
    expect(page).toMatch(/<code class="long-code">[0-9a-f]{64}<\/code>/);
    expect(page).toContain("Still missing: the key of National committee or Facilitator.");
    expect(page).toContain("0 of 5");
    expect(page).not.toContain("Say stop</button>");
    expect(page).not.toContain(on.safety.person.name);
  });

  it("is there for its asker alone until it is signed", async () => {
    const number = await askFor(on.at, on.hide.act, something(), on.safety);
    expect((await aVisitor().get(`/requests/${number}`)).status).toBe(404);
    expect((await (await as(on.facilitator)).get(`/requests/${number}`)).status).toBe(404);
    expect((await (await as(on.safety)).get(`/requests/${number}`)).page).toContain("Sign it");
  });

  it.each(["0", "-1", "1e3", "99999999999", "abc", "1%00", "2147483647"])(
    "%s is no request",
    async (number) => {
      for (const visitor of [aVisitor(), await as(on.safety)]) {
        expect((await visitor.get(`/requests/${number}`)).status).toBe(404);
        for (const verb of ["sign", "approve", "stop", "withdraw", "challenge"]) {
          const { status } = await visitor.post(`/requests/${number}/${verb}`);
          expect([303, 400, 404, 422]).toContain(status);
        }
      }
    },
  );

  it("is signed and approved by form, with the passkey's answer, and links to the challenge", async () => {
    const number = Number(await askFor(on.at, on.hide.act, something(), on.safety));
    const asker = await as(on.safety);
    const path = `/requests/${number}`;
    const question = await asker.post(`${path}/challenge`);
    expect(JSON.parse(question.page)).toMatchObject({ userVerification: "required" });
    const { response } = await signatureFor(on.at, on.safety, number);
    expect((await asker.post(`${path}/sign`, { response }, path)).leadsTo).toBe(path);
    const other = await as(on.facilitator);
    expect((await other.get(path)).page).toContain("Turn the other key");
    const key = await signatureFor(on.at, on.facilitator, number);
    expect((await other.post(`${path}/approve`, { response: key.response }, path)).leadsTo).toBe(
      path,
    );
    const done = await aVisitor().get(path);
    expect(done.page).toContain(`href="/juries/challenge?request=${number}"`);
    expect(on.hide.done).toHaveLength(1);
    const twice = await other.post(`${path}/approve`, { response: key.response }, path);
    expect(twice.status).toBe(409);
    expect(on.hide.done).toHaveLength(1);
  });

  it("offers a button in the place of a passkey in no real party, and takes none", async () => {
    const number = Number(await askFor(on.at, on.hide.act, something(), on.safety));
    const asker = await as(on.safety);
    const path = `/requests/${number}`;
    expect((await asker.get(path)).page).not.toContain("demonstration");
    const sent = await asker.post(`${path}/sign`, { demonstration: "yes" }, path);
    expect(sent.status).toBe(403);
  });

  it("tells an officer without a passkey to add one, and lets them sign nothing", async () => {
    const member = await aMember(on.at.house);
    await takeOffice(on.at, member, "safety-officer");
    const number = await askFor(on.at, on.hide.act, something(), { person: member });
    const asker = await as({ person: member });
    const { page } = await asker.get(`/requests/${number}`);
    expect(page).toContain('href="/me/passkeys"');
    expect((await asker.post(`/requests/${number}/challenge`)).status).toBe(409);
    expect((await asker.post(`/requests/${number}/sign`)).status).toBe(403);
  });

  it("is stopped by members with one button, counted once", async () => {
    const number = await anOpenRequest(on.at, on.grant.act, something(), on.committee);
    const path = `/requests/${number}`;
    const member = await as({ person: await aMember(on.at.house) });
    expect((await member.get(path)).page).toContain("Say stop</button>");
    expect((await member.post(`${path}/stop`, {}, path)).leadsTo).toBe(path);
    expect((await member.post(`${path}/stop`, {}, path)).status).toBe(409);
    expect((await member.get(path)).page).toContain("1 of 5");
    expect((await aVisitor().post(`${path}/stop`, {}, path)).leadsTo).toContain("/sign-in");
  });

  it("shows a name to those who sign, and to nobody else", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    const shown = async (visitor: Visitor) =>
      (await visitor.get(`/requests/${number}`)).page.includes("Shown to signers");
    expect(await shown(await as(on.safety))).toBe(true);
    expect(await shown(await as(on.facilitator))).toBe(true);
    expect(await shown(await as(await anOfficer(on.at, "treasurer")))).toBe(false);
    expect(await shown(aVisitor())).toBe(false);
  });
});

describe("/requests", () => {
  it("lists what is open, and page by page what is over", async () => {
    for (let count = 0; count < 21; count++) {
      await byRequest(on.at, on.hide.act, something(), [on.safety, on.facilitator]);
      on.at.clock.moveForward(HOUR * 3);
    }
    const open = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    const { page } = await aVisitor().get("/requests");
    expect(page).toContain(`href="/requests/${open}"`);
    const older = /href="(\/requests\?before=\d+)"/.exec(page)?.[1];
    expect((await aVisitor().get(older ?? "")).status).toBe(200);
    for (const junk of ["abc", "-1", "99999999999999999999", "%00"]) {
      expect((await aVisitor().get(`/requests?before=${junk}`)).status).toBe(200);
    }
  });

  it("is told to members on This week", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    const member = await as({ person: await aMember(on.at.house) });
    expect((await member.get("/")).page).toContain(`href="/requests/${number}"`);
  });
});

describe("/desk", () => {
  it("is an officer's queue, and nobody else's", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    const link = `href="/requests/${number}"`;
    const facilitator = await as(on.facilitator);
    expect((await facilitator.get("/desk")).page).toContain(link);
    expect((await (await as(on.safety)).get("/desk")).page).toContain(link);
    expect((await (await as(await anOfficer(on.at, "treasurer"))).get("/desk")).page).not.toContain(
      link,
    );
    await turnsKey(on.at, number, on.facilitator);
    const after = (await facilitator.get("/desk")).page;
    expect(after.indexOf(link)).toBeGreaterThan(after.indexOf("Where you turned a key"));
    const member = await as({ person: await aMember(on.at.house) });
    expect((await member.get("/desk")).status).toBe(403);
    expect((await aVisitor().get("/desk")).leadsTo).toContain("/sign-in");
  });
});

describe("in a demonstration", () => {
  const at = aHouse({ isDemonstration: true });
  let hide: MadeUp;
  beforeAll(() => {
    hide = new MadeUp(at, "hide-post");
  });

  it("a button turns keys, and it says so beside the signature", async () => {
    const [safety, facilitator] = [
      await anOfficer(at, "safety-officer"),
      await anOfficer(at, "facilitator"),
    ];
    const number = await askFor(at, hide.act, something(), safety);
    const path = `/requests/${number}`;
    const button = { demonstration: "yes" };
    const asker = await new Visitor(at).signInAs(safety.person);
    expect((await asker.get(path)).page).toContain("Sign in this demonstration");
    expect((await asker.post(`${path}/sign`, button, path)).leadsTo).toBe(path);
    const other = await new Visitor(at).signInAs(facilitator.person);
    expect((await other.post(`${path}/approve`, button, path)).leadsTo).toBe(path);
    expect(hide.done).toHaveLength(1);
    expect((await other.get(path)).page).toContain("the button of this demonstration");
  });
});
