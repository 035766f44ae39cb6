import type { Room } from "../../platform/room.ts";
import { uniteByRequest } from "./acts/unite-by-request.ts";
import { jobs } from "./jobs.ts";
import { kept } from "./kept.ts";
import { routes } from "./routes.tsx";
import { forgetPairs, listPairsOf } from "./store.ts";
import { pair } from "./tables/0001-pair.ts";

export const doubles: Room = {
  name: "doubles",
  tables: { "doubles-0001-pair": pair },
  routes,
  jobs,
  officialActs: [uniteByRequest],
  personal: {
    kept,
    gather: async (db, personId) => ({
      toBeJoined: (await listPairsOf(db, [personId])).map((pair) => ({
        isKept: pair.kept === personId,
        request: pair.request ?? null,
        joinsAt: pair.joinsAt,
      })),
    }),
    forget: (tx, personId) => forgetPairs(tx, personId),
  },
};
