import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { isRefusal } from "../../../platform/refusal.ts";
import { newPictureOf } from "./picture.ts";

const plain = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: "#306080" } });

describe("a candidate's picture", () => {
  it("is made anew: square, small, and without the place where it was taken", async () => {
    const gps = { IFD3: { GPSLatitudeRef: "N", GPSLatitude: "50/1 22/1 0/1" } };
    const sent = await plain().withExif(gps).jpeg().toBuffer();
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const made = await newPictureOf(sent);
    if (isRefusal(made)) throw new Error(made.says);
    const { format, width, height, exif, xmp, icc } = await sharp(made).metadata();
    expect({ format, width, height, exif, xmp, icc }).toEqual({
      format: "webp",
      width: 480,
      height: 480,
    });
  });

  it.each([
    ["a text", Buffer.from("not a picture at all")],
    ["nothing", Buffer.alloc(0)],
    ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ["a GIF", Buffer.from("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==", "base64")],
    ["a file that is cut off", "cut"],
  ] as const)("of %s is refused with a plain sentence", async (_, sent) => {
    const bytes = sent === "cut" ? (await plain().jpeg().toBuffer()).subarray(0, 700) : sent;
    const made = await newPictureOf(bytes);
    expect(isRefusal(made) && made.says).toMatch(/could not read that file as a picture/);
  });
});
