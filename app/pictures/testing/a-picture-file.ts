import sharp from "sharp";
import { perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import type { TestHouse } from "../../../testing/a-house.ts";
import { addPicture } from "../acts/add-picture.ts";
import { makePictures } from "../jobs.ts";

/** A photo as a phone writes it: with its camera and where it was taken. */
export const aPictureFile = (size = { width: 2000, height: 1500 }): Promise<Buffer> =>
  sharp({ create: { ...size, channels: 3, background: "#a33" } })
    .withExif({ IFD0: { Make: "A Camera" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
    .jpeg()
    .toBuffer();

/** An article's author, or a post's, adds a picture to it, of which no size is made yet. */
export async function addAPicture(
  { house }: TestHouse,
  author: Person,
  id: number,
  kind: "article" | "post" = "article",
  bytes?: Buffer,
) {
  const says = { alt: "A red square", credit: "", place: "above" };
  const file = bytes ?? (await aPictureFile());
  await perform(house, addPicture, { kind, id: String(id), file, ...says }, { actor: author });
}

/** What the worker does with pictures that wait for their sizes. */
export const makeAll = ({ house }: TestHouse): Promise<void> => makePictures(house);
