import type { Room } from "../../platform/room.ts";
import { listeners } from "./listeners.ts";
import { gatherHearings } from "./queries.ts";
import { routes } from "./routes.tsx";
import { forgetPerson } from "./store.ts";
import { hearing } from "./tables/0001-hearing.ts";

export const hearings: Room = {
  name: "hearings",
  tables: { "hearings-0001-hearing": hearing },
  routes,
  listeners,
  personal: { gather: gatherHearings, forget: forgetPerson },
};
