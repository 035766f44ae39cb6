import { beforeAll, describe, expect, it } from "vitest";
import { type AnyAct, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { Visitor } from "../../../testing/visit.ts";
import { hidePost } from "../../discussions/hiding-anywhere/acts/hide-post.ts";
import { restorePostByRequest } from "../../discussions/hiding-anywhere/acts/restore-post-by-request.ts";
import { tablesOutsideLetters } from "../../mail/testing/outside-letters.ts";
import { listPictures } from "../../pictures/door.ts";
import { addAPicture, makeAll } from "../../pictures/testing/a-picture-file.ts";
import { articlePath, draftPath, newsDeskPath, newsFeedPath } from "../addresses.ts";
import { listCorrections } from "./article-queries.ts";
import { aDraft, makeReady, publish } from "./testing/a-column.ts";

const at = aHouse();
const WHY = "It is blue in truth.";

let [author, reader]: Person[] = [];
let asAuthor: Visitor;
let asReader: Visitor;
const everybody = () => new Visitor(at);
beforeAll(async () => {
  author = await aMember(at.house);
  reader = await aMember(at.house);
  asAuthor = await new Visitor(at).signInAs(author);
  asReader = await new Visitor(at).signInAs(reader);
});

/** A published article with two pictures that each show a red square. */
async function published(title: string) {
  const id = await aDraft(at, author as Person, { title });
  await addAPicture(at, author as Person, id);
  await addAPicture(at, author as Person, id);
  await makeAll(at);
  await makeReady(at, id, author as Person, reader as Person);
  const { address = "" } = await publish(at, id, author as Person);
  const [first, second] = await listPictures(at.house.database, { kind: "article", id });
  return { id, path: articlePath(address), first: first?.id, second: second?.id };
}

const correct = (id: number, fields: object, who = asAuthor) =>
  who.post(`${newsDeskPath}/${id}/correct`, { why: WHY, ...fields }, draftPath(id));
async function judge(id: number, says: "no" | "yes") {
  const open = (await listCorrections(at.house.database, id)).at(-1);
  const fields = { correction: String(open?.id), says };
  return asReader.post(`${newsDeskPath}/${id}/judge-correction`, fields, draftPath(id));
}
const altsIn = (page: string) => [...page.matchAll(/ alt="([^"]*)"/g)].map(([, alt]) => alt);

describe("what is said of a published picture", () => {
  it("is corrected once another member confirms it, with what it said before under the article", async () => {
    const { id, path, first, second } = await published("What the picture said");
    const form = (await asAuthor.get(draftPath(id))).page;
    expect(form).toContain('<q dir="auto">A red square</q>');
    const what = `alt-${second}`;
    expect((await correct(id, { what, was: "red", becomes: "blue" }, asReader)).status).toBe(404);
    await correct(id, { what, was: "red", becomes: "blue" });
    const waits = (await asReader.get(draftPath(id))).page;
    for (const shown of ["What picture 2 shows", WHY, "blue"]) expect(waits).toContain(shown);
    expect(altsIn((await everybody().get(path)).page)).toEqual(["A red square", "A red square"]);
    at.clock.moveForward(86_400_000);
    await judge(id, "yes");
    const { page } = await everybody().get(path);
    expect(altsIn(page)).toEqual(["A red square", "A blue square"]);
    for (const shown of ["What picture 2 shows", "It said:", ">red</p>", ">blue</p>", WHY])
      expect(page).toContain(shown);
    const welsh = (await everybody().get(`${path}?lang=cy`)).page;
    for (const shown of ["Beth mae llun 2 yn ei ddangos", "Dywedai:", "Pam:"])
      expect(welsh).toContain(shown);
    expect((await everybody().get(newsFeedPath)).page).toContain("<updated>2027-03-02");
    // The other picture's caption is added, and taken away again.
    const credit = `credit-${first}`;
    await correct(id, { what: credit, was: "", becomes: "Photo: Brambleton" });
    await judge(id, "yes");
    const added = (await everybody().get(path)).page;
    for (const shown of ["The caption or credit of picture 1", "Nothing.", "Photo: Brambleton"])
      expect(added).toContain(shown);
    expect(added).toContain('<figcaption dir="auto"><small>Photo: Brambleton');
    await correct(id, { what: credit, was: "Photo: Brambleton", becomes: "" });
    await judge(id, "no");
    expect((await everybody().get(path)).page).toContain("<figcaption");
    await correct(id, { what: credit, was: "Photo: Brambleton", becomes: "" });
    await judge(id, "yes");
    expect((await everybody().get(path)).page).not.toContain("<figcaption");
  });

  it("is left as it is by what does not stand there, or would be no words for a picture", async () => {
    const { id, path, first } = await published("Left as it is");
    const other = await published("Another article with a picture");
    const alt = `alt-${first}`;
    const refused = [
      { what: alt, was: "blue", becomes: "red" },
      { what: alt, was: "", becomes: "A blue square" },
      { what: alt, was: "A red square", becomes: "" },
      { what: alt, was: "A red square", becomes: "Red" },
      { what: alt, was: "red", becomes: "red" },
      { what: alt, was: "r", becomes: "R" },
      { what: alt, was: "red", becomes: "long ".repeat(100) },
      { what: `credit-${first}`, was: "", becomes: "" },
      { what: `credit-${first}`, was: "", becomes: "long ".repeat(100) },
      { what: `credit-${first}`, was: "Photo", becomes: "Picture" },
      { what: `alt-${other.first}`, was: "red", becomes: "blue" },
      { what: "alt-0", was: "red", becomes: "blue" },
      { what: "place-1", was: "red", becomes: "blue" },
      { what: "words", was: "red", becomes: "blue" },
      { what: "words", was: "", becomes: "blue" },
      { what: "words", was: "street by street", becomes: "" },
    ];
    for (const fields of refused)
      expect([fields, (await correct(id, fields)).status]).toEqual([fields, 422]);
    expect(await listCorrections(at.house.database, id)).toEqual([]);
    // Either form that is refused leads to its own field for the reason.
    const short = { why: "No." };
    for (const act of ["correct", "withdraw"] as const) {
      const { page } = await asAuthor.post(`${newsDeskPath}/${id}/${act}`, short, draftPath(id));
      expect(page.match(/ id="field-why"/g)).toHaveLength(1);
      expect(page).toContain('href="#field-why"');
    }
    expect(altsIn((await everybody().get(path)).page)).toEqual(["A red square", "A red square"]);
  });

  it("is hidden with the article, old wording and reason too, and stands again when it is brought back", async () => {
    const { id, path, first } = await published("Hidden with its correction");
    const fields = { what: `alt-${first}`, was: "A red square", becomes: "Quillfeather steals" };
    await correct(id, { ...fields, why: "Quillfeather was seen." });
    await judge(id, "yes");
    const read = (await everybody().get(path)).page;
    expect(altsIn(read)[0]).toBe("Quillfeather steals");
    const officially = async (act: AnyAct) => {
      const input = { kind: "article", postId: String(id), ground: "abuse" };
      const actor = aRequestFor(act, { requestId: 92 });
      const outcome = await perform(at.house, act, input, { actor });
      return isRefusal(outcome) ? outcome.says : "done";
    };
    expect(await officially(hidePost)).toBe("done");
    for (const seen of [path, newsFeedPath, "/news"])
      expect((await everybody().get(seen)).page).not.toContain("Quillfeather");
    expect((await asAuthor.get(draftPath(id))).page).not.toContain("Quillfeather");
    const again = { ...fields, was: "Quillfeather", becomes: "Somebody" };
    expect((await correct(id, again)).status).toBe(409);
    const kept = await tablesOutsideLetters(at.house.database, "Quillfeather");
    expect(kept.filter((table) => !table.includes("hidden"))).toEqual([]);
    const judged = at.house.posts.find(({ kinds }) => kinds.includes("article"))?.hiding;
    expect(await judged?.findKept(at.house.database, { kind: "article", id })).toContain(
      "Quillfeather was seen.",
    );
    expect(await officially(restorePostByRequest)).toBe("done");
    const back = (await everybody().get(path)).page;
    expect(altsIn(back)[0]).toBe("Quillfeather steals");
    for (const shown of ["What picture 1 shows", "A red square", "Quillfeather was seen."])
      expect(back).toContain(shown);
  });
});
