import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { publish } from "./writing/acts/publish.ts";
import { saveDraft } from "./writing/acts/save-draft.ts";

const at = aHouse();
const text = {
  ...{ kind: "new", chapter: "homes", title: "Warm homes", problem: "Homes are cold." },
  ...{ body: "Every home is made warm within ten years.", effects: "" },
};
let asAuthor: Visitor;
let asOther: Visitor;
let draft = "";
let idea = "";

beforeAll(async () => {
  const author = await aMember(at.house);
  const save = async (title: string, titleCy = "") => {
    const input = { ...text, title, titleCy };
    const saved = await perform(at.house, saveDraft, input, { actor: author });
    if (isRefusal(saved) || typeof saved === "symbol") throw new Error("not saved");
    return String(saved.id);
  };
  draft = await save("Warm homes");
  idea = await save("Dry homes", "Cartrefi sych");
  await perform(at.house, publish, { id: idea }, { actor: author });
  asAuthor = await new Visitor(at).signInAs(author);
  asOther = await new Visitor(at).signInAs(await aMember(at.house));
});

it("the form for a text opens for its authors alone, also where what was sent is not right", async () => {
  const asked = (visitor: Visitor) =>
    Promise.all([
      visitor.get(`/proposals/${draft}/edit`),
      visitor.post(`/proposals/${draft}/edit`, { ...text, title: "" }),
      visitor.post(`/proposals/${idea}/edit`, { ...text, title: "" }),
      visitor.post(`/proposals/${idea}/revise`, { ...text, title: "", version: "1" }),
    ]);
  const own = await asked(asAuthor);
  expect(own.map(({ status }) => status)).toEqual([200, 422, 409, 422]);
  const others = await asked(asOther);
  expect(others.map(({ status }) => status)).toEqual([404, 404, 403, 403]);
  for (const { page } of others) expect(page).not.toContain("Every home is made warm");
});

it("lists of proposals show a Welsh title to everybody, that of the reader first", async () => {
  const [english, welsh] = [
    '<span lang="en-GB">Dry homes</span>',
    '<span lang="cy">Cartrefi sych</span>',
  ];
  expect((await asOther.get("/discuss")).page).toContain(`${english} / ${welsh}`);
  expect((await asOther.get("/discuss?lang=cy")).page).toContain(`${welsh} / ${english}`);
  expect((await asOther.get("/search?q=dry+homes&lang=cy")).page).toContain(
    `${welsh} / ${english}`,
  );
});

describe("a new proposal", () => {
  const fieldsOn = (page: string) =>
    [...page.matchAll(/<(?:input|select|textarea)[^>]*name="(\w+)"/g)]
      .map(([, name]) => name ?? "")
      .filter((name) => !["q", "once", "language"].includes(name));

  it("is asked for its kind first, and nothing is chosen before somebody chose", async () => {
    const { page } = await asAuthor.get("/proposals/new");
    expect(fieldsOn(page)).toEqual([]);
    expect(page).toContain('href="/proposals/new?kind=new"');
    expect(page).not.toMatch(/checked|selected/);
  });

  it.each([
    ["new", ["kind", "chapter"]],
    ["rule", ["kind", "rule", "number"]],
    ["constitution&change=rename", ["kind", "change", "named", "newTitle", "newTitleCy"]],
    [
      "constitution&change=add-office",
      "kind change newTitle newTitleCy ofBody filledBy".split(" "),
    ],
    ["constitution&change=move", ["kind", "change", "named", "before"]],
    ["constitution&change=give", ["kind", "change", "named", "power"]],
  ])("of the kind %s is asked only for what that needs, beside its text", async (kind, fields) => {
    const { page } = await asAuthor.get(`/proposals/new?kind=${kind}`);
    expect(fieldsOn(page)).toEqual([...fields, "title", "titleCy", "problem", "body", "effects"]);
    expect(page).not.toMatch(/<option value="[^"]+" selected/);
  });

  it("that changes what the party names itself is asked what would change", async () => {
    const { page } = await asAuthor.get("/proposals/new?kind=constitution");
    expect(fieldsOn(page)).toEqual([]);
    expect(page).toContain('href="/proposals/new?kind=constitution&amp;change=rename"');
  });

  it("can become another kind while it is a draft, and keeps its text", async () => {
    const first = await asAuthor.get(`/proposals/${draft}/edit`);
    expect(first.page).toContain(`href="/proposals/${draft}/edit?kind="`);
    const choosing = await asAuthor.get(`/proposals/${draft}/edit?kind=`);
    expect(choosing.page).toContain(`href="/proposals/${draft}/edit?kind=rule"`);
    const { page } = await asAuthor.get(`/proposals/${draft}/edit?kind=rule`);
    expect(fieldsOn(page)).toContain("rule");
    expect(page).toContain("Every home is made warm");
  });

  it("that comes without a kind is asked for it, and loses nothing of what was typed", async () => {
    const { page, status } = await asAuthor.post("/proposals/new", { ...text, kind: "" });
    expect(status).toBe(422);
    expect(fieldsOn(page)).toContain("kind");
    expect(page).toContain("Every home is made warm");
  });
});

