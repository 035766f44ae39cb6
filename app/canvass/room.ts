import type { Room } from "../../platform/room.ts";
import { posts } from "./hiding/post-queries.ts";
import { jobs } from "./jobs.ts";
import { listedAt } from "./leading/listed.ts";
import { listedMonthly } from "./monthly/listed.ts";
import { listeners } from "./monthly/listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { stall } from "./tables/0001-stall.ts";
import { heard } from "./tables/0002-heard.ts";
import { touch } from "./tables/0003-touch.ts";
import { ledTo } from "./tables/0004-led-to.ts";
import { online } from "./tables/0005-online.ts";
import { monthly } from "./tables/0006-monthly.ts";
import { paper } from "./tables/0007-paper.ts";
import { hidden } from "./tables/0008-hidden.ts";
import { hiddenQuestions } from "./tables/0009-hidden-questions.ts";
import { slips } from "./tables/0010-slips.ts";

/** A whole sending of the longest answers, in letters of three bytes. */
const MOST_SENDING_BYTES = 512 * 1024;

export const canvass: Room = {
  name: "canvass",
  tables: {
    "canvass-0001-stall": stall,
    "canvass-0002-heard": heard,
    "canvass-0003-touch": touch,
    "canvass-0004-led-to": ledTo,
    "canvass-0005-online": online,
    "canvass-0006-monthly": monthly,
    "canvass-0007-paper": paper,
    "canvass-0008-hidden": hidden,
    "canvass-0009-hidden-questions": hiddenQuestions,
    "canvass-0010-slips": slips,
  },
  routes,
  // A volunteer needs no account, and whoever has one is not known here: nothing tells who sent which answer.
  unseen: ["/canvass/stall/:key", "/canvass/stall/:key/about"],
  rawForms: [{ path: "/canvass/stall/:key/answers", rawBytes: MOST_SENDING_BYTES }],
  listedAt: async (db, path, now) =>
    (await listedAt(db, path)) ?? (await listedMonthly(db, path, now)),
  listeners,
  jobs,
  posts,
  personal,
};
