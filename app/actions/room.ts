import { PICTURE_BYTES } from "../../platform/pictures/make-picture.ts";
import type { Room } from "../../platform/room.ts";
import { toActionPlacePath } from "./addresses.ts";
import { jobs } from "./jobs.ts";
import { listedAt, titlesOf } from "./listed.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { action } from "./tables/0001-action.ts";

export const actions: Room = {
  name: "actions",
  tables: { "actions-0001-action": action },
  routes,
  listeners,
  fileForms: [
    { path: toActionPlacePath(":id", ":event", "note-permission"), bytes: PICTURE_BYTES },
  ],
  jobs,
  personal,
  listedAt,
  titlesOf,
};
