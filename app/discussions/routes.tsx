import { Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInQuery, orNotFound, orRefused } from "../../platform/http/params.ts";
import type { PersonId } from "../../platform/ids.ts";
import { shellOf, show } from "../../web/show.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { argumentsPath, summariesPath, threadPath } from "./addresses.ts";
import {
  type ArgumentPlace,
  listArguments,
  listFairMarks,
  listStrongMarks,
} from "./arguments/argument-queries.ts";
import { findMindChanged } from "./arguments/marks-store.ts";
import { whyNoHistory } from "./comments/comment.ts";
import { threadView } from "./comments/comment-view.ts";
import { listReplies, writersOf } from "./comments/thread-queries.ts";
import { hiddenViews } from "./hiding/hidden-view.ts";
import { addHiding } from "./hiding/routes.tsx";
import { addHidingAnywhere } from "./hiding-anywhere/routes.ts";
import { addOfBranches } from "./of-branches/routes.tsx";
import { ArgumentsPage, HistoryPage, SummariesPage, ThreadPage } from "./pages/reading-pages.tsx";
import { listEarlierTexts } from "./queries.ts";
import { addReporting } from "./reporting/routes.tsx";
import { listSummaries } from "./summaries/summary-queries.ts";
import { ARGUED, type ArgumentId, type CommentId, type SummaryId } from "./topic.ts";
import { argumentView, summaryView, whatMay } from "./view.ts";
import { type Ctx, commentIn, readerIn, topicIn } from "./wanted.ts";
import { refusals } from "./words.ts";
import { writing } from "./writing-routes.tsx";

type App = Hono<HttpEnvironment>;

export function routes(house: House): App {
  const app: App = new Hono();
  app.route("/", writing(house));
  addHiding(app, house);
  addHidingAnywhere(app, house);
  addReporting(app, house);
  addOfBranches(app, house);
  app.get("/discussions/:topicId", async (c) => {
    const topic = await topicIn(c, house.database);
    return c.redirect(topic.path, 303);
  });
  addThreads(app, house);
  addLists(app, house);
  return app;
}

const peopleOf = (ids: readonly (PersonId | undefined)[]): readonly PersonId[] =>
  ids.filter((id) => id !== undefined);

function addThreads(app: App, house: House): void {
  const db = house.database;
  app.get("/discussions/:topicId/threads/:commentId", async (c) => {
    const { personId } = readerIn(c);
    const topic = await topicIn(c, db);
    const first = await commentIn(db, topic.id, c.req.param("commentId"));
    orNotFound(first.threadId === undefined ? first : undefined, refusals.comment.unknown);
    // The place of what was taken back stays for the answers to it; without any, nothing is there.
    if (first.replies === 0 && first.hiddenId === undefined) orRefused(whyNoHistory(first));
    const after = numberInQuery(c, "after") as CommentId | undefined;
    const { replies, laterThan } = await listReplies(db, first.id, after);
    const writers = await writersOf(db, peopleAnswered(replies));
    const people = [first, ...replies].map((reply) => reply.personId);
    const ids = peopleOf([...people, ...writers.values()]);
    const named = await house.namedOf(ids);
    const now = house.clock.now();
    const hiddenViewOf = await hiddenViews(db, [first, ...replies], personId);
    const reader = { viewerId: personId, named, now, writers, hiddenViewOf };
    const thread = threadView({ first, replies }, reader);
    const here = threadPath(topic.id, first.id);
    const may = await whatMay(db, c.var.actor, topic, now);
    const next = laterThan === undefined ? undefined : `${here}?after=${laterThan}`;
    const page = { topic, thread, next, now, may };
    return show(c, <ThreadPage shell={shellOf(c)} {...page} />);
  });
  app.get("/discussions/:topicId/history", async (c) => {
    readerIn(c);
    const topic = await topicIn(c, db);
    const comment = await commentIn(db, topic.id, c.req.query("comment"));
    orRefused(whyNoHistory(comment));
    const named = await house.namedOf(peopleOf([comment.personId]));
    const earlier = await listEarlierTexts(db, comment.id);
    const page = { topic, earlier, text: comment.text ?? "", who: named(comment.personId) };
    return show(c, <HistoryPage shell={shellOf(c)} {...page} now={house.clock.now()} />);
  });
}

const peopleAnswered = (replies: readonly { parentId: CommentId | undefined }[]): CommentId[] =>
  replies.flatMap(({ parentId }) => parentId ?? []);

const ON_A_PAGE = 50;

/** Where a list of arguments goes on: both numbers of its order, or from the beginning. */
function placeIn(c: Ctx): ArgumentPlace | undefined {
  const id = numberInQuery(c, "after");
  const strong = c.req.query("strong") === "0" ? 0 : numberInQuery(c, "strong");
  return id === undefined || strong === undefined ? undefined : { id: id as ArgumentId, strong };
}

function addLists(app: App, house: House): void {
  const db = house.database;
  app.get("/discussions/:topicId/arguments", async (c) => {
    const { personId } = readerIn(c);
    const topic = await topicIn(c, db);
    const camp = ARGUED.find((known) => known === c.req.query("camp")) ?? "for";
    const slice = await listArguments(db, topic.id, camp, { most: ON_A_PAGE, after: placeIn(c) });
    const people = peopleOf(slice.arguments.map((found) => found.personId));
    const named = await house.namedOf(people);
    const ids = slice.arguments.map(({ id }) => id);
    const strong = await listStrongMarks(db, personId, ids);
    const hiddenViewOf = await hiddenViews(db, slice.arguments, personId);
    const changedBy = await findMindChanged(db, topic.id, personId);
    const marks = { named, strong, changedBy, hiddenViewOf };
    const list = slice.arguments.map((found) => argumentView(found, marks));
    const { after } = slice;
    const here = argumentsPath(topic.id, camp);
    const next = after && `${here}&strong=${after.strong}&after=${after.id}`;
    const now = house.clock.now();
    const { mark: mayMark, notYet, askToHide, report } = await whatMay(db, c.var.actor, topic, now);
    const page = { topic, camp, list, mayMark, notYet, askToHide, mayReport: report, next, now };
    return show(c, <ArgumentsPage shell={shellOf(c)} {...page} />);
  });
  app.get("/discussions/:topicId/summaries", async (c) => {
    const viewer = readerIn(c);
    const topic = await topicIn(c, db);
    const { fairPerCamp } = await rulesInForce(db);
    const before = numberInQuery(c, "before") as SummaryId | undefined;
    const found = await listSummaries(db, topic.id, { before, most: ON_A_PAGE + 1 });
    const shown = found.slice(0, ON_A_PAGE);
    const people = peopleOf(shown.map(({ authorId }) => authorId));
    const named = await house.namedOf(people);
    const ids = shown.map(({ id }) => id);
    const fair = await listFairMarks(db, viewer.personId, ids);
    const hiddenViewOf = await hiddenViews(db, shown, viewer.personId);
    const marks = { viewer, named, fair, hiddenViewOf };
    const list = shown.map((row) => summaryView(row, marks, fairPerCamp));
    const here = summariesPath(topic.id);
    const next = found.length > ON_A_PAGE ? `${here}?before=${ids.at(-1)}` : undefined;
    const now = house.clock.now();
    const { mark: mayMark, notYet, askToHide } = await whatMay(db, viewer, topic, now);
    const page = { topic, list, fairPerCamp, mayMark, notYet, askToHide, next, now };
    return show(c, <SummariesPage shell={shellOf(c)} {...page} />);
  });
}
