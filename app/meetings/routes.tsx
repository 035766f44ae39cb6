import { writeCalendar } from "@breakthrough/calendar";
import { spoken, tagOf } from "@breakthrough/languages";
import { type Context, Hono } from "hono";
import type { AnyAct } from "../../platform/act.ts";
import type { Database } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import {
  countInQuery,
  instantInQuery,
  numberInPath,
  orNotFound,
  orRefused,
} from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { sendTagged } from "../../platform/http/tagged.ts";
import type { Limit } from "../../platform/limits.ts";
import { dayOf } from "../../platform/time/days.ts";
import { keptFor } from "../../platform/work/kept.ts";
import { ATOM_TYPE, atomFeed } from "../../web/atom.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayInGoodStanding, personWho } from "../membership/door.ts";
import { editPath } from "../proposals/addresses.ts";
import { rulesInForce } from "../rulebook/door.ts";
import {
  meetingPath,
  meetingsCalendarPath,
  meetingsFeedPath,
  meetingsPath,
  topicsPath,
} from "./addresses.ts";
import { listCalendarEvents } from "./calendar.ts";
import { chooseTimes } from "./deciding/acts/choose-times.ts";
import { countSlots, findFreeTime, listSeriesSince } from "./deciding/week-queries.ts";
import { type PostKind, topicInWords } from "./hiding/hiding.ts";
import { addHiding } from "./hiding/routes.ts";
import { host } from "./hosting/acts/host.ts";
import { offerToHost } from "./hosting/acts/offer-to-host.ts";
import { findOffer } from "./hosting/host-queries.ts";
import { addPoint } from "./meeting/acts/add-point.ts";
import { callOff } from "./meeting/acts/call-off.ts";
import { makeDraft } from "./meeting/acts/make-draft.ts";
import { move } from "./meeting/acts/move.ts";
import { sayComing } from "./meeting/acts/say-coming.ts";
import { sayOutcome } from "./meeting/acts/say-outcome.ts";
import { setLink } from "./meeting/acts/set-link.ts";
import { decideSlot, decidesAt, type Meeting, nextToDecide } from "./meeting.ts";
import { writeNotes } from "./noting/acts/write-notes.ts";
import { addNotes } from "./noting/routes.tsx";
import { MeetingPage } from "./pages/meeting-page.tsx";
import { MeetingsPage, PastPage } from "./pages/meetings-page.tsx";
import { TimesPage } from "./pages/times-page.tsx";
import { NewTopicPage, TopicsPage } from "./pages/topic-parts.tsx";
import { findMeeting, listComingMeetings, listPastMeetings } from "./queries.ts";
import { support } from "./supporting/acts/support.ts";
import { proposeTopic } from "./topics/acts/propose-topic.ts";
import { withdrawTopic } from "./topics/acts/withdraw-topic.ts";
import { listOpenTopics } from "./topics/topic-queries.ts";
import { meetingView, topicViews } from "./view.ts";
import { refusals, words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** More than anybody writes, so that this only stops machines. */
const topicsOfOnePerson: Limit = {
  name: "meeting-topic-person",
  most: 30,
  minutes: 60,
  says: refusals.tooMuch,
};
const writingOfOnePerson: Limit = {
  name: "meeting-person",
  most: 120,
  minutes: 60,
  says: refusals.tooMuch,
};

/** Each is a letter to everybody who comes. */
const movesOfOnePerson: Limit = {
  name: "meeting-move-person",
  most: 5,
  minutes: 24 * 60,
  says: refusals.tooManyMoves,
};

/** As of two seconds ago at most: it reads what every member has said. */
const slotsLately = keptFor(2_000, (db: Database, _now: Date) => countSlots(db));

export function routes(house: House): App {
  const app: App = new Hono();
  addFeeds(app, house);
  addTopics(app, house);
  addTimes(app, house);
  addHiding(app, house);
  app.get(meetingsPath, (c) => frontPage(house, c));
  app.get("/meetings/past", async (c) => {
    const now = house.clock.now();
    const slice = await listPastMeetings(house.database, {
      now,
      before: instantInQuery(c, "before") ?? now,
    });
    return show(c, <PastPage shell={shellOf(c)} now={now} {...slice} />);
  });
  addMeeting(app, house);
  addNotes(app, house);
  return app;
}

const FEW_TOPICS = 5;
const FEW_PAST = 3;

async function frontPage(house: House, c: Ctx): Promise<Response> {
  const { database: db, clock } = house;
  const { actor } = c.var;
  const now = clock.now();
  const isMember = mayInGoodStanding(actor) === undefined;
  const [rules, coming, past, open, counts, series, offers] = await Promise.all([
    rulesInForce(db),
    listComingMeetings(db, now),
    listPastMeetings(db, { now, before: now }, FEW_PAST),
    listOpenTopics(db, undefined, FEW_TOPICS),
    slotsLately(db, now),
    listSeriesSince(db, dayOf(now)),
    isMember ? findOffer(db, personWho(actor).personId) : undefined,
  ]);
  const current = series.find(({ lastDay }) => lastDay === undefined);
  const page = {
    shell: shellOf(c),
    ...{ now, coming, offers, past: past.meetings },
    ...(await topicViews(house, actor, open.topics)),
    slot: decideSlot(counts, current, rules),
    decidesAt: decidesAt(nextToDecide(now, rules), rules),
  };
  return show(c, <MeetingsPage {...page} />);
}

function addFeeds(app: App, house: House): void {
  const { database: db, clock, url, partyName } = house;
  app.get(meetingsCalendarPath, async (c) => {
    const now = clock.now();
    const file = writeCalendar({
      name: words.calendar.name(partyName),
      language: tagOf(spoken()),
      product: "breakthrough",
      stampedAt: now.toISOString(),
      titleOfCancelled: words.calendar.cancelled,
      events: await listCalendarEvents({ db, now, url }),
    });
    return sendTagged(c, file, "text/calendar; charset=utf-8");
  });
  app.get(meetingsFeedPath, async (c) => {
    const now = clock.now();
    const [coming, past] = [
      await listComingMeetings(db, now),
      await listPastMeetings(db, { now, before: now }),
    ];
    const all = [...coming.toReversed(), ...past.meetings];
    const feed = atomFeed({
      ...{ title: words.feed.title(partyName), author: partyName, url, now },
      path: meetingsFeedPath,
      pagePath: meetingsPath,
      entries: all.map((meeting) => ({
        title: titleInFeed(meeting),
        path: meetingPath(meeting.id),
        at: meeting.changedAt,
        summary: meeting.outcome ?? words.feed.on(exactMomentInWords(meeting.startsAt)),
      })),
    });
    return sendTagged(c, feed, ATOM_TYPE);
  });
}

function titleInFeed(meeting: Meeting): string {
  const title = topicInWords(meeting);
  return meeting.cancelledAt === undefined ? title : words.calendar.cancelled(title);
}

function addTopics(app: App, house: House): void {
  const db = house.database;
  app.get(topicsPath, async (c) => {
    const [support, id] = [countInQuery(c, "support"), countInQuery(c, "id")];
    const after = support === undefined || id === undefined ? undefined : { support, id };
    const slice = await listOpenTopics(db, after);
    const views = await topicViews(house, c.var.actor, slice.topics);
    return show(c, <TopicsPage shell={shellOf(c)} {...views} after={slice.after} />);
  });
  const newPage = (c: Ctx, trouble?: Trouble) => {
    orRefused(mayInGoodStanding(c.var.actor));
    return show(c, <NewTopicPage shell={shellOf(c)} trouble={trouble} />, trouble?.status);
  };
  app.get("/meetings/topics/new", (c) => newPage(c));
  app.post(
    "/meetings/topics/new",
    limited(house, topicsOfOnePerson, byPerson),
    postAct(house, proposeTopic, {
      done: () => `${meetingsPath}#topics`,
      doneBefore: () => meetingsPath,
      again: (trouble, c) => newPage(c, trouble),
    }),
  );
  const backToTopics = () => `${meetingsPath}#topics`;
  app.post(
    "/meetings/topics/:id/support",
    postAct(house, support, {
      input: (form, c) => ({
        ...form,
        kind: "meeting-topic" satisfies PostKind,
        id: c.req.param("id"),
      }),
      done: backToTopics,
    }),
  );
  app.post("/meetings/topics/:id/withdraw", postAct(house, withdrawTopic, { done: backToTopics }));
}

const MOST_LEADING = 3;

function addTimes(app: App, house: House): void {
  const db = house.database;
  const page = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayInGoodStanding(c.var.actor));
    const free = await findFreeTime(db, personWho(c.var.actor).personId);
    const leading = (await slotsLately(db, house.clock.now())).slice(0, MOST_LEADING);
    const shown = { shell: shellOf(c), free, leading, trouble };
    return show(c, <TimesPage {...shown} />, trouble?.status);
  };
  app.get("/meetings/times", (c) => page(c));
  app.post(
    "/meetings/times",
    postAct(house, chooseTimes, {
      done: () => `${meetingsPath}#when`,
      again: (trouble, c) => page(c, trouble),
    }),
  );
  app.post(
    "/meetings/hosting",
    postAct(house, offerToHost, { done: () => `${meetingsPath}#hosting` }),
  );
}

