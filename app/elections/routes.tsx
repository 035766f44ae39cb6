import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { findNumber, numberInPath, numberInQuery, orNotFound } from "../../platform/http/params.ts";
import { ATOM_TYPE } from "../../web/atom.ts";
import { languageHeaders, shellOf, show } from "../../web/show.ts";
import { type Branch, findBranch } from "../branches/door.ts";
import { discussionOf, type TopicId } from "../discussions/door.ts";
import { mayAskFor, mayInGoodStanding } from "../membership/door.ts";
import { addAsking } from "./asking/routes.tsx";
import { addCalling } from "./calling/routes.tsx";
import { type Election, isOfParty } from "./election.ts";
import { CALENDAR_TYPE, electionsCalendar, listInCalendars } from "./following/calendar.ts";
import { electionsFeed } from "./following/feed.ts";
import { listNominations } from "./nominating/nomination-queries.ts";
import { addNominating } from "./nominating/routes.tsx";
import { AnswersPage } from "./pages/answers-page.tsx";
import { ElectionPage } from "./pages/election-page.tsx";
import { ElectionsPage } from "./pages/elections-page.tsx";
import { PaperPage } from "./pages/paper-page.tsx";
import { findElection, listEnded, listUnderWayIn } from "./queries.ts";
import { listApproved } from "./results/approved-queries.ts";
import { viewFor } from "./view.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/elections", (c) => electionsPage(house, c));
  app.get("/elections.atom", (c) => sendFeed(house, c));
  app.get("/elections.ics", async (c) =>
    sendDates(
      house,
      c,
      (await listInCalendars(house.database, house.clock.now())).filter(isOfParty),
    ),
  );
  // Before what has a number in its place.
  addCalling(app, house);
  addAsking(app, house);
  addNominating(app, house);
  app.get("/elections/:id", (c) => electionPage(house, c));
  app.get("/elections/:id/call.json", async (c) => c.json((await electionIn(house, c)).terms));
  app.get("/elections/:id/dates.ics", async (c) =>
    sendDates(house, c, [await electionIn(house, c)]),
  );
  app.get("/elections/:id/answers", async (c) => {
    const view = await viewFor(house, await electionIn(house, c), c.var.actor);
    return show(c, <AnswersPage shell={shellOf(c)} view={view} />);
  });
  app.get("/elections/:id/paper", (c) => paperPage(house, c));
  return app;
}

export async function electionIn({ database }: House, c: Ctx): Promise<Election> {
  const id = numberInPath(c, "id", refusals.refuse.unknown);
  return orNotFound(await findElection(database, id), refusals.refuse.unknown);
}

async function electionsPage(house: House, c: Ctx): Promise<Response> {
  const { database, clock } = house;
  const now = clock.now();
  const { actor } = c.var;
  const isMember = mayInGoodStanding(actor) === undefined;
  const personId = actor.kind === "person" ? actor.personId : undefined;
  const branch = await branchWanted(house, c);
  const shown = branch === undefined ? { to: personId } : { branch: branch.id };
  const [underWay, { elections: ended, next }, listed] = await Promise.all([
    listUnderWayIn(database, shown),
    listEnded(database, shown, numberInQuery(c, "before")),
    isMember && branch === undefined ? listApproved(database, now) : [],
  ]);
  const named = await house.namedOf(listed.map(({ personId }) => personId));
  const approved = isMember
    ? listed.map(({ personId, until }) => ({ who: named(personId), until }))
    : undefined;
  const mayAsk = mayAskFor(c.var.actor, "call-election") === undefined;
  const page = { shell: shellOf(c), now, branch, underWay, ended, next, approved, mayAsk };
  return show(c, <ElectionsPage {...page} />);
}

/** The branch whose elections alone are asked for. */
async function branchWanted({ database }: House, c: Ctx): Promise<Branch | undefined> {
  const asked = c.req.query("branch");
  if (asked === undefined) return undefined;
  const id = findNumber(asked);
  const found = id === undefined ? undefined : await findBranch(database, id);
  return orNotFound(found, refusals.list.noBranch);
}

async function sendFeed(house: House, c: Ctx): Promise<Response> {
  const { database, clock } = house;
  const [underWay, { elections }] = await Promise.all([
    listUnderWayIn(database, { to: undefined }),
    listEnded(database, { to: undefined }),
  ]);
  const feed = electionsFeed(house, [...underWay, ...elections], clock.now());
  return c.body(feed, 200, { "content-type": ATOM_TYPE, ...languageHeaders() });
}

function sendDates(house: House, c: Ctx, elections: readonly Election[]): Response {
  const file = electionsCalendar(house, elections, house.clock.now());
  return c.body(file, 200, {
    "content-type": CALENDAR_TYPE,
    "content-disposition": 'attachment; filename="elections.ics"',
    ...languageHeaders(),
  });
}

async function electionPage(house: House, c: Ctx): Promise<Response> {
  const election = await electionIn(house, c);
  const now = house.clock.now();
  const view = await viewFor(house, election, c.var.actor);
  const { topicId } = election;
  const reading = { now, namedOf: house.namedOf, before: c.req.query("before") };
  const discussion =
    topicId === undefined
      ? undefined
      : await discussionOf(house.database, topicId as TopicId, c.var.actor, reading);
  const isMember = mayInGoodStanding(c.var.actor) === undefined;
  const page = { shell: shellOf(c), now, view, isMember, discussion };
  return show(c, <ElectionPage {...page} />);
}

async function paperPage(house: House, c: Ctx): Promise<Response> {
  const election = await electionIn(house, c);
  const { paper } = election;
  orNotFound(paper, refusals.refuse.unknown);
  const all = await listNominations(house.database, election.id);
  const candidates = (paper?.order ?? []).flatMap((id) => all.find((one) => one.id === id) ?? []);
  const named = await house.namedOf(candidates.flatMap(({ personId }) => personId ?? []));
  const inOrder = candidates.map(({ id, personId }) => ({ id, who: named(personId) }));
  return show(c, <PaperPage shell={shellOf(c)} election={election} inOrder={inOrder} />);
}
