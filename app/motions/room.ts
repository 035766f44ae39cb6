import type { Reader } from "../../platform/database/database.ts";
import type { Followed, Room } from "../../platform/room.ts";
import { findMotionId, motionPath } from "./addresses.ts";
import { jobs } from "./jobs.ts";
import { listedAt } from "./listed.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { titlesOfMotions } from "./queries.ts";
import { routes } from "./routes.tsx";
import { motion } from "./tables/0001-motion.ts";
import { held } from "./tables/0002-held.ts";

async function titlesOf(db: Reader, paths: readonly string[]) {
  const found = await titlesOfMotions(
    db,
    paths.flatMap((path) => findMotionId(path) ?? []),
  );
  return new Map([...found].map(([id, title]) => [motionPath(id), title]));
}

/** Whoever put one hears what happens to it. */
const followed: readonly Followed[] = [{ path: "/motions/:id", namesOf: titlesOfMotions }];

export const motions: Room = {
  name: "motions",
  tables: { "motions-0001-motion": motion, "motions-0002-held": held },
  routes,
  listeners,
  jobs,
  personal,
  titlesOf,
  followed,
  listedAt,
};
