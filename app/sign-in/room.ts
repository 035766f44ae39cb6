import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { kept } from "./kept.ts";
import { listeners } from "./listeners.ts";
import { listPasskeys } from "./passkeys/queries.ts";
import { forgetPasskeys } from "./passkeys/store.ts";
import { listOwnSessions } from "./queries.ts";
import { routes } from "./routes.tsx";
import { forgetSignIns } from "./store.ts";
import { session } from "./tables/0001-session.ts";
import { passkey } from "./tables/0002-passkey.ts";
import { knownBrowser } from "./tables/0003-known-browser.ts";
import { unsent } from "./tables/0004-unsent.ts";

export const signIn: Room = {
  name: "sign-in",
  tables: {
    "sign-in-0001-session": session,
    "sign-in-0002-passkey": passkey,
    "sign-in-0003-known-browser": knownBrowser,
    "sign-in-0004-unsent": unsent,
  },
  routes,
  listeners,
  jobs,
  personal: {
    kept,
    gather: async (db, personId) => ({
      sessions: await listOwnSessions(db, personId),
      passkeys: (await listPasskeys(db, personId)).map(({ name, addedAt, usedAt }) => ({
        name,
        addedAt,
        usedAt,
      })),
    }),
    forget: async (tx, personId) => {
      await forgetSignIns(tx, personId);
      await forgetPasskeys(tx, personId);
    },
  },
};
