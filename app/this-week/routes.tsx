import { Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { keptFor } from "../../platform/work/kept.ts";
import { shellOf, show } from "../../web/show.ts";
import { readEventWeek } from "../events/door.ts";
import { listComingMeetings } from "../meetings/door.ts";
import { whyNotCounted } from "../membership/door.ts";
import { readNewsWeek } from "../news/door.ts";
import { readTeamWeek } from "../teamwork/door.ts";
import { ActPage } from "./acting/act-page.tsx";
import { readWhatToDo } from "./acting/what-to-do.ts";
import { actPath } from "./addresses.ts";
import { arrivalsLately } from "./arrivals.ts";
import { readOwnWeek, readWeek } from "./facts.ts";
import { followingRoutes } from "./following/routes.tsx";
import { OwnPage } from "./pages/own-page.tsx";
import { PublicPage } from "./pages/public-page.tsx";
import { pushRoutes } from "./push/routes.tsx";

/** Kept for a minute: two rows, on the page that everybody opens. */
const comingLately = keptFor(60_000, listComingMeetings);

export function routes(house: House): Hono<HttpEnvironment> {
  const { database, clock } = house;
  const app = new Hono<HttpEnvironment>();
  app.route("/", followingRoutes(house));
  app.route("/", pushRoutes(house));
  app.get(actPath, async (c) => {
    const { actor } = c.var;
    const now = clock.now();
    const what = await readWhatToDo(database, actor, now);
    const isSignedIn = actor.kind === "person";
    return show(c, <ActPage shell={shellOf(c)} {...{ now, what, isSignedIn }} />);
  });
  app.get("/", async (c) => {
    const { actor } = c.var;
    const now = clock.now();
    const meetings = await comingLately(database, now);
    const page = { shell: shellOf(c), now, meetings };
    if (actor.kind !== "person") {
      const [week, imprint, news] = await Promise.all([
        readWeek(database, page.now),
        house.imprintForPages(),
        readNewsWeek(house, actor),
      ]);
      const own = { slogan: imprint?.slogan(), intro: imprint?.intro() };
      return show(c, <PublicPage {...page} {...{ week, own, news }} />);
    }
    const { standing } = actor;
    const [week, arrivals, notYet, teams, events, news] = await Promise.all([
      readOwnWeek(database, page.now, { person: actor, titlesOf: house.titlesOf }),
      arrivalsLately(database, page.now),
      whyNotCounted(database, actor, "support", page.now),
      readTeamWeek(database, actor.personId, page.now),
      readEventWeek(database, actor.personId, page.now),
      readNewsWeek(house, actor),
    ]);
    const own = { week, standing, arrivals, teams, events, news, notYet: notYet?.says };
    return show(c, <OwnPage {...page} {...own} />);
  });
  return app;
}
