import type { Room } from "../../platform/room.ts";
import { hide } from "./hiding/acts/hide.ts";
import { restoreByRequest } from "./hiding/acts/restore-by-request.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { opinionsTables } from "./tables/0001-opinions.ts";

export const opinions: Room = {
  name: "opinions",
  tables: { "opinions-0001-opinions": opinionsTables },
  routes,
  jobs,
  officialActs: [hide, restoreByRequest],
  personal,
};
