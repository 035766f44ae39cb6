import { readdir } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import {
  aVideoFile,
  aVideoFolder,
  TOLD_OF_ITS_MAKER,
} from "../../../platform/videos/testing/a-video-file.ts";
import { aHouse, PARTY_URL } from "../../../testing/a-house.ts";
import { sentBy } from "../../../testing/html.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { type Answer, Visitor } from "../../../testing/visit.ts";
import { hidePost } from "../../discussions/hiding-anywhere/acts/hide-post.ts";
import { restorePostByRequest } from "../../discussions/hiding-anywhere/acts/restore-post-by-request.ts";
import { draftPath, newsDeskPath, toArticlePath } from "../../news/addresses.ts";
import { aDraft } from "../../news/articles/testing/a-column.ts";
import { toVideoPath, videoPath } from "../addresses.ts";
import { forgetHidden } from "../jobs.ts";
import { personal } from "../personal-store.ts";
import { makeVideos, sweepVideos } from "./jobs.ts";
import { findVideo } from "./video-queries.ts";
import { reserveFile, takeWaitingVideo } from "./video-store.ts";

const room = { directory: "", bytes: 1_000_000_000 };
const at = aHouse({ videos: room });
const HOUR = 3_600_000;

let [author, reader]: Person[] = [];
let asAuthor: Visitor;
let asReader: Visitor;
beforeAll(async () => {
  room.directory = await aVideoFolder();
  author = await aMember(at.house, { name: "Ada Okafor" });
  reader = await aMember(at.house, { name: "Rhys Reader" });
  await signIn();
});

async function signIn(): Promise<void> {
  asAuthor = await new Visitor(at).signInAs(author as Person);
  asReader = await new Visitor(at).signInAs(reader as Person);
}

/** So long that sessions end, and what was broken off is known to be. */
async function later(ms: number): Promise<void> {
  at.clock.moveForward(ms);
  await signIn();
}

const everybody = () => new Visitor(at);
const draft = (typed = {}) => aDraft(at, author as Person, typed);
const of = (id: number) => ({ kind: "article", id }) as const;
const videoOf = (id: number) => findVideo(at.house.database, of(id));
const files = async () => (await readdir(room.directory)).length;

const CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Ada>Twenty people wait &amp; wait\n";

function formWith(file: Uint8Array | string, name = "IMG_1.MP4"): FormData {
  const body = new FormData();
  body.append("file", new File([typeof file === "string" ? file : new Uint8Array(file)], name));
  return body;
}
const send = (id: number, file: Uint8Array, who = asAuthor): Promise<Answer> =>
  who.send(toVideoPath("article", id, "add"), formWith(file), videoPath("article", id));
async function caption(id: number, text: string | undefined, silent = false): Promise<Answer> {
  const body = text === undefined ? new FormData() : formWith(text, "a.vtt");
  body.append("video", String((await videoOf(id))?.id));
  if (silent) body.append("silent", "yes");
  return asAuthor.send(toVideoPath("article", id, "caption"), body, videoPath("article", id));
}
const drop = async (id: number) =>
  asAuthor.post(
    toVideoPath("article", id, "drop"),
    { video: String((await videoOf(id))?.id) },
    videoPath("article", id),
  );
const post = (
  who: Visitor,
  id: number,
  to: "hand-in" | "publish" | "read" | "withdraw",
  more = {},
) => who.post(`${newsDeskPath}/${id}/${to}`, more, draftPath(id));
const seen = async (id: number) =>
  sentBy((await asReader.get(draftPath(id))).page, toArticlePath(id, "call-ready")) ?? {};
const callReady = (id: number, form: Readonly<Record<string, string>>) =>
  asReader.post(toArticlePath(id, "call-ready"), { ...form }, draftPath(id));
const fileIn = (page: string): string =>
  /\/pictures\/videos\/\d+\/video\.\w+/.exec(page)?.[0] ?? "";
const part = (path: string, headers: Record<string, string>) =>
  at.app.request(
    PARTY_URL + path,
    { headers },
    { incoming: { socket: { remoteAddress: "10.9.9.9" } } },
  );

