import type { Room } from "../../platform/room.ts";
import { followed } from "./followed-queries.ts";
import { jobs } from "./jobs.ts";
import { kept } from "./kept.ts";
import { gatherCalls, publicPages } from "./queries.ts";
import { routes } from "./routes.tsx";
import { forgetCaller } from "./store.ts";
import { policy as policyTable } from "./tables/0001-policy.ts";
import { searchWithoutAccents } from "./tables/0002-search-without-accents.ts";
import { chapterIds } from "./tables/0003-chapter-ids.ts";
import { searchOnEveryServer } from "./tables/0004-search-on-every-server.ts";
import { decisions } from "./tables/0005-decisions.ts";

export const policy: Room = {
  name: "policy",
  tables: {
    "policy-0001-policy": policyTable,
    "policy-0002-search-without-accents": searchWithoutAccents,
    "policy-0003-chapter-ids": chapterIds,
    "policy-0004-search-on-every-server": searchOnEveryServer,
    "policy-0005-decisions": decisions,
  },
  routes,
  followed,
  jobs,
  publicPages,
  personal: {
    kept,
    gather: gatherCalls,
    forget: forgetCaller,
    follows: [{ table: "policy.review_call", once: ["policy_id"] }],
  },
};
