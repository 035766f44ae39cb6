import { beforeAll, describe, expect, it } from "vitest";
import { type AnyAct, inTransaction, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { sentBy } from "../../testing/html.ts";
import { asSuspended } from "../../testing/out-of-turn.ts";
import { aMember } from "../../testing/people.ts";
import { aRequestFor } from "../../testing/requests.ts";
import { type Answer, Visitor } from "../../testing/visit.ts";
import { hidePost } from "../discussions/hiding-anywhere/acts/hide-post.ts";
import { restorePostByRequest } from "../discussions/hiding-anywhere/acts/restore-post-by-request.ts";
import { draftPath, newsDeskPath, toArticlePath } from "../news/addresses.ts";
import { A_COLUMN, aDraft } from "../news/articles/testing/a-column.ts";
import { addPicture } from "./acts/add-picture.ts";
import { changePicture } from "./acts/change-picture.ts";
import { dropPicture } from "./acts/drop-picture.ts";
import { movePicture } from "./acts/move-picture.ts";
import { albumPath, toAlbumPath } from "./addresses.ts";
import { forgetHidden, makePictures } from "./jobs.ts";
import { personal } from "./personal-store.ts";
import { listPictures } from "./picture-queries.ts";
import { takeWaiting } from "./picture-store.ts";
import { aPictureFile } from "./testing/a-picture-file.ts";

const at = aHouse();
const DAY = 86_400_000;
const VIDEO = "https://video.example.org/w/123";

let [author, reader]: Person[] = [];
let asAuthor: Visitor;
let asReader: Visitor;
beforeAll(async () => {
  author = await aMember(at.house, { name: "Ada Okafor" });
  reader = await aMember(at.house, { name: "Rhys Reader" });
  asAuthor = await new Visitor(at).signInAs(author);
  asReader = await new Visitor(at).signInAs(reader);
});

const everybody = () => new Visitor(at);
const draft = (typed = {}) => aDraft(at, author as Person, typed);
const of = (id: number) => ({ kind: "article", id }) as const;
const listed = (id: number) => listPictures(at.house.database, of(id));
const SAYS = { alt: "Twenty people wait at a bus stop", credit: "Photo: Rhys", place: "above" };

async function add(id: number, file: Buffer, says: object = SAYS, who = asAuthor): Promise<Answer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(says)) body.append(name, value);
  body.append("file", new File([new Uint8Array(file)], "IMG_1.jpg", { type: "image/jpeg" }));
  return who.send(toAlbumPath("article", id, "add"), body, albumPath("article", id));
}
const post = (
  who: Visitor,
  id: number,
  to: "hand-in" | "publish" | "read" | "withdraw",
  more = {},
) => who.post(`${newsDeskPath}/${id}/${to}`, more, draftPath(id));
const inAlbum = (who: Visitor, id: number, act: "change" | "drop" | "move", fields: object) =>
  who.post(toAlbumPath("article", id, act), { ...fields }, albumPath("article", id));
const seen = async (id: number) =>
  sentBy((await asReader.get(draftPath(id))).page, toArticlePath(id, "call-ready"));
const callReady = async (id: number, form: Readonly<Record<string, string>> = {}) =>
  asReader.post(toArticlePath(id, "call-ready"), { ...form }, draftPath(id));
const filesIn = (page: string): readonly string[] =>
  page.match(/\/pictures\/files\/[\w./]+/g) ?? [];
const statusesOf = async (paths: readonly string[], who = everybody()) =>
  new Set(await Promise.all(paths.map(async (path) => (await who.get(path)).status)));

