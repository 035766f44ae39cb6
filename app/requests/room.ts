import type { Room } from "../../platform/room.ts";
import { followed } from "./followed.ts";
import { jobs } from "./jobs.ts";
import { kept } from "./kept.ts";
import { gatherRequests } from "./list-queries.ts";
import { listeners } from "./listeners.ts";
import { routes } from "./routes.tsx";
import { follows, forgetOfficer } from "./store.ts";
import { request } from "./tables/0001-request.ts";
import { telling } from "./tables/0002-telling.ts";
import { nonce } from "./tables/0003-nonce.ts";
import { constitution } from "./tables/0004-constitution.ts";

export const requests: Room = {
  name: "requests",
  tables: {
    "requests-0001-request": request,
    "requests-0002-telling": telling,
    "requests-0003-nonce": nonce,
    "requests-0004-constitution": constitution,
  },
  appendOnly: ["requests.signature"],
  routes,
  followed,
  listeners,
  jobs,
  personal: { kept, gather: gatherRequests, forget: forgetOfficer, follows },
};
