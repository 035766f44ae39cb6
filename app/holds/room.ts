import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { gatherHolds } from "./queries.ts";
import { routes } from "./routes.tsx";
import { forgetAsker } from "./store.ts";
import { hold } from "./tables/0001-hold.ts";

export const holds: Room = {
  name: "holds",
  tables: { "holds-0001-hold": hold },
  routes,
  jobs,
  personal: { gather: gatherHolds, forget: forgetAsker },
};
