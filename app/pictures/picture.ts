import type { Unmade } from "../../platform/pictures/make-sizes.ts";
import type { AlbumKind } from "./addresses.ts";

export const ALBUM_KINDS = ["article", "post"] as const satisfies readonly AlbumKind[];

/** Which pictures: those of the 7th article. */
export interface Album {
  readonly kind: AlbumKind;
  readonly id: number;
}

export const PLACES = ["above", "below", "video"] as const;
/** Over the text, under it, or as the still of the video that goes with it. */
export type PicturePlace = (typeof PLACES)[number];

/** `waits`: for the job that makes its sizes. */
export type PictureState = "waits" | "made" | "refused";

/** One size, in each format. In pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  readonly id: number;
  /** What it shows, for whoever cannot see it. */
  readonly alt: string;
  /** Who took it, or what is said under it. */
  readonly credit: string | undefined;
  readonly place: PicturePlace;
  readonly state: PictureState;
  /** Why it was refused. */
  readonly why: Unmade | undefined;
  /** The smallest first; empty until it is made. */
  readonly sizes: readonly PictureSize[];
}

/** The longest side of each size, in pixels. */
export const SIDES = [480, 800, 1600] as const;

export const MOST_PICTURES = 8;
export const MOST = { alt: 300, credit: 160 } as const;
export const LEAST = { alt: 5 } as const;

/** Can what they belong to be read by somebody else? Pure. */
export const areAllMade = (pictures: readonly Pick<Picture, "state">[]): boolean =>
  pictures.every(({ state }) => state === "made");

/** What a form that replaces what is said of a picture holds. Pure. */
export const heldOf = ({ alt, credit, place }: Pick<Picture, "alt" | "credit" | "place">) => ({
  ...{ alt, credit, place },
});

/** What somebody has seen of pictures who says something of them: which, in which order, and all that is said of each. Pure. */
export const heldOfAll = (pictures: readonly Picture[]): readonly unknown[] =>
  pictures.map((picture) => ({ id: picture.id, state: picture.state, ...heldOf(picture) }));

/** The same pictures with one of them one place earlier. Undefined where it is the first or not there. Pure. */
export function movedUp(ids: readonly number[], id: number): readonly number[] | undefined {
  const at = ids.indexOf(id);
  return at < 1
    ? undefined
    : [...ids.slice(0, at - 1), id, ...ids.slice(at - 1, at), ...ids.slice(at + 1)];
}
