import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isWithin } from "../../platform/limits.ts";
import { aHouse } from "../../testing/a-house.ts";
import { anOfficer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { adoptPolicy } from "../policy/door.ts";
import { publish } from "../proposals/writing/acts/publish.ts";
import { saveDraft } from "../proposals/writing/acts/save-draft.ts";
import { defaultRules } from "../rulebook/door.ts";
import { searchesOfOnePerson } from "./limits.ts";

const at = aHouse();
let member: Person;

const aPolicy = (title: string, body: string) =>
  inTransaction(at.house, (tx) => {
    const paths = { proposalPath: `/proposals/9${title.length}`, ballotPath: "/decide/1" };
    const terms = { rules: defaultRules(), activeMembers: 100 };
    return adoptPolicy(tx, { chapter: "homes", title, body, ...paths }, terms, at.clock.now());
  });

async function aProposal(title: string, body: string, isPublished = true): Promise<void> {
  const author = await aMember(at.house);
  const text = { title, problem: "Something is wrong with it.", body };
  const input = { kind: "new", chapter: "homes", ...text };
  const draft = await perform(at.house, saveDraft, input, { actor: author });
  if (!isPublished || typeof draft !== "object" || !("id" in draft)) return;
  await perform(at.house, publish, { id: String(draft.id) }, { actor: author });
}

beforeAll(async () => {
  member = await aMember(at.house, { name: "Zebedee Quill", belongsFor: 30 });
  await aMember(at.house, { name: "Zebedee Lapsed", standing: "lapsed" });
  await aMember(at.house, { name: "Zebedee Supporter", standing: "supporter" });
  await aPolicy(
    "Fair rents everywhere",
    "Rents rise no faster than wages. <script>alert(1)</script>",
  );
  await aMember(at.house, { name: "Zoë Łukasz-Żółć" });
  await aPolicy("Places to be", "Crêches and cafés on every street, with heating/warmth for all.");
  await aProposal("Let tenants keep pets", "Landlords may not refuse a zebra without a reason.");
  await aProposal("A secret zebra plan", "A draft that nobody else may read.", false);
  await aProposal("Xylophones for all", "A draft that nobody else may read.", false);
  await aPolicy(
    "An income for everybody",
    "A Universal Basic Income, paid weekly by the NHS’s bank.",
  );
});

const search = (query: string, visitor = new Visitor(at)) => visitor.get(`/search?${query}`);
const asMember = () => new Visitor(at).signInAs(member);

describe("/search", () => {
  it("asks for words when there are none", async () => {
    const { status, page } = await search("");
    expect(status).toBe(200);
    expect(page).toContain("Words to look for");
    expect(page).not.toContain("Nothing found");
  });

  it("finds policy by any form of a word, marks it, and escapes the member's text", async () => {
    const { page } = await search("q=rent");
    expect(page).toContain("Fair rents everywhere");
    expect(page).toContain("<mark>Rents</mark>");
    expect(page).not.toContain("<script>alert");
  });

  it.each([
    "cafe",
    "caf%C3%A9",
    "CRE%CC%82CHE",
    "warmth",
    "heating",
    "heating%2Fwarmth",
    "%E2%80%AEwarmth",
    "%E2%80%9Ccafes+on+every%E2%80%9D",
  ])("finds what was meant, with its accents or without: %s", async (typed) => {
    expect((await search(`q=${typed}`)).page).toContain("Places to be");
  });

  it("marks a word with an accent that was typed with it", async () => {
    expect((await search("q=caf%C3%A9s")).page).toContain("<mark>cafés</mark>");
  });

  it("finds people however their names are typed", async () => {
    const visitor = await asMember();
    for (const typed of ["zoe", "Zo%C3%AB", "lukasz", "%C5%81ukasz", "zolc"])
      expect((await search(`q=${typed}`, visitor)).page).toContain("Zoë Łukasz-Żółć");
  });

  it("finds published proposals, and never a draft", async () => {
    const { page } = await search("q=zebra");
    expect(page).toContain("Let tenants keep pets");
    expect(page).not.toContain("secret zebra");
    expect((await search("q=zebra", await asMember())).page).not.toContain("secret zebra");
  });

  it("shows people to members only: those in good standing, and no others", async () => {
    const { page } = await search("q=zebedee", await asMember());
    expect(page).toContain("Zebedee Quill");
    expect(page).not.toContain("Zebedee Lapsed");
    expect(page).not.toContain("Zebedee Supporter");
    for (const query of ["q=zebedee", "q=zebedee&in=people"]) {
      const shown = (await search(query)).page;
      expect(shown).not.toContain("Zebedee Quill");
      expect(shown).toContain("Nothing found");
      expect(shown).not.toContain("in=people");
    }
  });

  it("keeps to one kind when asked", async () => {
    const { page } = await search("q=rents+OR+zebra&in=proposals");
    expect(page).toContain("Let tenants keep pets");
    expect(page).not.toContain("Fair rents everywhere");
  });

  it("says plainly when nothing was found, and keeps the words in the box", async () => {
    const { page } = await search(`q=${encodeURIComponent('xyzzy "plugh')}`);
    expect(page).toContain("Nothing found");
    expect(page).toContain('value="xyzzy &quot;plugh"');
  });

  it.each([
    "q=%00",
    "q=the+of+and",
    "q=%22",
    "q=((((&in=__proto__",
    "q=a%26b%7Cc!%3A*",
    "q=-rents",
    "q=%F0%9F%8F%B4&in=policy",
    "q=%ED%A0%80",
    "q=rents&q=zebra&in=x&in=y",
    `q=${"rents+OR+".repeat(2000)}`,
    `q=${"%EE%80%80rents%EE%80%81".repeat(9)}`,
    "q='+or+1%3D1--",
    "q=%E2%80%AErents",
  ])("answers a page to ?%.40s", async (query) => {
    expect((await search(query)).status).toBe(200);
    expect((await search(query, await asMember())).status).toBe(200);
  });

  it.each([
    ["tena", "Let tenants keep pets", undefined],
    ["everyw ren", "Fair rents everywhere", undefined],
    ["landlrods", "Let tenants keep pets", "landlords"],
    ["Fair rentz", "Fair rents everywhere", "Fair rent"],
    ["UBI", "An income for everybody", undefined],
    ["U.B.I.", "An income for everybody", undefined],
    ["national health service", "An income for everybody", undefined],
  ])("finds what is begun, mistyped, or written short: %s", async (typed, title, meant) => {
    const { page } = await search(new URLSearchParams({ q: typed }).toString());
    expect(page).toContain(title);
    expect(page.includes("No text and no name has")).toBe(meant !== undefined);
    if (meant !== undefined) expect(page).toContain(`“${typed}”. These have “${meant}”.`);
  });

  it("keeps to the words as they were typed where a text has them", async () => {
    const { page } = await search("q=rent+-universal");
    expect(page).toContain("Fair rents everywhere");
    expect(page).not.toContain("No text and no name has");
    expect((await search("q=income+-UBI")).page).not.toContain("An income for everybody");
  });

  it("finds a member by the beginning of a name or with a mistake, for members only", async () => {
    const visitor = await asMember();
    for (const typed of ["zebe", "zebedeee", "quil"]) {
      expect((await search(`q=${typed}`, visitor)).page).toContain("Zebedee Quill");
      expect((await search(`q=${typed}`)).page).not.toContain("Zebedee");
    }
  });

  it("tells nothing of drafts, or of who is not shown, by what it takes a word for", async () => {
    await aMember(at.house, { name: "Ignatius Hidden", standing: "supporter" });
    for (const typed of ["xylophnes", "ignatiu", "ignatuis"]) {
      const { page } = await search(`q=${typed}`, await asMember());
      expect(page).not.toContain("These have");
      expect(page).toContain("Nothing found");
    }
  });

  it.each([
    ["election timetable", "/campaigns/timetable"],
    ["timetabel", "/campaigns/timetable"],
    ["privacy", "/privacy"],
    ["promoter", "/imprint"],
    ["gdpr", "/me/download"],
    ["rule", "/policy/rulebook"],
  ])("leads to a page by its name, begun or with one mistake: %s", async (typed, path) => {
    const { page } = await search(new URLSearchParams({ q: typed }).toString());
    expect(page).toContain(`<li><a href="${path}">`);
    expect(page).not.toContain("Nothing found");
  });

  it("leads everybody to an office by its title or its holder's name, and says no name itself", async () => {
    await anOfficer(at, "treasurer", { name: "Wilhelmina Oakes" });
    for (const typed of ["oakes", "wilhelm", "wilhelmnia", "treasurer"]) {
      const { page } = await search(`q=${typed}`);
      expect(page).toContain('href="/party/offices#treasurer"');
      expect(page).not.toContain("Wilhelmina");
    }
    expect((await search("q=zebedee&in=offices")).page).toContain("Nothing found");
  });
});

it("who searches as no person does is told so in words, and nobody else is", async () => {
  const busy = await aMember(at.house, { name: "Busy Looker", belongsFor: 30 });
  for (let use = 0; use < searchesOfOnePerson.most; use += 1) {
    await isWithin(at.house.database, searchesOfOnePerson, busy.personId);
  }
  const { status, page } = await search("q=rents", await new Visitor(at).signInAs(busy));
  expect(status).toBe(429);
  expect(page).toContain("You have searched very often");
  expect((await search("q=rents", await asMember())).status).toBe(200);
  expect((await search("q=rents")).status).toBe(200);
});
