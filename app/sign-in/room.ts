import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { listOwnSessions } from "./queries.ts";
import { routes } from "./routes.tsx";
import { forgetSignIns } from "./store.ts";
import { session } from "./tables/0001-session.ts";

export const signIn: Room = {
  name: "sign-in",
  tables: { "sign-in-0001-session": session },
  routes,
  jobs,
  personal: {
    gather: async (db, personId) => ({ sessions: await listOwnSessions(db, personId) }),
    forget: forgetSignIns,
  },
};
