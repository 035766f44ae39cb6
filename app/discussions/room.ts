import type { Room } from "../../platform/room.ts";
import { hide } from "./hiding/acts/hide.ts";
import { restoreByRequest } from "./hiding/acts/restore-by-request.ts";
import { posts } from "./hiding/posts-queries.ts";
import { hidePost } from "./hiding-anywhere/acts/hide-post.ts";
import { restorePostByRequest } from "./hiding-anywhere/acts/restore-post-by-request.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { slow } from "./reporting/acts/slow.ts";
import { routes } from "./routes.tsx";
import { topic } from "./tables/0001-topic.ts";
import { hidden } from "./tables/0002-hidden.ts";
import { bridging } from "./tables/0003-bridging.ts";
import { reports } from "./tables/0004-reports.ts";
import { reportsAnywhere } from "./tables/0005-reports-anywhere.ts";

export const discussions: Room = {
  name: "discussions",
  tables: {
    "discussions-0001-topic": topic,
    "discussions-0002-hidden": hidden,
    "discussions-0003-bridging": bridging,
    "discussions-0004-reports": reports,
    "discussions-0005-reports-anywhere": reportsAnywhere,
  },
  routes,
  listeners,
  jobs,
  posts,
  officialActs: [hide, hidePost, restoreByRequest, restorePostByRequest, slow],
  personal,
};
