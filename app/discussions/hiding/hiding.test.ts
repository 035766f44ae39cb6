import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDays } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { Visitor } from "../../../testing/visit.ts";
import { appoint } from "../../offices/door.ts";
import type { Office } from "../../rulebook/door.ts";
import { argue } from "../arguments/acts/argue.ts";
import { comment } from "../comments/acts/comment.ts";
import { summarise } from "../summaries/acts/summarise.ts";
import { aTopic } from "../testing/a-topic.ts";
import type { TopicId } from "../topic.ts";
import { hide } from "./acts/hide.ts";

const at = aHouse();
const WORDS = "Mill Lane 4";

let topicId: TopicId;
let ids: Record<"comment" | "argument" | "summary", string>;
let asMember: Visitor;
let asOfficer: Visitor;
let asSupporter: Visitor;
let asTreasurer: Visitor;

async function anOfficer(office: Office): Promise<Visitor> {
  const { personId } = await aMember(at.house);
  const now = at.clock.now();
  const term = { beginsAt: now, endsAt: addDays(now, 300), heldBy: { kind: "election" } as const };
  await inTransaction(at.house, (tx) => appoint(tx, at.house, { office, personId, ...term }, now));
  return new Visitor(at).signInAs({ personId });
}

async function said(actor: Person, act: Parameters<typeof perform>[1], input: object) {
  const whole = { topicId: String(topicId), ...input };
  const outcome = await perform(at.house, act, whole, { actor });
  if (isRefusal(outcome)) throw new Error(outcome.says);
}

beforeAll(async () => {
  const ada = await aMember(at.house, { name: "Ada Okafor" });
  topicId = await aTopic(at.house);
  await said(ada, comment, { text: `A comment at ${WORDS}.` });
  await said(ada, argue, { camp: "for", claim: `A claim at ${WORDS}.`, source: WORDS });
  await said(ada, summarise, { text: `A summary at ${WORDS}.` });
  ids = { comment: "1", argument: "1", summary: "1" };
  asMember = await new Visitor(at).signInAs(await aMember(at.house));
  asSupporter = await new Visitor(at).signInAs(await aMember(at.house, { standing: "supporter" }));
  asOfficer = await anOfficer("safety-officer");
  asTreasurer = await anOfficer("treasurer");
});

const here = () => `/discussions/${topicId}`;
const PAGES = ["/threads/1", "/arguments?camp=for", "/summaries"];

describe("the link to ask", () => {
  it("is shown to an office that carries the power, and to nobody else", async () => {
    for (const page of PAGES) {
      expect((await asOfficer.get(here() + page)).page, page).toContain("Ask to hide this");
      for (const visitor of [asMember, asSupporter, asTreasurer]) {
        expect((await visitor.get(here() + page)).page, page).not.toContain("Ask to hide this");
      }
    }
  });

  it("leads to a form that shows what would be hidden; nobody else opens it", async () => {
    for (const kind of ["comment", "argument", "summary"] as const) {
      const path = `${here()}/hide?kind=${kind}&post=${ids[kind]}`;
      const form = await asOfficer.get(path);
      expect(form.status).toBe(200);
      expect(form.page).toContain(WORDS);
      for (const visitor of [asMember, asSupporter, asTreasurer]) {
        expect((await visitor.get(path)).status).toBe(403);
      }
      expect((await new Visitor(at).get(path)).leadsTo).toContain("/sign-in");
    }
  });

  it.each([
    "kind=comment&post=999",
    "kind=comment&post=x",
    "kind=comment&post=99999999999999999999",
    "kind=__proto__&post=1",
    "kind=constructor&post=1",
    "post=1",
    "",
  ])("with ?%s there is no such form", async (query) => {
    for (const what of ["hide", "restore"]) {
      expect((await asOfficer.get(`${here()}/${what}?${query}`)).status).toBe(404);
    }
  });

  it("another discussion's post is not found here", async () => {
    const elsewhere = await aTopic(at.house);
    expect((await asOfficer.get(`/discussions/${elsewhere}/hide?kind=comment&post=1`)).status).toBe(
      404,
    );
  });
});

describe("asking", () => {
  const form = { kind: "comment", postId: "1", ground: "abuse", why: "It calls her names." };

  it("without an office, as a supporter, or signed out, nothing is asked and nothing is hidden", async () => {
    for (const visitor of [asMember, asSupporter, asTreasurer]) {
      expect((await visitor.post(`${here()}/hide`, form)).status).toBe(403);
      expect((await visitor.post(`${here()}/restore`, form)).status).toBe(403);
    }
    const { leadsTo = "" } = await new Visitor(at).post(`${here()}/hide`, form);
    expect(leadsTo).not.toContain("/requests");
    expect((await asMember.get(`${here()}/threads/1`)).page).toContain(WORDS);
  });

  it("with a field that would reach into an object's prototype, nothing is read", async () => {
    const answer = await asOfficer.post(`${here()}/hide`, { ...form, ["__proto__"]: "x" });
    expect(answer.status).not.toBe(303);
    expect((await asMember.get(`${here()}/threads/1`)).page).toContain(WORDS);
  });
});

describe("a hidden post's place", () => {
  it("says since when, why and which request; the words are nowhere, for anybody", async () => {
    for (const kind of ["comment", "argument", "summary"] as const) {
      const input = { topicId: String(topicId), kind, postId: ids[kind], ground: "personal-data" };
      const actor = aRequestFor(hide, { requestId: 12 });
      expect(isRefusal(await perform(at.house, hide, input, { actor }))).toBe(false);
    }
    const open = ["/history?comment=1", "/comment?to=1", "/edit-comment?comment=1"];
    for (const page of [...PAGES, ...open, "/remove-comment?comment=1"]) {
      for (const visitor of [asMember, asOfficer, asSupporter, new Visitor(at)]) {
        expect((await visitor.get(here() + page)).page, page).not.toContain(WORDS);
      }
    }
    for (const page of PAGES) {
      const answer = await asMember.get(here() + page);
      expect(answer.page).toContain("Hidden since");
      expect(answer.page).toContain("it tells something private about a person");
      expect(answer.page).toContain('href="/requests/12"');
    }
    const pages = ["/history?comment=1", "/comment?to=1", "/hide?kind=comment&post=1"];
    for (const page of pages) {
      const answer = await asOfficer.get(here() + page);
      expect([page, answer.status]).toEqual([page, page.startsWith("/hide") ? 409 : 410]);
      expect(answer.page).not.toContain(WORDS);
    }
  });
});
