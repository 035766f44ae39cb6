import { describe, expect, it } from "vitest";
import { sharp } from "./library.ts";
import { kindOf, makeSizes } from "./make-sizes.ts";
import { CARD, cut, isRightToLeft, socialCard } from "./social-card.ts";

const picture = (width: number, height: number, alpha = 1) =>
  sharp({ create: { width, height, channels: 4, background: { r: 200, g: 0, b: 0, alpha } } });

const taken = (width: number, height: number) =>
  picture(width, height)
    .jpeg()
    .withExif({ IFD0: { Make: "A Camera" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
    // Held upright: it is to be turned by a quarter.
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** A PNG that says it has so many pixels, and none of them. */
async function bomb(side: number): Promise<Buffer> {
  const small = await picture(1, 1).png().toBuffer();
  small.writeUInt32BE(side, 16);
  small.writeUInt32BE(side, 20);
  const { crc32 } = await import("node:zlib");
  small.writeUInt32BE(crc32(small.subarray(12, 29)), 29);
  return small;
}

describe("a picture in several sizes", () => {
  it("is turned as it was taken, in each size and format, and without what the camera wrote", async () => {
    const made = await makeSizes(await taken(2000, 1500), [480, 800, 1600]);
    if (typeof made === "string") throw new Error(made);
    expect(made.map(({ type, width, height }) => [type, width, height])).toEqual([
      ...[
        ["webp", 360, 480],
        ["jpeg", 360, 480],
      ],
      ...[
        ["webp", 600, 800],
        ["jpeg", 600, 800],
      ],
      ...[
        ["webp", 1200, 1600],
        ["jpeg", 1200, 1600],
      ],
    ]);
    for (const { type, width, bytes } of made) {
      const read = await sharp(bytes).metadata();
      expect(read).toMatchObject({ format: type, width });
      expect([read.exif, read.xmp, read.icc, read.orientation]).toEqual([
        ...[undefined, undefined, undefined, undefined],
      ]);
    }
  });

  it("is never enlarged, and stands on white where it is see-through", async () => {
    const made = await makeSizes(await picture(500, 300, 0).png().toBuffer(), [480, 800, 1600]);
    if (typeof made === "string") throw new Error(made);
    expect(made.map(({ width }) => width)).toEqual([480, 480, 500, 500]);
    const { channels } = await sharp(made.at(-1)?.bytes).stats();
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  });

  it("is refused with the reason where it is a bomb, lies about its kind, or is cut off", async () => {
    expect(await makeSizes(await bomb(40_000), [480])).toBe("too-many-pixels");
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    expect(kindOf(svg)).toBeUndefined();
    expect(await makeSizes(svg, [480])).toBe("broken");
    const jpeg = await taken(900, 600);
    expect(await makeSizes(jpeg.subarray(0, jpeg.length / 2), [480])).toBe("broken");
    expect(await makeSizes(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), svg]), [480])).toBe(
      "broken",
    );
    expect(await makeSizes(await bomb(7000), [480])).toBe("broken");
    expect(kindOf(Buffer.from("\0\0\0\x18ftypheic\0\0\0\0"))).toBe("heic");
    // What comes after it is made as ever.
    expect(typeof (await makeSizes(jpeg, [480]))).toBe("object");
  });
});

describe("a card for other sites", () => {
  const inkIn = async (card: Buffer, left: number) => {
    const part = { left, top: 104, width: 200, height: 330 };
    const cropped = await sharp(card).extract(part).greyscale().raw().toBuffer();
    return cropped.filter((value) => value < 128).length;
  };

  it("has its words, whatever alphabet they are in and however long they are, and within its edges", async () => {
    const titles = ["The 14 bus comes back", "W".repeat(120), "<b>&amp;", "Ŵy ŷ".repeat(24)];
    for (const title of titles) {
      const card = await socialCard({ title, byline: "by a member", party: "Example party" });
      expect(await sharp(card).metadata()).toMatchObject({ format: "png", ...CARD });
      expect(await inkIn(card, 60)).toBeGreaterThan(100);
      expect(card.length).toBeLessThan(60_000);
    }
  });

  it("begins at the right where its words are read from there", async () => {
    const card = await socialCard({ title: "الحافلة", byline: "عضو", party: "Example party" });
    expect(await inkIn(card, 60)).toBe(0);
    expect(await inkIn(card, CARD.width - 280)).toBeGreaterThan(100);
    expect([isRightToLeft("14 עברית"), isRightToLeft("A عضو")]).toEqual([true, false]);
  });

  it("cuts between letters as readers see them", () => {
    expect(cut("👩‍👩‍👧 and more", 2)).toBe("👩‍👩‍👧…");
    expect(cut("short", 60)).toBe("short");
  });
});
