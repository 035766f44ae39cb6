import { BOUNDS } from "@breakthrough/shared-text";
import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { drafting as tables } from "./tables/0001-drafting.ts";
import { covered } from "./tables/0002-covered.ts";

export const drafting: Room = {
  name: "drafting",
  tables: { "drafting-0001-drafting": tables, "drafting-0002-covered": covered },
  routes,
  // What was written, and from what its writer began.
  longForms: [{ path: "/drafting/proposals/:id/save-text", characters: 2 * BOUNDS.characters }],
  jobs,
  personal,
};
