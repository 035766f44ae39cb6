import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import { Visitor } from "../../../testing/visit.ts";
import { aPictureFile } from "../../pictures/testing/a-picture-file.ts";
import { findConnected } from "../accounts/account-queries.ts";
import { saveLimits } from "../accounts/account-store.ts";
import { postPath } from "../addresses.ts";
import { NETWORKS, type NetworkName } from "../networks/network.ts";
import { aPostingParty, approves } from "../testing/posting.ts";
import { listDeliveries } from "./delivery-queries.ts";
import { keepPosting } from "./jobs.ts";

const stage = aPostingParty();
const { at, networks } = stage;

/** Of which no file gets small. */
const noise = (side: number): Promise<Buffer> => {
  const raw = { width: side, height: side, channels: 3 as const };
  return sharp(randomBytes(side * side * 3), { raw })
    .jpeg({ quality: 90 })
    .toBuffer();
};

const there = (network: NetworkName, text: string) =>
  networks[network].posts.find((post) => post.text.startsWith(text));

async function takesAtMost(network: NetworkName, pictureBytes: number): Promise<void> {
  const account = await findConnected(at.house.database, network);
  await inTransaction(at.house, (tx, now) =>
    saveLimits(tx, account?.id ?? 0, { pictureBytes }, now),
  );
}

describe("a picture of a post", () => {
  it("goes out with what it shows in words, with the first part alone", async () => {
    const body = "The square this morning.\n---\nAnd tonight.";
    await approves(stage, { body, pictures: [await aPictureFile(), await aPictureFile()] });
    await keepPosting(at.house);
    for (const network of NETWORKS) {
      const [first, second] = ["The square", "And tonight"].map((text) => there(network, text));
      expect(first?.pictures.map(({ alt }) => alt)).toEqual(["A red square", "A red square"]);
      expect(second?.pictures).toEqual([]);
    }
  });

  it("is smaller where a network takes no larger one", async () => {
    await approves(stage, { body: "A large picture.", pictures: [await noise(1600)] });
    await keepPosting(at.house);
    const bytes = (network: NetworkName) =>
      there(network, "A large picture.")?.pictures[0]?.bytes ?? 0;
    expect(bytes("mastodon")).toBeGreaterThan(1_000_000);
    expect(bytes("bluesky")).toBeGreaterThan(10_000);
    expect(bytes("bluesky")).toBeLessThan(1_000_000);
  });

  it("holds the post back where no size of it is small enough, and there alone", async () => {
    await takesAtMost("mastodon", 2_000);
    const id = await approves(stage, { body: "Too large for one.", pictures: [await noise(1600)] });
    await keepPosting(at.house);
    expect(there("bluesky", "Too large for one.")).toBeDefined();
    expect(there("x", "Too large for one.")).toBeDefined();
    expect(there("mastodon", "Too large for one.")).toBeUndefined();
    const deliveries = await listDeliveries(at.house.database, id);
    expect(deliveries.find(({ network }) => network === "mastodon")).toMatchObject({
      ...{ state: "refused", why: "picture-too-large" },
    });
    const { page } = await new Visitor(at).get(postPath(id));
    expect(page).toContain("picture");
    expect(page).not.toContain("picture-too-large");
  });
});
