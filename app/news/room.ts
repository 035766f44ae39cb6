import type { Room } from "../../platform/room.ts";
import { mailToAll } from "./acts/mail-to-all.ts";
import { jobs } from "./jobs.ts";
import { routes } from "./routes.tsx";
import { letter } from "./tables/0001-letter.ts";

export const news: Room = {
  name: "news",
  tables: { "news-0001-letter": letter },
  routes,
  jobs,
  officialActs: [mailToAll],
};
