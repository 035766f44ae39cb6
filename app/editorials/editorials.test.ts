import { beforeAll, describe, expect, it } from "vitest";
import { type AnyAct, inTransaction, perform } from "../../platform/act.ts";
import { aVisitor, type Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { hiddenIn } from "../../testing/html.ts";
import { anOfficer, anOpenRequest, type Officer, signs, turnsKey } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { aRequestFor } from "../../testing/requests.ts";
import { Visitor } from "../../testing/visit.ts";
import { hidePost } from "../discussions/hiding-anywhere/acts/hide-post.ts";
import { restorePostByRequest } from "../discussions/hiding-anywhere/acts/restore-post-by-request.ts";
import { articlePath, newsFeedPath, newsPath } from "../news/addresses.ts";
import { withdrawArticle } from "../news/articles/acts/withdraw-article.ts";
import { findArticle } from "../news/door.ts";
import { changePicture } from "../pictures/acts/change-picture.ts";
import { albumPath } from "../pictures/addresses.ts";
import { listPictures } from "../pictures/door.ts";
import { addAPicture, makeAll } from "../pictures/testing/a-picture-file.ts";
import { listLines } from "../record/door.ts";
import { requestPath } from "../requests/addresses.ts";
import { findRequest } from "../requests/door.ts";
import { aDutyHouse } from "../teams/testing/a-duty-house.ts";
import { change } from "./acts/change.ts";
import { correct } from "./acts/correct.ts";
import { drop } from "./acts/drop.ts";
import { publish } from "./acts/publish.ts";
import { withdraw } from "./acts/withdraw.ts";
import { write } from "./acts/write.ts";
import { editorialPath, editorialsPath, toEditorialPath } from "./addresses.ts";
import { fingerprintOf } from "./editorial.ts";
import { fingerprintAt, runsAt } from "./testing/by-keys.ts";

const { at, outcomeOf, aTeamOnDuty } = aDutyHouse("press");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TEXTS = {
  title: "We want the trams back",
  standfirst: "Plymouth had trams until 1945. Its council can bring them back.",
  body: "The council votes on Tuesday.\n\nMembers have asked for trams since the spring.",
  facts: "Trams ran until 1945.\nPlymouth Transport, page 12",
  video: "",
};

let ada: Person;
let stranger: Person;
let officer: Officer;
let colleague: Officer;
let safety: Officer;
let everybody: Visitor;
let desk: Visitor;
beforeAll(async () => {
  [ada] = await aTeamOnDuty();
  officer = await anOfficer(at, "national-committee");
  colleague = await anOfficer(at, "national-committee");
  safety = await anOfficer(at, "safety-officer");
  stranger = await aMember(at.house);
  everybody = new Visitor(at);
  desk = await new Visitor(at).signInAs(officer.person);
});

/** The number of a new draft. */
async function aDraft(typed: Partial<typeof TEXTS> = {}, writer = ada): Promise<number> {
  const made = await perform(at.house, write, { ...TEXTS, ...typed }, { actor: writer });
  if (isRefusal(made)) throw new Error(made.says);
  const [newest] = await listed();
  return newest ?? 0;
}
const listed = async () =>
  [...(await desk.get(editorialsPath)).page.matchAll(/href="\/editorials\/(\d+)"/g)].map(([, id]) =>
    Number(id),
  );
const fingerprint = (id: number) => fingerprintAt(at, id);
const runs = (act: AnyAct, input: object, parts = {}) => runsAt(at, act, input, parts);
const isOut = async (id: number) => (await findArticle(at.house.database, id))?.state;
async function published(typed: Partial<typeof TEXTS> = {}) {
  const id = await aDraft(typed);
  expect(await runs(publish, { id: String(id), fingerprint: await fingerprint(id) })).toBe("done");
  return { id, path: articlePath((await findArticle(at.house.database, id))?.address ?? "") };
}
const isFound = async (word: string, path: string) =>
  (await everybody.get(`/search?q=${word}&in=news`)).page.includes(path);

describe("an article in the party's name", () => {
  it("is written by whoever may, and nobody else learns of the draft", async () => {
    for (const actor of [stranger, safety.person])
      expect(await outcomeOf(write, TEXTS, actor)).toBe("press.notWriter");
    expect(await outcomeOf(write, TEXTS, aVisitor)).not.toBe("done");
    const id = await aDraft({ title: "A secret for now" });
    const other = await new Visitor(at).signInAs(stranger);
    for (const who of [other, everybody]) {
      expect((await who.get(editorialPath(id))).status).toBe(404);
      for (const path of [editorialsPath, newsPath, newsFeedPath])
        expect((await who.get(path)).page).not.toContain("A secret for now");
    }
    expect((await other.get("/editorials/new")).status).toBe(403);
    expect((await other.get(`${editorialPath(id)}/edit`)).status).toBe(403);
    expect((await other.get(albumPath("article", id))).status).toBe(404);
    // Neither is it a member's own that they could change or withdraw at the news desk.
    expect((await other.get(`/news/desk/${id}`)).status).toBe(404);
    const input = { id: String(id), why: "I do not like it at all." };
    expect(await outcomeOf(withdrawArticle, input, ada)).toBe("news.articles.unknown");
    for (const act of [change, drop])
      expect(await outcomeOf(act, { ...TEXTS, id: String(id) }, stranger)).toBe("press.notWriter");
    const reading = await new Visitor(at).signInAs(safety.person);
    const read = await reading.get(editorialPath(id));
    expect(read.page).toContain("Members have asked for trams");
    expect(read.response.headers.get("cache-control")).toContain("no-store");
    expect(read.page).not.toContain(toEditorialPath(id, "publish"));
    expect(await outcomeOf(drop, { id: String(id) }, ada)).toBe("done");
    expect(await listed()).not.toContain(id);
  });

  it("is out once two bodies have signed exactly these words, in the feed, lists, search and record", async () => {
    const id = await aDraft();
    const hidden = hiddenIn(
      (await desk.get(editorialPath(id))).page,
      toEditorialPath(id, "publish"),
    );
    const why = "The council votes on Tuesday.";
    const asked = await desk.post(
      toEditorialPath(id, "publish"),
      { ...hidden, why },
      editorialPath(id),
    );
    const number = Number(/^\/requests\/(\d+)/.exec(asked.leadsTo ?? "")?.[1]);
    expect(isRefusal(await signs(at, number, officer))).toBe(false);
    // Not the same person, and nobody of the same body.
    for (const one of [officer, colleague])
      expect(isRefusal(await turnsKey(at, number, one))).toBe(true);
    expect(await isOut(id)).toBe("draft");
    const reader = await new Visitor(at).signInAs(safety.person);
    const signing = (await reader.get(requestPath(number))).page;
    for (const shown of [TEXTS.body.slice(0, 20), TEXTS.standfirst, editorialPath(id)])
      expect(signing).toContain(shown);
    expect((await everybody.get(requestPath(number))).page).not.toContain("trams");
    await turnsKey(at, number, safety);
    expect((await findRequest(at.house.database, number))?.state).toBe("done");
    const path = "/news/2027-03-01-we-want-the-trams-back";
    expect((await everybody.get(editorialPath(id))).leadsTo).toBe(`/news/2027-03-01-${id}`);
    const { page } = await everybody.get(path);
    for (const shown of [
      "the party",
      `href="${requestPath(number)}"`,
      "Promoted by Pat Promoter",
      "Plymouth Transport, page 12",
      '"author":{"@type":"Organization"',
      'property="og:image"',
    ])
      expect(page).toContain(shown);
    const feed = (await everybody.get(newsFeedPath)).page;
    expect(feed).toContain(TEXTS.title);
    expect(feed).not.toContain("<name>the party</name>");
    for (const list of [newsPath, editorialsPath, "/news/years/2027", "/sitemap.xml"])
      expect((await everybody.get(list)).page).toContain(path);
    const card = await everybody.get(`/news/2027-03-01-${id}/card.png`);
    expect(card.response.headers.get("content-type")).toBe("image/png");
    expect(await isFound("trams", path)).toBe(true);
    const member = await new Visitor(at).signInAs(stranger);
    expect((await member.get(path)).page).toContain('name="text"');
    expect((await member.get(path)).page).not.toContain(editorialPath(id));
    expect((await desk.get(path)).page).toContain(editorialPath(id));
    const { lines } = await listLines(at.house.database, { most: 1 } as never);
    expect(JSON.stringify(lines)).toContain(hidden.fingerprint);
    expect((await everybody.get(`${path}?lang=cy`)).page).toContain("y blaid");
    await everybody.get("/?lang=en");
    const again = { id: String(id), fingerprint: hidden.fingerprint };
    expect(await runs(publish, again)).toBe("editorials.isPublished");
    expect(await outcomeOf(drop, { id: String(id) }, ada)).toBe("editorials.isPublished");
    expect(await outcomeOf(change, { ...TEXTS, id: String(id) }, ada)).toBe(
      "editorials.isPublished",
    );
  });

  it("is not published where a word or a picture's word is changed between the two keys", async () => {
    const id = await aDraft({ title: "Read this first" });
    const ask = async () =>
      anOpenRequest(at, publish, { id: String(id), fingerprint: await fingerprint(id) }, officer);
    const first = await ask();
    const writer = await new Visitor(at).signInAs(ada);
    const slander = { ...TEXTS, title: "Read this first", body: `${TEXTS.body} The mayor steals.` };
    const done = await writer.fill(
      `/editorials/${id}/edit`,
      slander,
      toEditorialPath(id, "change"),
    );
    expect(done.leadsTo).toBe(editorialPath(id));
    const reader = await new Visitor(at).signInAs(safety.person);
    const { page } = await reader.get(requestPath(first));
    expect(page).toContain("were changed after this was asked for");
    expect(page).not.toContain("The mayor steals");
    await turnsKey(at, first, safety);
    expect(await isOut(id)).toBe("draft");
    await addAPicture(at, ada, id);
    const early = { id: String(id), fingerprint: await fingerprint(id) };
    expect(await runs(publish, early)).toBe("news.articles.picturesWait");
    await makeAll(at);
    const second = await ask();
    const [picture] = await listPictures(at.house.database, { kind: "article", id });
    const shown = (await reader.get(editorialPath(id))).page;
    expect(shown).toContain(picture?.alt ?? "no alt");
    const file = /\/pictures\/files\/[\w./]+/.exec(shown)?.[0] ?? "";
    expect((await reader.get(file)).status).toBe(200);
    expect((await everybody.get(file)).status).toBe(404);
    const says = { kind: "article", id: String(id), picture: String(picture?.id), place: "above" };
    const form = hiddenIn(
      (await writer.get(albumPath("article", id))).page,
      `/pictures/of/article/${id}/change`,
    );
    const alt = { ...says, ...form, alt: "The mayor with a bag of money", credit: "" };
    expect(await outcomeOf(changePicture, alt, stranger)).toBe("editorials.unknown");
    expect(await outcomeOf(changePicture, alt, ada)).toBe("done");
    await turnsKey(at, second, safety);
    expect(await isOut(id)).toBe("draft");
    await turnsKey(at, await ask(), safety);
    expect(await isOut(id)).toBe("published");
    expect((await everybody.get(file)).status).toBe(200);
    expect(await outcomeOf(changePicture, alt, ada)).toBe("editorials.isPublished");
  });

  it("is corrected by two keys, with both wordings to be read, and withdrawn by two keys", async () => {
    const { id, path } = await published({ title: "What the council said" });
    const passage = { was: "on Tuesday", becomes: "on Wednesday" };
    const input = { id: String(id), fingerprint: await fingerprint(id), ...passage };
    expect(await runs(correct, { ...input, was: "nowhere in it" })).toBe("news.articles.notInText");
    const number = await anOpenRequest(at, correct, input, officer);
    const member = await new Visitor(at).signInAs(stranger);
    expect((await member.get(requestPath(number))).page).toContain("on Wednesday");
    expect((await everybody.get(path)).page).not.toContain("Wednesday");
    at.clock.moveForward(DAY - 4 * HOUR);
    await turnsKey(at, number, safety);
    const { page } = await everybody.get(path);
    for (const shown of ["votes on Wednesday", "It said:", "on Tuesday", requestPath(number)])
      expect(page).toContain(shown);
    expect((await everybody.get(newsFeedPath)).page).toContain("<updated>2027-03-02");
    expect(await isFound("wednesday", path)).toBe(true);
    // What was signed of other words puts nothing right.
    const late = { ...input, was: "since the spring", becomes: "since the winter" };
    expect(await runs(correct, late)).toBe("editorials.changed");
    const takenBack = await anOpenRequest(at, withdraw, { id: String(id) }, officer);
    await turnsKey(at, takenBack, safety);
    const gone = (await everybody.get(path)).page;
    expect(gone).toContain("The party has withdrawn this");
    expect(gone).not.toContain("votes on Wednesday");
    expect((await everybody.get(newsPath)).page).not.toContain("What the council said");
    expect(await runs(withdraw, { id: String(id) })).toBe("news.articles.notPublished");
    expect(await runs(correct, input)).toBe("news.articles.notPublished");
  });

  it("is nobody's: it stays as it is when whoever wrote it has themselves erased", async () => {
    const id = await aDraft({ title: "Written by two" }, officer.person);
    await addAPicture(at, officer.person, id);
    await makeAll(at);
    const before = await fingerprint(id);
    const about = await at.house.gatherAbout(officer.person.personId);
    expect(JSON.stringify(about.news)).not.toContain("Written by two");
    const leaver = officer.person.personId;
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, leaver, now));
    expect(await fingerprint(id)).toBe(before);
    expect(await runs(publish, { id: String(id), fingerprint: before })).toBe("done");
    officer = colleague;
    desk = await new Visitor(at).signInAs(officer.person);
  });

  it("is hidden and brought back by two keys, and stands still meanwhile", async () => {
    const { id, path } = await published({ title: "Quillfeather is a thief" });
    const post = { kind: "article", postId: String(id) };
    const requestId = { requestId: 90 };
    const input = {
      id: String(id),
      fingerprint: await fingerprint(id),
      was: "votes",
      becomes: "sits",
    };
    expect(await runs(hidePost, { ...post, ground: "abuse" }, requestId)).toBe("done");
    for (const seen of [path, editorialsPath, newsPath, newsFeedPath])
      expect((await everybody.get(seen)).page).not.toContain("Quillfeather");
    expect((await desk.get(editorialPath(id))).page).not.toContain("Quillfeather");
    expect(await runs(withdraw, { id: String(id) })).toBe("news.articles.isHidden");
    expect(await runs(correct, input)).toBe("news.articles.isHidden");
    expect(await runs(restorePostByRequest, post, requestId)).toBe("done");
    expect((await everybody.get(path)).page).toContain("Quillfeather");
    expect(await runs(correct, input)).toBe("done");
  });
});

