import type { Context, Hono } from "hono";
import type { AnyAct } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import {
  countInQuery,
  numberInPath,
  orNotFound,
  orRefused,
} from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { personHere } from "../../membership/door.ts";
import { listPeopleOnDuty } from "../../teams/door.ts";
import { messagePath, type ToMessage } from "../addresses.ts";
import { whyNotOnDuty } from "../on-duty.ts";
import { refusals } from "../words.ts";
import { answerMessage } from "./acts/answer-message.ts";
import { giveMessage } from "./acts/give-message.ts";
import { noteMessage } from "./acts/note-message.ts";
import { sortMessage } from "./acts/sort-message.ts";
import { takeMessage } from "./acts/take-message.ts";
import { asHeldBy } from "./held.ts";
import { findMessage, listEntries, listMessages } from "./inbox-queries.ts";
import { LISTS } from "./lists.ts";
import { InboxPage, listPath } from "./pages/inbox-page.tsx";
import { MessagePage } from "./pages/message-page.tsx";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

const FORMS: Readonly<Record<ToMessage, AnyAct>> = {
  answer: answerMessage,
  give: giveMessage,
  note: noteMessage,
  sort: sortMessage,
  take: takeMessage,
};

const idIn = (c: Ctx): number => numberInPath(c, "id", refusals.inbox.unknown);

/** The team's shared inbox: nobody else is told what is in it. */
export function inboxRoutes(app: App, house: House): void {
  app.get("/contact/inbox", (c) => inboxPage(house, c));
  app.get("/contact/inbox/:id", (c) => messagePage(house, c));
  for (const [name, act] of Object.entries(FORMS)) {
    app.post(
      `/contact/inbox/:id/${name}`,
      postAct(house, act, {
        done: (_, c) => messagePath(idIn(c)),
        doneBefore: (c) => messagePath(idIn(c)),
        again: (trouble, c) => messagePage(house, c, trouble),
      }),
    );
  }
}

const ON_A_PAGE = 50;

async function inboxPage(house: House, c: Ctx): Promise<Response> {
  const { database: db, clock } = house;
  orRefused(await whyNotOnDuty(db, c.var.actor));
  c.header("cache-control", "no-store");
  const list = LISTS.find((one) => one === c.req.query("list")) ?? "open";
  const now = clock.now();
  const { personId } = personHere(c);
  const skip = Math.min(countInQuery(c, "after") ?? 0, 1_000_000);
  const team = await listPeopleOnDuty(db, "contact", now);
  const found = await listMessages(db, { list, personId, now, skip, most: ON_A_PAGE + 1 });
  // What was on this page was answered meanwhile.
  if (skip > 0 && found.length === 0) return c.redirect(listPath(list), 303);
  const messages = found.slice(0, ON_A_PAGE).map((one) => asHeldBy(team, one));
  const page = {
    ...{ now, list, messages },
    named: await house.namedOf(messages.flatMap(({ takenBy }) => takenBy ?? [])),
    previous: skip === 0 ? undefined : listPath(list, Math.max(0, skip - ON_A_PAGE)),
    next: found.length > ON_A_PAGE ? listPath(list, skip + ON_A_PAGE) : undefined,
  };
  return show(c, <InboxPage shell={shellOf(c)} {...page} />);
}

async function messagePage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { database: db, clock } = house;
  orRefused(await whyNotOnDuty(db, c.var.actor));
  c.header("cache-control", "no-store");
  const now = clock.now();
  const found = orNotFound(await findMessage(db, idIn(c), now), refusals.inbox.unknown);
  const [entries, people] = await Promise.all([
    listEntries(db, found.id),
    listPeopleOnDuty(db, "contact", now),
  ]);
  const message = asHeldBy(people, found);
  const { personId } = personHere(c);
  const writers = entries.flatMap((entry) => entry.personId ?? []);
  const named = await house.namedOf([...people, ...writers]);
  const others = people
    .filter((one) => one !== personId)
    .map((one) => ({ personId: one, who: named(one) }));
  const page = { now, view: { message, entries, personId, others }, named, trouble };
  return show(c, <MessagePage shell={shellOf(c)} {...page} />, trouble?.status);
}
