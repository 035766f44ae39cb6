import { createHash } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { becomeOne } from "../../testing/two-accounts.ts";
import { Visitor } from "../../testing/visit.ts";
import { findBallot } from "./ballot-queries.ts";
import { closeDue } from "./jobs.ts";
import { aBallot } from "./testing/a-ballot.ts";
import { vote } from "./voting/acts/vote.ts";

const at = aHouse();
const DAY = 86_400_000;
const yesNo = { "vote-proposal": "yes", "vote-alternative-1": "no" };

let ada: Person;
let asAda: Visitor;
beforeAll(async () => {
  ada = await aMember(at.house, { name: "Ada <b>Okafor" });
  asAda = await new Visitor(at).signInAs(ada);
});

const visitor = () => new Visitor(at);

describe("a ballot's page", () => {
  it("tells a visitor what is asked, by which rules, and that they must sign in", async () => {
    const id = await aBallot(at.house);
    const { status, page } = await visitor().get(`/decide/${id}`);
    expect(status).toBe(200);
    expect(page).toContain("Shall rents rise");
    expect(page).toContain("No change");
    expect(page).toContain("Who could cheat, and who would notice?");
    expect(page).toContain("Please sign in to vote.");
    expect(page).not.toContain('action="/decide');
  });

  it("a member votes, sees a receipt, and finds it again among their own", async () => {
    const id = await aBallot(at.house);
    const cast = await asAda.post(`/decide/${id}/vote`, yesNo, `/decide/${id}`);
    expect([cast.status, cast.leadsTo]).toEqual([303, `/decide/${id}/receipt`]);
    const receipt = await asAda.get(`/decide/${id}/receipt`);
    const code = /<code>([0-9a-f]{4}(?:-[0-9a-f]{4}){3})<\/code>/.exec(receipt.page)?.[1];
    expect(code).toBeDefined();
    expect((await asAda.get("/me/receipts")).page).toContain(code);
    at.clock.moveForward(7 * DAY);
    await closeDue(at.house);
    expect((await visitor().get(`/decide/${id}/recount.csv`)).page).toContain(`yes,no,${code}`);
    expect((await asAda.get(`/decide/${id}/lines`)).page).toContain(code);
  });

  it("says right above the button that members will see name and vote, the first time and at a change", async () => {
    const id = await aBallot(at.house);
    const aboveTheButton =
      /<p>[^<]*members on its roll will see your name and how you voted\.<\/p><button/;
    expect((await asAda.get(`/decide/${id}`)).page).toMatch(aboveTheButton);
    await asAda.post(`/decide/${id}/vote`, yesNo);
    const again = (await asAda.get(`/decide/${id}`)).page;
    expect(again).toContain("Change my vote");
    expect(again).toMatch(aboveTheButton);
    expect((await visitor().get(`/decide/${id}`)).page).not.toMatch(aboveTheButton);
  });

  it("a vote that is not whole is shown again with what is missing and what was chosen", async () => {
    const id = await aBallot(at.house);
    const answer = await asAda.post(`/decide/${id}/vote`, { "vote-proposal": "no" });
    expect(answer.status).toBe(422);
    expect(answer.page).toContain("Choose yes, no or abstain for each option.");
    const summary = answer.page.indexOf("Please put this right");
    expect(summary, "what is wrong stands where a phone shows it").toBeLessThan(
      answer.page.indexOf("<h1"),
    );
    expect(summary).toBeGreaterThan(0);
    expect(answer.page).toContain("#field-vote-alternative-1");
    expect(answer.page).toMatch(/id="field-vote-proposal-2"[^>]*checked/);
  });

  it("sent twice, it is one vote and one receipt", async () => {
    const id = await aBallot(at.house);
    const form = () => asAda.post(`/decide/${id}/vote`, yesNo);
    const [one, other] = await Promise.all([form(), form()]);
    expect([one.leadsTo, other.leadsTo]).toEqual(Array(2).fill(`/decide/${id}/receipt`));
    expect((await asAda.get(`/decide/${id}/receipt`)).page).toContain("<dd>never</dd>");
  });

  it("after the close it refuses in words, and shows the result with every check", async () => {
    const id = await aBallot(at.house);
    await asAda.post(`/decide/${id}/vote`, yesNo);
    at.clock.moveForward(7 * DAY);
    const late = await asAda.post(`/decide/${id}/vote`, yesNo);
    expect(late.status).toBe(409);
    expect(late.page).toContain("This ballot is closed.");
    expect((await visitor().get(`/decide/${id}`)).page).toContain(
      "Voting is over, and the votes are being counted.",
    );
    await closeDue(at.house);
    const { page } = await visitor().get(`/decide/${id}`);
    expect(page).toContain("Adopted: Cap rents at wages");
    expect(page).toContain("1 member voted. At least 1 were needed.");
    expect(page).toContain("1 of 1 yes and no votes said yes. More than half was needed.");
    expect(page).not.toContain(`/decide/${id}/vote"`);
  });

  it("the recount file is what the record's hash says", async () => {
    const id = await aBallot(at.house);
    await asAda.post(`/decide/${id}/vote`, yesNo);
    at.clock.moveForward(7 * DAY);
    await closeDue(at.house);
    const file = await visitor().get(`/decide/${id}/recount.json`);
    const hash = createHash("sha256").update(file.page).digest("hex");
    expect(hash).toBe((await findBallot(at.house.database, id))?.fileHash);
    expect(file.response.headers.get("etag")).toBe(`"${hash}"`);
    expect(file.page).not.toContain("Okafor");
    expect(file.page).not.toContain(ada.personId);
  });
});

