import type { Room } from "../../platform/room.ts";
import { hide } from "./hiding/acts/hide.ts";
import { restoreByRequest } from "./hiding/acts/restore-by-request.ts";
import { posts } from "./hiding/posts-queries.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { opinionsTables } from "./tables/0001-opinions.ts";
import { hiddenNewest } from "./tables/0002-hidden-newest.ts";

export const opinions: Room = {
  name: "opinions",
  tables: {
    "opinions-0001-opinions": opinionsTables,
    "opinions-0002-hidden-newest": hiddenNewest,
  },
  routes,
  jobs,
  posts,
  officialActs: [hide, restoreByRequest],
  personal,
};
