import type { Reader } from "../../platform/database/database.ts";
import type { Room } from "../../platform/room.ts";
import { listElections, titleOfElection } from "../elections/door.ts";
import { findHustingsElection, hustingsMeetingPath } from "./addresses.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { polling as tables } from "./tables/0001-polling.ts";
import { words } from "./words.ts";

async function titlesOf(db: Reader, paths: readonly string[]) {
  const found = await listElections(
    db,
    paths.flatMap((path) => findHustingsElection(path) ?? []),
  );
  return new Map(
    found.map(({ id, terms }) => [
      hustingsMeetingPath(id),
      words.hustings.notesOf(titleOfElection(id, terms.to)),
    ]),
  );
}

export const polling: Room = {
  name: "polling",
  tables: { "polling-0001-polling": tables },
  routes,
  listeners,
  personal,
  titlesOf,
};
