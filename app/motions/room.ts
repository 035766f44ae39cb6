import type { Reader } from "../../platform/database/database.ts";
import type { Room } from "../../platform/room.ts";
import { findMotionId, motionPath } from "./addresses.ts";
import { jobs } from "./jobs.ts";
import { listedAt } from "./listed.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { titlesOfMotions } from "./queries.ts";
import { routes } from "./routes.tsx";
import { motion } from "./tables/0001-motion.ts";

async function titlesOf(db: Reader, paths: readonly string[]) {
  const found = await titlesOfMotions(
    db,
    paths.flatMap((path) => findMotionId(path) ?? []),
  );
  return new Map([...found].map(([id, title]) => [motionPath(id), title]));
}

export const motions: Room = {
  name: "motions",
  tables: { "motions-0001-motion": motion },
  routes,
  listeners,
  jobs,
  personal,
  titlesOf,
  listedAt,
};
