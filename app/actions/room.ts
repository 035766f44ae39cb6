import { PICTURE_BYTES } from "../../platform/pictures/make-picture.ts";
import type { Room } from "../../platform/room.ts";
import { toActionPlacePath } from "./addresses.ts";
import { posts } from "./hiding/post-queries.ts";
import { jobs } from "./jobs.ts";
import { listedAt, titlesOf } from "./listed.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { action } from "./tables/0001-action.ts";
import { hidden } from "./tables/0002-hidden.ts";

export const actions: Room = {
  name: "actions",
  tables: { "actions-0001-action": action, "actions-0002-hidden": hidden },
  routes,
  listeners,
  fileForms: [
    { path: toActionPlacePath(":id", ":event", "note-permission"), bytes: PICTURE_BYTES },
  ],
  jobs,
  posts,
  personal,
  listedAt,
  titlesOf,
};