describe("pictures in an article", () => {
  it("go from the draft over its reader to everybody, in several sizes, with the words for each", async () => {
    const id = await draft({ video: VIDEO });
    expect((await add(id, await aPictureFile(), { ...SAYS, alt: "" })).page).toContain(
      "What the picture shows is missing",
    );
    expect(await listed(id)).toEqual([]);
    expect((await add(id, await aPictureFile())).leadsTo).toBe(albumPath("article", id));
    const still = { alt: "A bus, seen from above", place: "video" };
    await add(id, await aPictureFile({ width: 600, height: 400 }), still);
    expect((await asAuthor.get(albumPath("article", id))).page).toContain("Being prepared");
    expect((await post(asAuthor, id, "hand-in")).page).toContain("still being prepared");
    await makePictures(at.house);
    await post(asAuthor, id, "hand-in");
    await post(asReader, id, "read", { reads: "yes" });
    const read = (await asReader.get(draftPath(id))).page;
    for (const shown of [SAYS.alt, SAYS.credit, "video.example.org"]) expect(read).toContain(shown);
    const files = filesIn(read);
    expect(await statusesOf(files, asReader)).toEqual(new Set([200]));
    const ofDraft = await asReader.get(files[0] ?? "");
    expect(ofDraft.response.headers.get("cache-control")).toBe("private, no-store");
    // Who sees nothing at the desk sees no picture of it.
    const supporter = await aMember(at.house, { standing: "supporter" });
    const suspended = await aMember(at.house);
    const asBanned = await new Visitor(at).signInAs(suspended);
    await asSuspended(at.house.database, suspended.personId);
    for (const who of [everybody(), await new Visitor(at).signInAs(supporter), asBanned])
      expect(await statusesOf(files, who)).toEqual(new Set([404]));
    await callReady(id, await seen(id));
    const address = (await post(asAuthor, id, "publish")).leadsTo ?? "";
    const { page } = await everybody().get(address);
    expect(page).toMatch(/srcset="[^"]+480\.webp 480w,[^"]+800\.webp 800w,[^"]+1600\.webp 1600w"/);
    expect(page).toMatch(/width="1600" height="1200" alt="Twenty people[^"]+" loading="lazy"/);
    expect(page).toMatch(new RegExp(`href="${VIDEO}"[^>]*>Watch the video at video.example.org`));
    expect(page.indexOf(still.alt)).toBeLessThan(page.indexOf(VIDEO));
    expect(page).toMatch(/"image":\["http:[^"]+1600\.jpeg"/);
    expect(await statusesOf(files)).toEqual(new Set([200]));
    const once = await everybody().get(files[0] ?? "");
    expect(once.response.headers.get("content-type")).toBe("image/webp");
    expect(once.response.headers.get("etag")).toMatch(/^"/);
    expect(once.response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    // Nothing but its author can, and nobody now that it is published.
    expect((await add(id, await aPictureFile())).status).toBe(409);
    expect((await add(id, await aPictureFile(), SAYS, asReader)).status).toBe(404);
    await post(asAuthor, id, "withdraw", { why: "It was another bus." });
    expect(await statusesOf(files)).toEqual(new Set([404]));
  });

  it("are what a reader has called ready: a picture that changes asks them again", async () => {
    const id = await draft();
    await add(id, await aPictureFile());
    await add(id, await aPictureFile({ width: 300, height: 300 }), {
      ...SAYS,
      alt: "The other one",
    });
    await makePictures(at.house);
    await post(asAuthor, id, "hand-in");
    await post(asReader, id, "read", { reads: "yes" });
    const [first, second] = await listed(id);
    const old = await seen(id);
    const form = sentBy(
      (await asAuthor.get(albumPath("article", id))).page,
      toAlbumPath("article", id, "change"),
    );
    const changes = [
      () => inAlbum(asAuthor, id, "move", { picture: second?.id }),
      () => inAlbum(asAuthor, id, "change", { ...form, ...SAYS, alt: "Nobody waits" }),
      () => inAlbum(asAuthor, id, "drop", { picture: second?.id }),
    ];
    for (const change of changes) {
      expect((await callReady(id, await seen(id))).status).toBe(303);
      expect((await change()).status).toBe(303);
      expect((await post(asAuthor, id, "publish")).status).toBe(409);
      expect((await callReady(id, old)).status).toBe(409);
    }
    expect((await listed(id)).map(({ id: one, alt }) => [one, alt])).toEqual([
      [first?.id, "Nobody waits"],
    ]);
    expect((await inAlbum(asAuthor, id, "move", { picture: first?.id })).status).toBe(409);
    // What it replaces has changed since that form was opened.
    const late = { ...form, ...SAYS, alt: "In another tab", once: "" };
    expect((await inAlbum(asAuthor, id, "change", late)).status).toBe(409);
    // One that comes while its reader reads is not made yet, and is not ready either.
    await add(id, await aPictureFile());
    expect((await callReady(id, await seen(id))).page).toContain("still being prepared");
    expect((await inAlbum(asReader, id, "drop", { picture: first?.id })).status).toBe(404);
    expect((await asReader.get(albumPath("article", id))).status).toBe(404);
    const input = { ...of(id), id: String(id), picture: String(first?.id) };
    for (const act of [addPicture, changePicture, dropPicture, movePicture] as AnyAct[]) {
      const sent = { ...input, ...SAYS, file: await aPictureFile() };
      const outcome = await perform(at.house, act, sent, { actor: reader as Person });
      expect(isRefusal(outcome) && outcome.kind).toBe("not-found");
    }
  });

  it("are refused with the reason where they are none, and nothing of what was sent is kept", async () => {
    const id = await draft();
    const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0");
    expect((await add(id, heic)).page).toContain("HEIC pictures cannot be read here");
    expect((await add(id, Buffer.from("<svg/>"))).page).toContain("no picture of a kind");
    expect((await add(id, Buffer.alloc(8_200_000, 0xff))).status).toBe(413);
    expect(await listed(id)).toEqual([]);
    const whole = await aPictureFile();
    await add(id, whole.subarray(0, whole.length / 2));
    await makePictures(at.house);
    const page = (await asAuthor.get(albumPath("article", id))).page;
    expect(page).toContain("The file is broken");
    expect((await post(asAuthor, id, "hand-in")).page).toContain("was not taken");
    const [broken] = await listed(id);
    await inAlbum(asAuthor, id, "drop", { picture: broken?.id });
    expect((await post(asAuthor, id, "hand-in")).status).toBe(303);
    // A file that takes its worker with it is begun three times, and no more.
    await add(id, whole);
    for (let time = 0; time < 3; time += 1) await inTransaction(at.house, (tx) => takeWaiting(tx));
    await makePictures(at.house);
    expect((await listed(id)).map(({ why }) => why)).toEqual(["broken"]);
  });

  it("are hidden with the article by two keys, seen by whoever judges that, and brought back", async () => {
    const id = await draft({ title: "Hidden with its picture" });
    await add(id, await aPictureFile(), { ...SAYS, alt: "Quillfeather at the bus stop" });
    await makePictures(at.house);
    await post(asAuthor, id, "hand-in");
    await post(asReader, id, "read", { reads: "yes" });
    await callReady(id, await seen(id));
    const address = (await post(asAuthor, id, "publish")).leadsTo ?? "";
    const before = (await everybody().get(address)).page;
    const files = filesIn(before);
    const card = /property="og:image" content="http:\/\/[^/]+(\/news\/[^"]+\/card\.png)"/.exec(
      before,
    );
    const cardPath = card?.[1] ?? "";
    const drawn = await everybody().get(cardPath);
    expect(drawn.response.headers.get("content-type")).toBe("image/png");
    expect(before).toContain('name="twitter:card" content="summary_large_image"');
    const officially = async (act: AnyAct) => {
      const input = { kind: "article", postId: String(id), ground: "abuse" };
      const outcome = await perform(at.house, act, input, {
        actor: aRequestFor(act, { requestId: 91 }),
      });
      return isRefusal(outcome) ? outcome.says : "done";
    };
    expect(await officially(hidePost)).toBe("done");
    expect(await statusesOf([...files, cardPath])).toEqual(new Set([404]));
    expect(await statusesOf(files, asAuthor)).toEqual(new Set([404]));
    expect((await everybody().get(address)).page).not.toContain("Quillfeather");
    const judged = at.house.posts.find(({ kinds }) => kinds.includes("article"))?.hiding;
    const kept = await judged?.findKept(at.house.database, { kind: "article", id });
    expect(kept).toContain("Quillfeather at the bus stop");
    const toJudge = /\/pictures\/hidden\/[\w-]+/.exec(kept ?? "")?.[0] ?? "";
    expect((await everybody().get(toJudge)).status).toBe(200);
    expect((await everybody().get("/pictures/hidden/another")).status).toBe(404);
    expect(
      JSON.stringify(await personal.gather(at.house.database, (author as Person).personId)),
    ).toContain("Quillfeather");
    expect(await officially(restorePostByRequest)).toBe("done");
    expect(await statusesOf([...files, cardPath])).toEqual(new Set([200]));
    expect(await statusesOf([toJudge])).toEqual(new Set([404]));
    expect(await officially(hidePost)).toBe("done");
    at.clock.moveForward(1000 * DAY);
    await forgetHidden(at.house);
    expect(await judged?.findKept(at.house.database, { kind: "article", id })).not.toContain(
      "Quillfeather",
    );
  });

  it("go with the draft, and with an author's name when they are forgotten", async () => {
    const leaver = await aMember(at.house, { name: "Lena Leaver" });
    const asLeaver = await new Visitor(at).signInAs(leaver);
    const id = await aDraft(at, leaver);
    await add(id, await aPictureFile(), SAYS, asLeaver);
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, leaver.personId, now));
    expect(await listed(id)).toEqual([]);
    const own = await draft({ ...A_COLUMN });
    await add(own, await aPictureFile());
    await asAuthor.post(toArticlePath(own, "drop"), {}, draftPath(own));
    expect(await listed(own)).toEqual([]);
  });
});