describe("before the close", () => {
  it("no page shows anything of what others voted: every one is the same byte for byte", async () => {
    const others = await Promise.all(Array.from({ length: 5 }, () => aMember(at.house)));
    const id = await aBallot(at.house);
    const paths = [
      `/decide/${id}`,
      "/decide",
      "/decide/results",
      "/decide/results.atom",
      `/decide/${id}/recount.json`,
      `/decide/${id}/recount.csv`,
      `/decide/${id}/lines`,
      `/decide/${id}/receipt`,
      "/me/receipts",
    ];
    const look = async () => {
      const pages: string[] = [];
      for (const who of [visitor(), asAda]) {
        for (const where of paths) pages.push((await who.get(where)).page);
      }
      return pages;
    };
    const before = await look();
    for (const [index, actor] of others.entries()) {
      const proposal = (["yes", "no", "abstain"] as const)[index % 3];
      const choices = { proposal, "alternative-1": "no" };
      await perform(at.house, vote, { ballotId: String(id), choices }, { actor });
    }
    expect(await look()).toEqual(before);
  });

  it.each(["recount.json", "recount.csv", "lines"])("%s is not there", async (file) => {
    const id = await aBallot(at.house);
    const answer = await asAda.get(`/decide/${id}/${file}`);
    expect(answer.status).toBe(404);
    expect(answer.page).toContain("when the ballot has closed");
  });
});

describe("who may see what", () => {
  it("the names are for its roll: a visitor signs in first, all others are told why not", async () => {
    const id = await aBallot(at.house);
    at.clock.moveForward(7 * DAY);
    await closeDue(at.house);
    expect((await visitor().get(`/decide/${id}/lines`)).leadsTo).toContain("/sign-in");
    const supporter = await aMember(at.house, { standing: "supporter" });
    const member = await aMember(at.house, { belongsFor: 300 });
    for (const who of [supporter, member]) {
      const answer = await (await new Visitor(at).signInAs(who)).get(`/decide/${id}/lines`);
      expect(answer.status).toBe(403);
      expect(answer.page).not.toContain("Okafor</bdi></td>");
    }
    const asMember = await new Visitor(at).signInAs(member);
    const refused = await asMember.get(`/decide/${id}/lines`);
    expect(refused.page).toContain("Only those who were on this ballot's roll");
    expect((await asMember.get(`/decide/${id}`)).page).not.toContain(`/decide/${id}/lines`);
    expect((await asAda.get(`/decide/${id}`)).page).toContain(`/decide/${id}/lines`);
    const { page, status } = await asAda.get(`/decide/${id}/lines`);
    expect(status).toBe(200);
    expect(page).toContain("Ada &lt;b>Okafor");
  });

  it.each(["/me/receipts", "/decide/1/receipt"])("%s needs signing in", async (path) => {
    expect((await visitor().get(path)).leadsTo).toContain("/sign-in");
  });

  it("a line that ended says so, and is no former member's", async () => {
    const [kept, other] = [await aMember(at.house), await aMember(at.house)];
    const id = await aBallot(at.house);
    for (const person of [kept, other]) {
      await (await new Visitor(at).signInAs(person)).post(`/decide/${id}/vote`, yesNo);
    }
    await becomeOne(at.house, { kept, other });
    at.clock.moveForward(7 * DAY);
    await closeDue(at.house);
    const asKept = await new Visitor(at).signInAs(kept);
    const linesPage = async () => (await asKept.get(`/decide/${id}/lines`)).page;
    const beside = await linesPage();
    expect(beside.match(/Ended: two accounts became one/g)).toHaveLength(1);
    expect(beside).not.toContain("former member");
    const csv = (await visitor().get(`/decide/${id}/recount.csv`)).page;
    expect(csv.match(/,yes,no,/g)).toHaveLength(1);
    await sql`update ballots.ballot set naming = 'apart' where id = ${id}`.execute(
      at.house.database,
    );
    const apart = await linesPage();
    expect(apart).toContain("1 line has ended");
    expect(apart).not.toContain("former member");
  });

  it("a visitor who votes is led to sign in; who joined later is told of the roll", async () => {
    const id = await aBallot(at.house);
    expect((await visitor().post(`/decide/${id}/vote`, yesNo)).leadsTo).toContain("/sign-in");
    const late = await new Visitor(at).signInAs(await aMember(at.house));
    const refused = await late.post(`/decide/${id}/vote`, yesNo);
    expect(refused.status).toBe(403);
    expect(refused.page).toContain("You are not on the roll");
    expect((await late.get(`/decide/${id}`)).page).toContain("You are not on the roll");
  });
});

