import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { numberInPath, orNotFound } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { discussionOf } from "../../discussions/door.ts";
import { areHustingsOpen, findElection } from "../../elections/door.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { hustingsMeetingPath } from "../addresses.ts";
import { refusals } from "../words.ts";
import { setHustings } from "./acts/set-hustings.ts";
import { findHustings } from "./hustings-queries.ts";
import { HustingsPage } from "./pages/hustings-page.tsx";

type Ctx = Context<HttpEnvironment>;

/** When and where candidates and members meet, and what was said there. */
export function addHustings(app: Hono<HttpEnvironment>, house: House): void {
  app.get("/polling/:id/hustings", (c) => hustingsPage(house, c));
  app.post(
    "/polling/:id/hustings",
    postAct(house, setHustings, {
      done: ({ election }) => hustingsMeetingPath(election.id),
      again: (trouble, c) => hustingsPage(house, c, trouble),
    }),
  );
}

async function hustingsPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const db = house.database;
  const id = numberInPath(c, "id", refusals.refuse.unknown);
  const found = await findElection(db, id);
  const election = orNotFound(found?.paper && found, refusals.refuse.unknown);
  const now = house.clock.now();
  const { actor } = c.var;
  const hustings = await findHustings(db, id);
  const reading = { now, namedOf: house.namedOf, before: c.req.query("before") };
  const holdsOffice = actor.kind === "person" && actor.offices.length > 0;
  const page = {
    shell: shellOf(c),
    ...{ now, election, hustings, trouble },
    notes: hustings && (await discussionOf(db, hustings.topicId, actor, reading)),
    maySet: holdsOffice && mayInGoodStanding(actor) === undefined && areHustingsOpen(election),
    noticeHours: (await rulesInForce(db)).hustingsNoticeHours,
  };
  return show(c, <HustingsPage {...page} />, trouble?.status);
}
