import { PICTURE_BYTES } from "../../platform/pictures/make-picture.ts";
import type { Room } from "../../platform/room.ts";
import { toAlbumPath } from "./addresses.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { picture } from "./tables/0001-picture.ts";

export const pictures: Room = {
  name: "pictures",
  tables: { "pictures-0001-picture": picture },
  routes,
  fileForms: [{ path: toAlbumPath(":kind", ":id", "add"), bytes: PICTURE_BYTES }],
  jobs,
  personal,
};
