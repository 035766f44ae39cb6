import { beforeAll, describe, expect, it } from "vitest";
import { type AnyAct, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { sentBy } from "../../../testing/html.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { Visitor } from "../../../testing/visit.ts";
import { aBranch, belong } from "../../branches/testing/branches.ts";
import { reportPostPath } from "../../discussions/addresses.ts";
import { hidePost } from "../../discussions/hiding-anywhere/acts/hide-post.ts";
import { restorePostByRequest } from "../../discussions/hiding-anywhere/acts/restore-post-by-request.ts";
import { tablesOutsideLetters } from "../../mail/testing/outside-letters.ts";
import { tablesWith } from "../../record/testing.ts";
import { articlePath, draftPath, newsDeskPath, newsFeedPath, toArticlePath } from "../addresses.ts";
import { forgetHidden } from "../jobs.ts";
import { publishColumn } from "./acts/publish-column.ts";
import { findArticle, listCorrections } from "./article-queries.ts";
import { personal } from "./personal-store.ts";
import { A_COLUMN, aDraft, anArticle, aReadyDraft } from "./testing/a-column.ts";

const at = aHouse();
const DAY = 86_400_000;

let [author, reader]: Person[] = [];
let asAuthor: Visitor;
let asReader: Visitor;
let branch: number;
beforeAll(async () => {
  author = await aMember(at.house, { name: "Ada Okafor" });
  reader = await aMember(at.house, { name: "Rhys Reader" });
  branch = await aBranch(at, { name: "Leeds" });
  await belong(at, branch, [author]);
  asAuthor = await new Visitor(at).signInAs(author);
  asReader = await new Visitor(at).signInAs(reader);
});

const everybody = () => new Visitor(at);
const people = () => ({ author: author as Person, reader: reader as Person });
const read = async (id: number) => {
  const found = await findArticle(at.house.database, id);
  if (found === undefined) throw new Error("there is no such article");
  return found;
};
/** Sends a form of the desk: the article's number, and what is done. */
const post = (who: Visitor, to: string, fields = {}) =>
  who.post(`${newsDeskPath}/${to}`, fields, `${newsDeskPath}/${to.split("/")[0]}`);

const isFound = async (word: string, address: string): Promise<boolean> =>
  (await everybody().get(`/search?q=${word}&in=news`)).page.includes(articlePath(address));

describe("a member's column", () => {
  it("goes from draft over a second reader to everybody's page and feed, under the byline chosen", async () => {
    const begun = await asAuthor.post("/news/desk/new", {
      ...A_COLUMN,
      byline: `branch-${branch}`,
    });
    const id = Number(begun.leadsTo?.split("/").at(-1));
    expect((await asReader.get(draftPath(id))).status).toBe(404);
    expect((await post(asAuthor, `${id}/publish`)).status).toBe(409);
    await post(asAuthor, `${id}/hand-in`);
    const desk = (await asReader.get("/news/desk")).page;
    expect(desk).toContain(A_COLUMN.title);
    expect(desk).not.toContain("Okafor");
    expect((await post(asAuthor, `${id}/read`, { reads: "yes" })).status).toBe(403);
    await post(asReader, `${id}/read`, { reads: "yes" });
    await post(asReader, `${id}/note`, { note: "Which council?" });
    expect((await asAuthor.get(draftPath(id))).page).toContain("Which council?");
    const old = sentBy((await asReader.get(draftPath(id))).page, toArticlePath(id, "call-ready"));
    const form = sentBy(
      (await asAuthor.get(`${draftPath(id)}/edit`)).page,
      toArticlePath(id, "change"),
    );
    await post(asAuthor, `${id}/change`, { ...form, body: `${A_COLUMN.body} In Leeds.` });
    // The reader says so of the words they have read, and of no others.
    expect((await post(asReader, `${id}/call-ready`, { ...old })).status).toBe(409);
    const now = sentBy((await asReader.get(draftPath(id))).page, toArticlePath(id, "call-ready"));
    await post(asReader, `${id}/call-ready`, { ...now });
    const published = await post(asAuthor, `${id}/publish`);
    expect(published.leadsTo).toBe("/news/2027-03-01-the-14-bus-comes-back");
    const { page } = await everybody().get(published.leadsTo ?? "");
    expect(page).toContain("a member in Leeds");
    expect(page).toContain("Council minutes, 3 May 2026, page 4");
    expect(page).toContain("Promoted by Pat Promoter");
    expect(page).toContain('property="og:title" content="The 14 bus comes back"');
    expect(page).toContain('"@type":"NewsArticle"');
    const feed = (await everybody().get(newsFeedPath)).page;
    expect(feed).toContain("<name>a member in Leeds</name>");
    expect((await everybody().get("/news")).page).toContain(A_COLUMN.standfirst);
    for (const shown of [page, feed]) expect(shown).not.toContain("Okafor");
    expect((await everybody().get(`/news/2027-03-01-${id}`)).leadsTo).toBe(published.leadsTo);
    expect((await everybody().get("/news/years/2027")).page).toContain(A_COLUMN.title);
    expect((await everybody().get("/news/years/2026")).page).not.toContain(A_COLUMN.title);
    expect(await tablesWith(at.house.database, "Which council?")).toEqual([]);
  });

  it("has an address of its own, also where two of one title are published at once", async () => {
    const typed = { title: "Twice on one day" };
    const ids = [0, 1].map(() => aReadyDraft(at, people().author, people().reader, typed));
    const two = await Promise.all(ids);
    const published = await Promise.all(two.map((id) => post(asAuthor, `${id}/publish`)));
    const [one, other] = published.map(({ leadsTo }) => leadsTo ?? "").toSorted();
    expect(one).toBe("/news/2027-03-01-twice-on-one-day");
    expect(other).toMatch(/^\/news\/2027-03-01-twice-on-one-day-[0-9]+$/);
    expect((await everybody().get(other ?? "")).status).toBe(200);
  });

  it("is read by somebody whose word counts, and by one at a time, who can give it back", async () => {
    const id = await aDraft(at, people().author);
    const byline = { ...A_COLUMN, byline: "branch-9999" };
    expect((await asAuthor.post("/news/desk/new", byline)).status).toBe(422);
    await post(asAuthor, `${id}/hand-in`);
    const newcomer = await new Visitor(at).signInAs(await aMember(at.house, { belongsFor: 0 }));
    const other = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await post(newcomer, `${id}/read`, { reads: "yes" })).status).toBeGreaterThanOrEqual(
      400,
    );
    await post(asReader, `${id}/read`, { reads: "yes" });
    expect((await post(other, `${id}/read`, { reads: "yes" })).status).toBe(404);
    expect((await post(other, `${id}/call-ready`)).status).toBe(404);
    await post(asReader, `${id}/read`, { reads: "no" });
    expect((await read(id)).readerId).toBeUndefined();
    expect((await post(other, `${id}/read`, { reads: "yes" })).status).toBe(303);
    await post(asAuthor, `${id}/drop`);
    expect((await asAuthor.get(draftPath(id))).status).toBe(404);
  });

  it("is corrected where everybody sees what it said, once another member confirms it, and withdrawn by its author", async () => {
    const typed = { title: "What the council said", byline: "name" };
    const { id, address = "" } = await anArticle(at, people().author, people().reader, typed);
    const path = articlePath(address);
    expect((await everybody().get(path)).page).toContain("Ada Okafor");
    const passage = { was: "on Tuesday", becomes: "on Wednesday", why: "The day was moved." };
    expect((await post(asReader, `${id}/correct`, passage)).status).toBe(404);
    const long = { ...passage, was: typed.title, becomes: `${typed.title}\nand no more` };
    expect((await post(asAuthor, `${id}/correct`, { ...passage, why: "" })).page).toContain(
      "The reason is missing",
    );
    for (const becomes of [long.becomes, "long ".repeat(100)])
      expect((await post(asAuthor, `${id}/correct`, { ...long, becomes })).status).toBe(422);
    await post(asAuthor, `${id}/correct`, passage);
    expect((await everybody().get(path)).page).not.toContain("Wednesday");
    const [waits] = await listCorrections(at.house.database, id);
    const correction = String(waits?.id);
    const says = { correction, says: "yes" };
    expect((await post(asAuthor, `${id}/judge-correction`, says)).status).toBe(403);
    expect((await asReader.get("/news/desk")).page).toContain(typed.title);
    at.clock.moveForward(DAY);
    await post(asReader, `${id}/judge-correction`, says);
    const { page } = await everybody().get(path);
    for (const shown of ["votes on Wednesday", "It said:", "on Tuesday", passage.why])
      expect(page).toContain(shown);
    expect((await everybody().get(newsFeedPath)).page).toContain("<updated>2027-03-02");
    expect(await isFound("wednesday", address)).toBe(true);
    const why = "The council has changed its mind twice since.";
    expect((await post(asReader, `${id}/withdraw`, { why })).status).toBe(404);
    await post(asAuthor, `${id}/withdraw`, { why });
    const gone = (await everybody().get(path)).page;
    expect(gone).toContain(why);
    expect(await isFound("wednesday", address)).toBe(false);
    // The reason has no second reader, so that it can be reported as all else that is written.
    const asked = await asReader.get(reportPostPath("article", id));
    expect((await asReader.get(path)).page).toContain("/discussions/report");
    expect(asked.page).toContain(why);
    expect(gone).not.toContain("votes on Wednesday");
    expect((await everybody().get("/news")).page).not.toContain(typed.title);
    expect((await post(asAuthor, `${id}/correct`, passage)).status).toBe(409);
  });

  it("stays without its author's name when they have themselves erased; their drafts go", async () => {
    const leaver = await aMember(at.house, { name: "Lena Leaver" });
    const { id, address = "" } = await anArticle(at, leaver, people().reader, {
      title: "Going away",
    });
    const draft = await aDraft(at, leaver, { title: "Never read by anybody" });
    const kept = JSON.stringify(await personal.gather(at.house.database, leaver.personId));
    expect(kept).toContain("Never read by anybody");
    await at.house.database.transaction().execute(async (tx) => {
      await personal.forget(tx as never, leaver.personId, at.clock.now());
    });
    expect((await read(id)).authorId).toBeUndefined();
    expect((await everybody().get(articlePath(address))).page).not.toContain("Lena");
    expect(await findArticle(at.house.database, draft)).toBeUndefined();
  });

  it("is talked about by members, reported, hidden with its title by two keys, and brought back", async () => {
    const typed = { title: "Quillfeather is a thief", body: `Quillfeather. ${A_COLUMN.body}` };
    const {
      id,
      address = "",
      shortAddress = "",
    } = await anArticle(...[at, people().author, people().reader, typed]);
    const page = (await asReader.get(articlePath(address))).page;
    expect(page).toContain(`/discussions/report?kind=article&amp;post=${id}`);
    expect(page).toContain('name="text"');
    for (const word of ["Quillfeather", "street"]) expect(await isFound(word, address)).toBe(true);
    await post(asAuthor, `${id}/correct`, {
      ...{ was: "street by street", becomes: "by Quillfeather", why: "Quillfeather did it." },
    });
    const officially = async (act: AnyAct) => {
      const actor = aRequestFor(act, { requestId: 90 });
      const input = { kind: "article", postId: String(id), ground: "abuse" };
      const outcome = await perform(at.house, act, input, { actor });
      return isRefusal(outcome) ? outcome.says : "done";
    };
    expect(await officially(hidePost)).toBe("done");
    for (const path of [articlePath(shortAddress), articlePath(address), "/news", newsFeedPath]) {
      const seen = await everybody().get(path);
      expect(seen.status).toBe(200);
      expect(seen.page).not.toMatch(/Quillfeather|street by street/);
    }
    for (const word of ["Quillfeather", "street"]) expect(await isFound(word, address)).toBe(false);
    // What its talk is called is said in each reader's language, whoever hid it.
    const talk = (await findArticle(at.house.database, id))?.talkId;
    for (const [language, called] of [
      ["en", "A discussion whose title is hidden"],
      ["cy", "Trafodaeth y mae ei theitl yn gudd"],
    ])
      expect(
        (await asReader.get(`/discussions/${talk}/summaries?lang=${language}`)).page,
      ).toContain(called);
    await asReader.get("/?lang=en");
    expect((await post(asAuthor, `${id}/withdraw`, { why: "I am sorry." })).status).toBe(409);
    expect(await tablesOutsideLetters(at.house.database, "Quillfeather")).toEqual(["news.hidden"]);
    expect(await officially(restorePostByRequest)).toBe("done");
    expect((await everybody().get(articlePath(address))).page).toContain("Quillfeather");
    const [back] = await listCorrections(at.house.database, id);
    expect(back?.becomes).toBe("by Quillfeather");
    expect(back?.why).toBe("Quillfeather did it.");
    expect(await officially(hidePost)).toBe("done");
    at.clock.moveForward(1000 * DAY);
    await forgetHidden(at.house);
    expect(await tablesWith(at.house.database, "street by street")).not.toContain("news.hidden");
  });
});

describe("without an imprint", () => {
  const bare = aHouse({ hasImprint: false });
  it("nothing is published", async () => {
    const [one, two] = [await aMember(bare.house), await aMember(bare.house)];
    await expect(anArticle(bare, one, two)).rejects.toThrow("it was not published");
    const outcome = await perform(bare.house, publishColumn, { id: "1" }, { actor: one });
    expect(isRefusal(outcome) && outcome.code).toBe("imprint.nothingWithout");
  });
});
