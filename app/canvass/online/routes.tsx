import type { Context, Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { type Problem, perform } from "../../../platform/act.ts";
import { aVisitor } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byNetwork, byPerson, limited } from "../../../platform/http/limited.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { readForm } from "../../../platform/http/read-form.ts";
import { newId } from "../../../platform/ids.ts";
import { isRefusal, refuse } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import { watchingOf } from "../../discussions/door.ts";
import { groupOnlinePath, onlinePath, onlineUnreadPath } from "../addresses.ts";
import { listHeard, listSaid } from "../grouping/heard-queries.ts";
import { READ_SHOWN, UNREAD_SHOWN } from "../grouping/reading.ts";
import { HiddenPostPage } from "../hiding/pages/hidden-post.tsx";
import { findHiddenQuestion } from "../hiding/question-queries.ts";
import { answersOfOneNetwork, stallsReadByOnePerson } from "../limits.ts";
import { UnreadPage } from "../pages/unread-page.tsx";
import { kindOf, refusals, words } from "../words.ts";
import { answerOnline } from "./acts/answer-online.ts";
import { groupOnline } from "./acts/group-online.ts";
import { whyNotReader } from "./may-read.ts";
import { type Online, whyNotOnline } from "./online.ts";
import { findOnline } from "./online-queries.ts";
import { AskPage, type OnlineForm } from "./pages/ask-page.tsx";

type Ctx = Context<HttpEnvironment>;

const idIn = (c: Ctx): number => numberInPath(c, "id", refusals.online.unknown);

const contextOf = ({ clock }: House, c: Ctx) => ({ actor: c.var.actor, now: clock.now() });

const onlineHere = async (house: House, c: Ctx): Promise<Online> =>
  orNotFound(await findOnline(house.database, idIn(c)), refusals.online.unknown);

/** Answering online without an account, and reading what was answered. */
export function onlineRoutes(app: Hono<HttpEnvironment>, house: House): void {
  app.get("/canvass/online/:id", (c) => askPage(house, c));
  app.post(
    "/canvass/online/:id",
    limited(house, answersOfOneNetwork, byNetwork),
    postAct(house, answerOnline, {
      input: ({ answer, said, themes }, c) => ({
        ...{ id: c.req.param("id"), answer, said, themes: [themes ?? []].flat() },
        isFirst: !hasAnswered(c),
      }),
      // Nobody is known here: also of a member nothing tells who answered what.
      perform: async (input) => {
        const { isFirst, ...sent } = input as { isFirst: boolean };
        if (!isFirst) return refuse("conflict", refusals.online.answered);
        return await perform(house, answerOnline, sent, { actor: aVisitor });
      },
      done: async (_, c) => {
        noteAnswered(c, house, await onlineHere(house, c));
        return onlinePath(idIn(c));
      },
      again: (trouble, c) => askPage(house, c, trouble),
    }),
  );
  app.get("/canvass/online/:id/answers", (c) => unreadPage(house, c));
  app.post(
    "/canvass/online/:id/group-answer",
    limited(house, stallsReadByOnePerson, byPerson),
    postAct(house, groupOnline, {
      done: (_, c) => onlineUnreadPath(idIn(c)),
      again: (trouble, c) => unreadPage(house, c, trouble),
    }),
  );
}

/** The same for everybody who answered: it says of nobody who they are, and is sent to this page alone. */
const ANSWERED = "answered";

const hasAnswered = (c: Ctx): boolean => getCookie(c, ANSWERED) !== undefined;

const DAY_MS = 24 * 60 * 60_000;

function noteAnswered(c: Ctx, { url }: House, { id, lastDay }: Online): void {
  setCookie(c, ANSWERED, "yes", {
    ...{ path: onlinePath(id), httpOnly: true, sameSite: "Lax", secure: url.startsWith("https:") },
    // Until the question is over everywhere on earth.
    expires: new Date(new Date(`${lastDay}T00:00:00Z`).getTime() + 2 * DAY_MS),
  });
}

async function askPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const watching = watchingOf(c.var.actor, house.clock.now());
  const hidden = await findHiddenQuestion(house.database, idIn(c));
  if (hidden !== undefined) {
    const post = { kind: "month-question", id: idIn(c), hidden, watching } as const;
    return show(c, <HiddenPostPage shell={shellOf(c)} {...post} />, trouble?.status);
  }
  const asked = await onlineHere(house, c);
  const whyNot = whyNotOnline(asked, house.clock.now())?.says;
  const titles = await house.titlesOf([asked.about]);
  c.header("cache-control", "no-store");
  const page = {
    ...{ asked, watching },
    title: titles.get(asked.about),
    closed: hasAnswered(c) ? words.online.answered : whyNot,
    form: await formIn(c, trouble),
    problems: problemsOf(trouble),
    mayRead: (await whyNotReader(house.database, asked, contextOf(house, c))) === undefined,
  };
  return show(c, <AskPage shell={shellOf(c)} {...page} />, trouble?.status);
}

const problemsOf = (trouble: Trouble | undefined): readonly Problem[] => trouble?.problems ?? [];

/** As it was sent, where something was wrong with it. */
async function formIn(c: Ctx, trouble: Trouble | undefined): Promise<OnlineForm> {
  const sent = trouble === undefined ? undefined : await readForm(c);
  if (sent === undefined || isRefusal(sent)) return { answer: newId(), said: "", themes: [] };
  const texts = (value: unknown) => [value ?? []].flat().filter((one) => typeof one === "string");
  const [said = ""] = texts(sent.said);
  const [answer = newId()] = texts(sent.answer);
  return { answer, said, themes: texts(sent.themes) };
}

async function unreadPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { database: db } = house;
  const asked = await onlineHere(house, c);
  orRefused(await whyNotReader(db, asked, contextOf(house, c)));
  const isRead = c.req.query("read") === "yes";
  const [answers, groups] = await Promise.all([
    listSaid(db, asked.id, { isRead, most: isRead ? READ_SHOWN : UNREAD_SHOWN }),
    listHeard(db),
  ]);
  c.header("cache-control", "no-store");
  const of = {
    title: asked.question,
    back: { label: kindOf(asked), href: onlinePath(asked.id) },
    path: onlineUnreadPath(asked.id),
    action: groupOnlinePath(asked.id),
    nothingSays: words.online.nothingSays,
  };
  const page = { of, answers, isRead, groups, trouble };
  return show(c, <UnreadPage shell={shellOf(c)} {...page} />, trouble?.status);
}
