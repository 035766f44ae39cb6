import type { Room } from "../../platform/room.ts";
import { personal } from "./following/personal-store.ts";
import { jobs } from "./jobs.ts";
import { routes } from "./routes.tsx";
import { digest } from "./tables/0001-digest.ts";
import { following } from "./tables/0002-following.ts";
import { telling } from "./tables/0003-telling.ts";
import { push } from "./tables/0004-push.ts";
import { gathering } from "./tables/0005-gathering.ts";
import { additionPost } from "./tables/0006-addition-post.ts";
import { listeners } from "./telling/listeners.ts";

export const thisWeek: Room = {
  name: "this-week",
  tables: {
    "this-week-0001-digest": digest,
    "this-week-0002-following": following,
    "this-week-0003-telling": telling,
    "this-week-0004-push": push,
    "this-week-0005-gathering": gathering,
    "this-week-0006-addition-post": additionPost,
  },
  routes,
  listeners,
  jobs,
  personal,
};