describe("junk", () => {
  const NOT_IDS = ["0", "abc", "1e3", "-4", "99999999999999999999", "2147483647", "%00", "1'--"];
  it.each(NOT_IDS)("/decide/%s is no page of ours", async (junk) => {
    for (const rest of ["", "/receipt", "/lines", "/recount.json", "/recount.csv"]) {
      expect((await asAda.get(`/decide/${junk}${rest}`)).status).toBe(404);
    }
    expect((await asAda.post(`/decide/${junk}/vote`, yesNo)).status).toBe(404);
  });

  it("a query that makes no sense begins the list anew", async () => {
    for (const junk of ["x", "-1", "9999999999999999999", "", "%F0"]) {
      expect((await asAda.get(`/decide/results?before=${junk}`)).status).toBe(200);
      expect((await asAda.get(`/me/receipts?before=${junk}`)).status).toBe(200);
    }
  });

  it("a form of anything is a plain refusal", async () => {
    const id = await aBallot(at.house);
    const forms: Record<string, string | string[]>[] = [
      {},
      { "vote-": "yes" },
      { "vote-proposal": ["yes", "no"], "vote-alternative-1": "no" },
      { ...yesNo, "vote-constructor": "yes" },
      { ...yesNo, "vote-__proto__": "yes" },
      { "vote-proposal": "x".repeat(10_000), "vote-alternative-1": "no" },
    ];
    for (const form of forms) {
      const { status } = await asAda.post(`/decide/${id}/vote`, form);
      expect(status).toBe(422);
    }
  });

  it("a field that is no option of this ballot is refused in words, and no vote is kept", async () => {
    const id = await aBallot(at.house);
    const strays = [
      "vote-",
      "vote-alternative-2",
      "vote-a\nb",
      "vote-ALTERNATIVE-1",
      "vote-constructor",
    ];
    for (const stray of [
      ...strays,
      "vote-prototype",
      "vote-__proto__",
      "vote-toString",
      "proposal",
    ]) {
      const { status, page } = await asAda.post(`/decide/${id}/vote`, { ...yesNo, [stray]: "yes" });
      expect([stray, status]).toEqual([stray, 422]);
      expect(page).toContain("The form has an option that is not on this ballot.");
      expect((await asAda.get(`/decide/${id}/receipt`)).status).toBe(404);
    }
    expect((await asAda.post(`/decide/${id}/vote`, yesNo)).status).toBe(303);
  });
});

describe("the feed", () => {
  it("is well-formed whatever a title holds", async () => {
    await aBallot(at.house, { title: `<script>"&' ]]> \u0007 ok` });
    at.clock.moveForward(7 * DAY);
    await closeDue(at.house);
    const { page, response } = await visitor().get("/decide/results.atom");
    expect(response.headers.get("content-type")).toContain("application/atom+xml");
    expect(page).not.toContain("<script>");
    expect(page).toContain("&lt;script&gt;&quot;&amp;&#39; ]]&gt;");
    expect(page.match(/<entry>/g)?.length).toBe(page.match(/<\/entry>/g)?.length);
  });
});
