import type { Announcement } from "../../platform/house.ts";
import type { Album } from "./picture.ts";

/** A picture was added, changed, moved or dropped. */
export interface PicturesChanged extends Announcement {
  readonly name: "pictures.changed";
  readonly album: Album;
}

export const changed = (album: Album): PicturesChanged => ({ name: "pictures.changed", album });