describe("what is sent to it", () => {
  it("is text and no page of ours, whatever stands in it", async () => {
    const script = '<script>alert("x")</script>';
    const { path } = await published({ title: `Trams ${script}`, body: `${script} ${TEXTS.body}` });
    for (const seen of [path, newsPath, editorialsPath, newsFeedPath]) {
      const { page, status } = await everybody.get(seen);
      expect(status).toBe(200);
      expect(page).not.toContain("<script>alert");
    }
  });

  it("is refused where it is junk, and no 500", async () => {
    const id = String(await aDraft({ title: "Junk comes here" }));
    const junk = ["0", "-1", "9999999999", "1e3", "\0", "x".repeat(70), ""];
    for (const one of junk) {
      expect(await runs(publish, { id: one, fingerprint: "0a".repeat(32) })).not.toBe("done");
      expect(await runs(publish, { id, fingerprint: one })).not.toBe("done");
      expect(await runs(withdraw, { id: one })).not.toBe("done");
      const was = { id, fingerprint: "0a".repeat(32), was: one, becomes: one };
      expect(await runs(correct, was)).not.toBe("done");
      expect((await desk.get(`/editorials/${encodeURIComponent(one)}x`)).status).toBe(404);
    }
    expect(await runs(publish, { id, fingerprint: "0a".repeat(32) })).toBe("editorials.changed");
    const noSource = { ...TEXTS, facts: "A claim without a source" };
    expect(await outcomeOf(write, noSource, ada)).not.toBe("done");
    const asParty = { ...TEXTS, byline: "party" };
    expect((await desk.post("/news/desk/new", asParty)).status).toBe(422);
    for (const act of ["publish", "correct", "withdraw"] as const)
      expect((await desk.post(toEditorialPath(Number(id), act), {})).status).toBe(422);
  });
});

describe("without an imprint", () => {
  const bare = aHouse({ hasImprint: false });
  it("nothing is published in the party's name", async () => {
    const { addOfParty } = await import("../news/door.ts");
    const texts = { ...TEXTS, video: undefined };
    const id = await inTransaction(bare.house, (tx, now) => addOfParty(tx, texts, now));
    const input = {
      id: String(id),
      fingerprint: fingerprintOf(texts, { pictures: [], film: undefined }),
    };
    const outcome = await perform(bare.house, publish, input, { actor: aRequestFor(publish) });
    expect(isRefusal(outcome) && outcome.code).toBe("imprint.nothingWithout");
  });
});