function addMeeting(app: App, house: House): void {
  const page = async (c: Ctx, trouble?: Trouble) => {
    const id = numberInPath(c, "id", refusals.meeting.unknown);
    const meeting = orNotFound(await findMeeting(house.database, id), refusals.meeting.unknown);
    const before = c.req.query("before");
    const view = await meetingView(house, meeting, c.var.actor, { before, trouble });
    return show(c, <MeetingPage shell={shellOf(c)} view={view} />, trouble?.status);
  };
  app.get("/meetings/:id", (c) => page(c));
  const back = (at: string) => (_: unknown, c: Ctx) =>
    `${meetingPath(numberInPath(c, "id", refusals.meeting.unknown))}${at}`;
  const again = (trouble: Trouble, c: Ctx) => page(c, trouble);
  const forms: readonly (readonly [string, AnyAct, string])[] = [
    ["add-point", addPoint, "#agenda"],
    ["say-coming", sayComing, ""],
    ["host", host, ""],
    ["set-link", setLink, "#host"],
    ["move", move, ""],
    ["call-off", callOff, ""],
    ["write-notes", writeNotes, "#notes"],
    ["say-outcome", sayOutcome, "#outcome"],
  ];
  for (const [name, act, at] of forms)
    app.post(
      `/meetings/:id/${name}`,
      limited(house, act === move ? movesOfOnePerson : writingOfOnePerson, byPerson),
      postAct(house, act, { done: back(at), doneBefore: (c) => back(at)(undefined, c), again }),
    );
  app.post(
    "/meetings/:id/support-point",
    limited(house, writingOfOnePerson, byPerson),
    postAct(house, support, {
      input: ({ point, isOn }) => ({ kind: "agenda-point" satisfies PostKind, id: point, isOn }),
      done: back("#agenda"),
      doneBefore: (c) => back("#agenda")(undefined, c),
      again,
    }),
  );
  app.post(
    "/meetings/:id/make-draft",
    postAct(house, makeDraft, {
      done: ({ proposalId, meeting }) =>
        proposalId === undefined ? meetingPath(meeting.id) : editPath(proposalId),
      doneBefore: (c) => back("#outcome")(undefined, c),
      again,
    }),
  );
}
