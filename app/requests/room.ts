import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { gatherRequests } from "./lists.ts";
import { routes } from "./routes.tsx";
import { forgetOfficer } from "./store.ts";
import { request } from "./tables/0001-request.ts";

export const requests: Room = {
  name: "requests",
  tables: { "requests-0001-request": request },
  appendOnly: ["requests.signature"],
  routes,
  jobs,
  personal: { gather: gatherRequests, forget: forgetOfficer },
};
