import type { Reader } from "../../platform/database/database.ts";
import { PICTURE_BYTES } from "../../platform/pictures/make-picture.ts";
import type { Followed, Room } from "../../platform/room.ts";
import { electionPath, findElectionId } from "./addresses.ts";
import { callByRequest } from "./calling/acts/call-by-request.ts";
import { listOwnDates } from "./following/calendar.ts";
import { calendarRows } from "./following/calendar-queries.ts";
import { listedAt } from "./following/listed.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { listElections } from "./queries.ts";
import { routes } from "./routes.tsx";
import { election } from "./tables/0001-election.ts";
import { hustings } from "./tables/0002-hustings.ts";
import { countback } from "./tables/0003-countback.ts";
import { stoodWith } from "./tables/0004-stood-with.ts";
import { titleOfElected } from "./title.ts";

async function titlesOf(db: Reader, paths: readonly string[]) {
  const ids = paths.flatMap((path) => findElectionId(path) ?? []);
  const found = await listElections(db, ids);
  return new Map(found.map(({ id, terms }) => [electionPath(id), titleOfElected(terms.to)]));
}

const followed: readonly Followed[] = [
  {
    path: "/elections/:id",
    namesOf: async (db, ids) => {
      const found = await listElections(db, ids);
      return new Map(found.map(({ id, terms }) => [id, titleOfElected(terms.to)]));
    },
  },
];

export const elections: Room = {
  name: "elections",
  tables: {
    "elections-0001-election": election,
    "elections-0002-hustings": hustings,
    "elections-0003-countback": countback,
    "elections-0004-stood-with": stoodWith,
  },
  routes,
  officialActs: [callByRequest],
  longForms: [{ path: "/elections/:id/stand", characters: 170_000 }],
  fileForms: [{ path: "/elections/:id/stand/picture", bytes: PICTURE_BYTES }],
  listeners,
  jobs,
  personal,
  calendarOf: listOwnDates,
  calendarRows,
  listedAt,
  titlesOf,
  followed,
};
