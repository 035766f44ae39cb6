import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPictureFile } from "../../app/pictures/testing/a-picture-file.ts";
import { findProposal } from "../../app/proposals/door.ts";
import { postPath } from "../../app/social/addresses.ts";
import { takeDown } from "../../app/social/posting/acts/take-down.ts";
import { keepPosting } from "../../app/social/posting/jobs.ts";
import { aPostingParty, approves, connects } from "../../app/social/testing/posting.ts";
import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { Visitor } from "../visit.ts";
import { RealBluesky } from "./real-bluesky.ts";

/* `npm test -- --only networks`: what a rota approved, on the network's own server, read back as anybody reads it. */

const PATIENCE_MS = 15_000;
const MINUTES = 60_000;
const stage = aPostingParty(PATIENCE_MS);
const { at } = stage;
const bluesky = new RealBluesky();

beforeAll(async () => {
  await bluesky.open();
  await connects(stage, "bluesky", bluesky.password, bluesky.url, bluesky.handle);
}, 10 * MINUTES);
afterAll(() => bluesky.close());

const found = async (text: string) =>
  (await bluesky.posts()).filter(({ value }) => value.text.startsWith(text));

/** What of a text its marks cover, as its reader's program cuts it out. */
const covered = (text: string, { byteStart, byteEnd }: { byteStart: number; byteEnd: number }) =>
  Buffer.from(text).subarray(byteStart, byteEnd).toString();

describe("Bluesky's own data server", () => {
  it("has what five of nine approved, and the post's page says where it is", async () => {
    const body = "Tŷ agored yn y neuadd 🏴󠁧󠁢󠁷󠁬󠁳󠁿 https://party.test/tŷ #Cymru";
    const id = await approves(stage, { body, networks: ["bluesky"] });
    await keepPosting(at.house);
    const [post, ...others] = await found("Tŷ agored");
    expect(others).toEqual([]);
    const { text, facets = [] } = post?.value ?? {};
    expect(text?.startsWith(body)).toBe(true);
    const here = `${at.house.url}${postPath(id)}`;
    const marked = facets.map(({ index }) => covered(text ?? "", index));
    expect(marked).toEqual(expect.arrayContaining(["#Cymru", here]));
    const { page } = await new Visitor(at).get(postPath(id));
    const rkey = post?.uri.split("/").at(-1);
    expect(page).toContain(`https://bsky.app/profile/${bluesky.handle}/post/${rkey}`);
    expect((await findProposal(at.house.database, id))?.stay.state).toBe("posted");
  });

  it("has it once, where its answer was lost two times", async () => {
    const body = "Once, whatever the line does.";
    await approves(stage, { body, networks: ["bluesky"] });
    bluesky.answersLost = 2;
    const { asked } = bluesky;
    for (let round = 0; round < 4; round += 1) {
      await keepPosting(at.house);
      at.clock.moveForward(10 * MINUTES);
    }
    expect(bluesky.answersLost).toBe(0);
    expect(bluesky.asked).toBeGreaterThan(asked);
    expect(await found(body)).toHaveLength(1);
  });

  it("has a thread as one, and its link as a card", async () => {
    const link = "https://party.test/stall";
    const body = "First, where.\n---\nSecond, when.\n---\nThird, with whom.";
    await approves(stage, { body, networks: ["bluesky"], link });
    await keepPosting(at.house);
    const [first] = await found("First, where.");
    const [second] = await found("Second, when.");
    const [third] = await found("Third, with whom.");
    expect(first?.value.embed?.external?.uri).toBe(link);
    expect(second?.value.reply?.parent.uri).toBe(first?.uri);
    expect(third?.value.reply?.parent.uri).toBe(second?.uri);
  });

  it("has its pictures as they were made, with what they show in words", async () => {
    const body = "The square this morning.";
    await approves(stage, { body, networks: ["bluesky"], pictures: [await aPictureFile()] });
    await keepPosting(at.house);
    const [post] = await found(body);
    const [picture] = post?.value.embed?.images ?? [];
    expect(picture?.alt).toBe("A red square");
    const bytes = await bluesky.picture(picture?.image.ref.$link ?? "");
    expect(bytes.length).toBe(picture?.image.size);
    const { format, exif } = await sharp(bytes).metadata();
    expect({ format, exif }).toEqual({ format: "jpeg", exif: undefined });
  });

  it("has it no more, once two of the rota took it down", async () => {
    const body = "It names a wrong day.";
    const id = await approves(stage, { body, networks: ["bluesky"] });
    await keepPosting(at.house);
    expect(await found(body)).toHaveLength(1);
    for (const actor of stage.rota.slice(0, 2) as Person[]) {
      const input = { id: String(id), reason: "It names a wrong day." };
      expect(isRefusal(await perform(at.house, takeDown, input, { actor }))).toBe(false);
    }
    await keepPosting(at.house);
    expect(await found(body)).toEqual([]);
  });
});