async function published(file: Uint8Array, typed = {}): Promise<{ id: number; address: string }> {
  const id = await draft(typed);
  await send(id, file);
  await makeVideos(at.house);
  await caption(id, CAPTIONS);
  await post(asAuthor, id, "hand-in");
  await post(asReader, id, "read", { reads: "yes" });
  await callReady(id, await seen(id));
  return { id, address: (await post(asAuthor, id, "publish")).leadsTo ?? "" };
}

describe("a video in an article", () => {
  it("goes from the draft over its reader to everybody, with its captions and without what the phone told", async () => {
    const id = await draft();
    const sent = await aVideoFile();
    for (const told of TOLD_OF_ITS_MAKER) expect(sent.includes(told)).toBe(true);
    expect((await asAuthor.get(draftPath(id))).page).toContain(videoPath("article", id));
    expect((await send(id, sent)).leadsTo).toBe(videoPath("article", id));
    expect((await post(asAuthor, id, "hand-in")).page).toContain("no captions yet");
    await makeVideos(at.house);
    // Made, and whoever cannot hear would still miss it.
    expect((await post(asAuthor, id, "hand-in")).page).toContain("no captions yet");
    expect((await caption(id, CAPTIONS)).status).toBe(303);
    expect((await post(asAuthor, id, "hand-in")).status).toBe(303);
    await post(asReader, id, "read", { reads: "yes" });
    const file = fileIn((await asReader.get(draftPath(id))).page);
    const words = file.replace(/video\.\w+$/, "captions.vtt");
    const ofDraft = await asReader.get(file);
    expect(ofDraft.status).toBe(200);
    expect(ofDraft.response.headers.get("cache-control")).toBe("private, no-store");
    const supporter = await aMember(at.house, { standing: "supporter" });
    for (const who of [everybody(), await new Visitor(at).signInAs(supporter)]) {
      expect((await who.get(file)).status).toBe(404);
      expect((await who.get(words)).status).toBe(404);
    }
    await callReady(id, await seen(id));
    const address = (await post(asAuthor, id, "publish")).leadsTo ?? "";
    const { page, response } = await everybody().get(address);
    expect(page).toMatch(/<video controls[^>]*preload="none"/);
    expect(page).not.toContain("autoplay");
    expect(page).toMatch(/<track kind="captions"[^>]+captions\.vtt"/);
    expect(page).toMatch(/<details class="transcript">.*Ada: Twenty people wait &amp; wait/s);
    expect(page).toContain('"@type":"VideoObject"');
    expect(response.headers.get("content-security-policy")).toContain("media-src 'self'");
    const got = await everybody().get(file);
    expect(got.response.headers.get("content-type")).toBe("video/mp4");
    expect(got.response.headers.get("x-content-type-options")).toBe("nosniff");
    const bytes = Buffer.from(await got.response.arrayBuffer());
    for (const told of TOLD_OF_ITS_MAKER) expect(bytes.includes(told)).toBe(false);
    expect(bytes.indexOf("moov")).toBeLessThan(bytes.indexOf("mdat"));
    expect((await everybody().get(words)).page).toBe(
      "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nAda: Twenty people wait &amp; wait",
    );
    // What was sent is gone: one file is left.
    await sweepVideos(at.house);
    expect(await files()).toBe(1);
    // Nothing of what is published changes any more, and nothing of what is withdrawn is seen.
    expect((await drop(id)).status).toBe(409);
    await post(asAuthor, id, "withdraw", { why: "It was another bus." });
    for (const path of [file, words]) expect((await everybody().get(path)).status).toBe(404);
  });

  it("is sent in the parts that are asked for, to whoever has the same file", async () => {
    const { address } = await published(await aVideoFile({ container: "webm" }));
    const file = fileIn((await everybody().get(address)).page);
    const whole = await part(file, {});
    const bytes = Buffer.from(await whole.arrayBuffer());
    const tag = whole.headers.get("etag") ?? "";
    expect(whole.headers.get("accept-ranges")).toBe("bytes");
    expect(whole.headers.get("content-length")).toBe(String(bytes.length));
    const some = await part(file, { range: "bytes=4-11" });
    expect(some.status).toBe(206);
    expect(some.headers.get("content-range")).toBe(`bytes 4-11/${bytes.length}`);
    expect(Buffer.from(await some.arrayBuffer()).equals(bytes.subarray(4, 12))).toBe(true);
    const last = await part(file, { range: "bytes=-5", "if-range": tag });
    expect(Buffer.from(await last.arrayBuffer()).equals(bytes.subarray(-5))).toBe(true);
    expect((await part(file, { range: "bytes=4-", "if-range": '"another"' })).status).toBe(200);
    const none = await part(file, { range: `bytes=${bytes.length}-` });
    expect(none.status).toBe(416);
    expect(none.headers.get("content-range")).toBe(`bytes */${bytes.length}`);
    expect((await part(file, { range: "bytes=9-3" })).status).toBe(200);
    expect((await part(file, { "if-none-match": tag })).status).toBe(304);
  });

  it("is what a reader has called ready: another video or other captions ask them again", async () => {
    const id = await draft();
    await send(id, await aVideoFile({ sound: "none" }));
    await makeVideos(at.house);
    await caption(id, undefined, true);
    await post(asAuthor, id, "hand-in");
    await post(asReader, id, "read", { reads: "yes" });
    const old = await seen(id);
    expect((await callReady(id, await seen(id))).status).toBe(303);
    await caption(id, CAPTIONS);
    expect((await post(asAuthor, id, "publish")).status).toBe(409);
    expect((await callReady(id, old)).status).toBe(409);
    expect((await callReady(id, await seen(id))).status).toBe(303);
    await drop(id);
    expect((await post(asAuthor, id, "publish")).status).toBe(409);
    // Nobody but its author puts one there.
    expect((await send(id, await aVideoFile(), asReader)).status).toBe(404);
    expect((await send(id, await aVideoFile(), everybody())).leadsTo).toMatch(/^\/sign-in/);
    await sweepVideos(at.house);
  });

  it("is refused with the reason where it is none, and nothing of it is kept", async () => {
    const before = await files();
    const id = await draft();
    expect((await send(id, Buffer.from("<svg/>"))).page).toContain("no video of a kind");
    expect(await files()).toBe(before);
    const why = async (file: Uint8Array): Promise<string | undefined> => {
      await send(id, file);
      await makeVideos(at.house);
      const found = (await videoOf(id))?.why;
      await drop(id);
      return found;
    };
    expect(await why(await aVideoFile({ video: "hevc" }))).toBe("video-codec");
    expect(await why(await aVideoFile({ sound: "opus" }))).toBe("audio-codec");
    expect(await why(await aVideoFile({ width: 5000, height: 4000 }))).toBe("too-many-pixels");
    expect(await why(await aVideoFile({ seconds: 1830, sound: "none", pictureBytes: 20 }))).toBe(
      "too-long",
    );
    const webm = await aVideoFile({ container: "webm" });
    expect(await why(webm.subarray(0, webm.length / 2))).toBe("broken");
    const lying = Buffer.concat([Buffer.from("\0\0\0\x18ftypisom\0\0\0\0"), Buffer.alloc(900, 7)]);
    expect(await why(lying)).toBe("no-video");
    // A file that takes its worker with it is begun three times, and no more.
    await send(id, webm);
    for (let time = 0; time < 3; time += 1)
      await inTransaction(at.house, (tx, now) => takeWaitingVideo(tx, now));
    await makeVideos(at.house);
    expect((await videoOf(id))?.why).toBe("broken");
    await drop(id);
    await later(7 * HOUR);
    await sweepVideos(at.house);
    expect(await files()).toBe(before);
  });

  it("is refused before its bytes come where it is too large or the room is full", async () => {
    const id = await draft();
    const ask = (length: number) =>
      asAuthor.ask(toVideoPath("article", id, "add"), {
        method: "POST",
        body: formWith(Buffer.alloc(10)),
        headers: { origin: PARTY_URL, "content-length": String(length) },
      });
    const large = await ask(300_000_000);
    expect([large.status, large.page.includes("A video may have 200 MB")]).toEqual([413, true]);
    await inTransaction(at.house, (tx, now) =>
      reserveFile(tx, { most: 950_000_000, room: room.bytes }, now),
    );
    const full = await ask(100_000_000);
    expect([full.status, full.page.includes("videos is full")]).toEqual([409, true]);
    await later(7 * HOUR);
    await sweepVideos(at.house);
    expect((await send(id, await aVideoFile())).status).toBe(303);
    await drop(id);
  });

  it("leaves nothing behind where it is broken off", async () => {
    await sweepVideos(at.house);
    const before = await files();
    const id = await draft();
    const edge = "----edge";
    const begun = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="a.mp4"\r\n\r\n\0\0\0\x18ftyp`;
    const answer = await asAuthor.ask(toVideoPath("article", id, "add"), {
      method: "POST",
      body: begun,
      headers: { origin: PARTY_URL, "content-type": `multipart/form-data; boundary=${edge}` },
    });
    expect(answer.status).toBe(422);
    expect(await videoOf(id)).toBeUndefined();
    expect(await files()).toBe(before);
  });

  it("takes captions that can be read, and says which line cannot", async () => {
    const id = await draft();
    await send(id, await aVideoFile());
    expect((await caption(id, undefined)).page).toContain("one of the two");
    expect((await caption(id, "1\n00:00:01,000 --> 00:00:02,000\nHi")).page).toContain(
      "does not begin with WEBVTT",
    );
    expect((await caption(id, "WEBVTT\n\n00:02.000 --> 00:01.000\nHi")).page).toContain(
      "Line 3 of the captions",
    );
    expect((await videoOf(id))?.captions).toBeUndefined();
    await drop(id);
  });

  it("is hidden with the article by two keys, seen by whoever judges that, and brought back", async () => {
    const { id, address } = await published(await aVideoFile(), { title: "Hidden with its video" });
    const file = fileIn((await everybody().get(address)).page);
    const officially = (act: typeof hidePost | typeof restorePostByRequest) =>
      perform(
        at.house,
        act as typeof hidePost,
        { kind: "article", postId: String(id), ground: "abuse" },
        { actor: aRequestFor(act, { requestId: 91 }) },
      );
    await officially(hidePost);
    for (const who of [everybody(), asAuthor]) expect((await who.get(file)).status).toBe(404);
    const judged = at.house.posts.find(({ kinds }) => kinds.includes("article"))?.hiding;
    const kept = (await judged?.findKept(at.house.database, of(id))) ?? "";
    expect(kept).toContain("Twenty people wait");
    const toJudge = /\/pictures\/hidden-videos\/[\w-]+/.exec(kept)?.[0] ?? "";
    expect((await everybody().get(toJudge)).status).toBe(200);
    expect((await everybody().get("/pictures/hidden-videos/another")).status).toBe(404);
    const own = await personal.gather(at.house.database, (author as Person).personId);
    expect(JSON.stringify(own)).toContain("Twenty people wait");
    await officially(restorePostByRequest);
    expect((await everybody().get(file)).status).toBe(200);
    expect((await everybody().get(toJudge)).status).toBe(404);
    await officially(hidePost);
    const before = await files();
    await later(1000 * 24 * HOUR);
    await forgetHidden(at.house);
    await sweepVideos(at.house);
    expect(await files()).toBe(before - 1);
  });

  it("goes with the draft, and with an author who is forgotten", async () => {
    const leaver = await aMember(at.house, { name: "Lena Leaver" });
    const asLeaver = await new Visitor(at).signInAs(leaver);
    await sweepVideos(at.house);
    const before = await files();
    const id = await aDraft(at, leaver);
    await send(id, await aVideoFile(), asLeaver);
    const keeper = await aMember(at.house);
    const asKeeper = await new Visitor(at).signInAs(keeper);
    const own = await aDraft(at, keeper);
    await send(own, await aVideoFile(), asKeeper);
    await makeVideos(at.house);
    expect(await files()).toBe(before + 2);
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, leaver.personId, now));
    await asKeeper.post(toArticlePath(own, "drop"), {}, draftPath(own));
    await sweepVideos(at.house);
    expect(await files()).toBe(before);
  });
});

describe("a house without room for videos", () => {
  const without = aHouse();

  it("offers none, and says that a link is what there is", async () => {
    const somebody = await aMember(without.house);
    const as = await new Visitor(without).signInAs(somebody);
    const id = await aDraft(without, somebody);
    const { page } = await as.get(videoPath("article", id));
    expect(page).toContain("has given videos no room");
    expect(page).not.toContain('type="file"');
    expect((await send(id, await aVideoFile(), as)).status).toBe(409);
  });
});