describe("a text that changed in another tab", () => {
  const seenIn = (page: string, name: string) =>
    new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
  const bodyIn = (page: string) => /<textarea[^>]*name="body"[^>]*>\s*([^<]*)</.exec(page)?.[1];
  const mine = "Every home is made warm by 2030, the coldest first.";
  const theirs = "Every home is made warm by 2040, the oldest first.";

  it("of a draft is not written over in silence: both are shown, and its author chooses", async () => {
    const path = `/proposals/${draft}/edit`;
    const form = { ...text, title: "Warm homes" };
    const seen = seenIn((await asAuthor.get(path)).page, "seen");
    expect((await asAuthor.post(path, { ...form, body: theirs, seen })).status).toBe(303);
    const { status, page } = await asAuthor.post(path, { ...form, body: mine, seen });
    expect(status).toBe(409);
    expect(page).toContain("Nothing was overwritten");
    expect(page).toMatch(/<del>.*2040.*<\/del>/);
    expect(page).toMatch(/<ins>.*2030.*<\/ins>/);
    expect(bodyIn(page)).toBe(mine);
    expect(page).toContain(`href="${path}"`);
    expect(bodyIn((await asAuthor.get(path)).page)).toBe(theirs);
    const now = seenIn(page, "seen");
    const chosen = await asAuthor.post(path, { ...form, body: mine, seen: now });
    expect(chosen.status).toBe(303);
    expect(bodyIn((await asAuthor.get(path)).page)).toBe(mine);
  });

  it("is not forgotten over another mistake in the form, nor taken for one where nothing differs", async () => {
    const path = `/proposals/${draft}/edit`;
    const form = { ...text, title: "Warm homes", body: mine };
    const seen = seenIn((await asAuthor.get(path)).page, "seen");
    await asAuthor.post(path, { ...form, body: theirs, seen });
    const wrong = await asAuthor.post(path, { ...form, title: "", seen });
    expect(wrong.status).toBe(422);
    expect(seenIn(wrong.page, "seen")).toBe(seen);
    expect((await asAuthor.post(path, { ...form, seen })).status).toBe(409);
    expect((await asAuthor.post(path, { ...form, body: theirs, seen })).status).toBe(303);
    expect((await asAuthor.post(path, form)).status).toBe(409);
  });

  it("of a published text shows both too", async () => {
    const path = `/proposals/${idea}/revise`;
    const form = { ...text, title: "Dry homes", version: "1" };
    expect((await asAuthor.post(path, { ...form, body: theirs })).status).toBe(303);
    const { status, page } = await asAuthor.post(path, { ...form, body: mine });
    expect(status).toBe(409);
    expect(page).toMatch(/<del>.*2040.*<\/del>/);
    expect(bodyIn(page)).toBe(mine);
    expect(seenIn(page, "version")).toBe("2");
  });
});
