import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { MadeType, Unmade } from "../../platform/pictures/make-sizes.ts";
import type { UnmadeVideo, VideoType } from "../../platform/videos/video.ts";
import type { AlbumKind } from "./addresses.ts";
import type { PicturePlace, PictureState } from "./picture.ts";

interface File {
  picture_id: number;
  width: number;
  height: number;
  type: MadeType;
  bytes: Buffer;
}

export type PicturesTables = {
  "pictures.picture": {
    id: Generated<number>;
    kind: AlbumKind;
    of_id: number;
    /** From 0 within its album. */
    position: number;
    /** Null while it is hidden. */
    alt: string | null;
    credit: string | null;
    place: PicturePlace;
    state: PictureState;
    why: Unmade | null;
    tries: Generated<number>;
    added_by: PersonId | null;
    added_at: Date;
    is_hidden: Generated<boolean>;
  };
  "pictures.upload": { picture_id: number; bytes: Buffer };
  "pictures.file": File;
  "pictures.hidden_picture": {
    picture_id: number;
    alt: string;
    credit: string | null;
    key: string;
    hidden_at: Date;
  };
  "pictures.hidden_file": File;
  "pictures.video": {
    id: Generated<number>;
    kind: AlbumKind;
    of_id: number;
    state: PictureState;
    why: UnmadeVideo | null;
    tries: Generated<number>;
    type: VideoType | null;
    seconds: number | null;
    width: number | null;
    height: number | null;
    /** Of the made file, in hex. */
    sha256: string | null;
    /** WebVTT; null while it is hidden. */
    captions: string | null;
    /** Nobody speaks in it. */
    is_silent: Generated<boolean>;
    added_by: PersonId | null;
    added_at: Date;
    is_hidden: Generated<boolean>;
  };
  "pictures.video_file": {
    name: string;
    state: "arrives" | "sent" | "made";
    bytes: number;
    begun_at: Date;
    video_id: number | null;
  };
  "pictures.hidden_video": {
    video_id: number;
    captions: string | null;
    key: string;
    hidden_at: Date;
  };
};
