import type { Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { numberInPath, orNotFound } from "../../../platform/http/params.ts";
import { shellOf, show } from "../../../web/show.ts";
import { findBranch } from "../../branches/door.ts";
import { branchTalkPath } from "../addresses.ts";
import { discussionOf } from "../view.ts";
import { refusals } from "../words.ts";
import { BranchTalkPage } from "./pages/branch-talk-page.tsx";
import { findTopicAt } from "./topic-at-queries.ts";

export function addOfBranches(app: Hono<HttpEnvironment>, house: House): void {
  const { database: db, namedOf, clock } = house;
  app.get("/branches/:id/talk", async (c) => {
    const id = numberInPath(c, "id", refusals.topic.unknown);
    const branch = orNotFound(await findBranch(db, id), refusals.topic.unknown);
    const topicId = orNotFound(await findTopicAt(db, branchTalkPath(id)), refusals.topic.unknown);
    const reading = { now: clock.now(), namedOf, before: c.req.query("before") };
    const talk = await discussionOf(db, topicId, c.var.actor, reading);
    return show(c, <BranchTalkPage shell={shellOf(c)} branch={branch} talk={talk} />);
  });
}
