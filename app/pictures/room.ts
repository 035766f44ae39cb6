import { PICTURE_BYTES } from "../../platform/pictures/make-picture.ts";
import type { Room } from "../../platform/room.ts";
import { CAPTION_BYTES } from "../../platform/videos/captions.ts";
import { VIDEO_BYTES } from "../../platform/videos/video.ts";
import { toAlbumPath, toVideoPath } from "./addresses.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { picture } from "./tables/0001-picture.ts";
import { video } from "./tables/0002-video.ts";
import { ofPosts } from "./tables/0003-post.ts";

export const pictures: Room = {
  name: "pictures",
  tables: {
    "pictures-0001-picture": picture,
    "pictures-0002-video": video,
    "pictures-0003-post": ofPosts,
  },
  routes,
  fileForms: [
    { path: toAlbumPath(":kind", ":id", "add"), bytes: PICTURE_BYTES },
    { path: toVideoPath(":kind", ":id", "add"), bytes: VIDEO_BYTES, isStreamed: true },
    { path: toVideoPath(":kind", ":id", "caption"), bytes: CAPTION_BYTES },
  ],
  jobs,
  personal,
};
