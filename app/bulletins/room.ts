import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { letter } from "./tables/0001-letter.ts";

export const bulletins: Room = {
  name: "bulletins",
  tables: { "bulletins-0001-letter": letter },
  routes,
  jobs,
  personal,
};
