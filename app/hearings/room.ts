import type { Room } from "../../platform/room.ts";
import { MOST_CHARACTERS } from "./hearing.ts";
import { kept } from "./kept.ts";
import { listeners } from "./listeners.ts";
import { gatherHearings } from "./queries.ts";
import { routes } from "./routes.tsx";
import { follows, forgetPerson } from "./store.ts";
import { hearing } from "./tables/0001-hearing.ts";

export const hearings: Room = {
  name: "hearings",
  tables: { "hearings-0001-hearing": hearing },
  routes,
  longForms: [
    { path: "/hearings/:hearingId/offer-alternative", characters: MOST_CHARACTERS.alternative },
  ],
  listeners,
  personal: { kept, gather: gatherHearings, forget: forgetPerson, follows },
};
