import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { stall } from "./tables/0001-stall.ts";
import { heard } from "./tables/0002-heard.ts";

/** A whole sending of the longest answers, in letters of three bytes. */
const MOST_SENDING_BYTES = 512 * 1024;

export const canvass: Room = {
  name: "canvass",
  tables: { "canvass-0001-stall": stall, "canvass-0002-heard": heard },
  routes,
  // A volunteer needs no account, and whoever has one is not known here: nothing tells who sent which answer.
  unseen: ["/canvass/stall/:key", "/canvass/stall/:key/about"],
  rawForms: [{ path: "/canvass/stall/:key/answers", rawBytes: MOST_SENDING_BYTES }],
  jobs,
  personal,
};
