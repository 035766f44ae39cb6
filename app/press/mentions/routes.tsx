import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import {
  countInQuery,
  numberInPath,
  orNotFound,
  orRefused,
} from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { sendTagged } from "../../../platform/http/tagged.ts";
import { ATOM_TYPE, atomFeed } from "../../../web/atom.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayInGoodStanding, personHere } from "../../membership/door.ts";
import {
  mentionPath,
  mentionsFeedPath,
  mentionsPath,
  mentionsYearPath,
  newMentionPath,
  suggestedPath,
  suggestMentionPath,
} from "../addresses.ts";
import { whyNotWriter } from "../may.ts";
import { refusals, words } from "../words.ts";
import { answerSuggestion } from "./acts/answer-suggestion.ts";
import { correctMention } from "./acts/correct-mention.ts";
import { suggestMention } from "./acts/suggest-mention.ts";
import { takeAwayMention } from "./acts/take-away-mention.ts";
import { writeMention } from "./acts/write-mention.ts";
import { isPublicMention, type Mention } from "./mention.ts";
import {
  findMention,
  listMentionCorrections,
  listMentions,
  listSuggested,
  listSuggestedBy,
  listYears,
} from "./mention-queries.ts";
import {
  EditMentionPage,
  NewMentionPage,
  SuggestedPage,
  SuggestPage,
} from "./pages/mention-forms.tsx";
import { MentionPage } from "./pages/mention-page.tsx";
import { MentionsPage, MentionsYearPage } from "./pages/mentions-page.tsx";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

const NEWEST = 20;
const ON_A_PAGE = 50;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2200;

const idIn = (c: Ctx): number => numberInPath(c, "id", refusals.mentions.unknown);

const isWriter = async ({ database }: House, c: Ctx): Promise<boolean> =>
  (await whyNotWriter(database, c.var.actor)) === undefined;

/** Where the party was mentioned: read by all, kept by the team, suggested by members. */
export function mentionRoutes(app: App, house: House): void {
  app.get(mentionsPath, (c) => mentionsPage(house, c));
  app.get(mentionsFeedPath, (c) => feed(house, c));
  app.get("/press/mentions/years/:year", (c) => yearPage(house, c));
  addSuggesting(app, house);
  addWriting(app, house);
  // The last of all: every other page below has a name that is no number.
  app.get("/press/mentions/:id", (c) => mentionPage(house, c));
}

async function mentionsPage(house: House, c: Ctx): Promise<Response> {
  const { database: db } = house;
  const page = {
    mentions: await listMentions(db, { most: NEWEST }),
    years: await listYears(db),
    waiting: (await isWriter(house, c)) ? (await listSuggested(db)).length : undefined,
    maySuggest: mayInGoodStanding(c.var.actor) === undefined,
  };
  return show(c, <MentionsPage shell={shellOf(c)} {...page} />);
}

async function yearPage({ database: db }: House, c: Ctx): Promise<Response> {
  const wanted = numberInPath(c, "year", refusals.mentions.unknown);
  const isYear = wanted >= FIRST_YEAR && wanted <= LAST_YEAR;
  const year = orNotFound(isYear ? wanted : undefined, refusals.mentions.unknown);
  const skip = Math.min(countInQuery(c, "after") ?? 0, 1_000_000);
  const found = await listMentions(db, { most: ON_A_PAGE + 1, skip, year });
  const at = (after: number) => `${mentionsYearPath(year)}?after=${after}`;
  const page = {
    ...{ year, mentions: found.slice(0, ON_A_PAGE) },
    newer: skip === 0 ? undefined : at(Math.max(0, skip - ON_A_PAGE)),
    older: found.length > ON_A_PAGE ? at(skip + ON_A_PAGE) : undefined,
  };
  return show(c, <MentionsYearPage shell={shellOf(c)} {...page} />);
}

async function feed({ database: db, clock, url, partyName }: House, c: Ctx): Promise<Response> {
  const now = clock.now();
  const mentions = await listMentions(db, { most: ON_A_PAGE });
  const text = atomFeed({
    ...{ title: `${partyName}: ${words.mentions.feed}`, author: partyName, url, now },
    ...{ path: mentionsFeedPath, pagePath: mentionsPath },
    entries: mentions.map(({ id, outlet, headline, quote, shownAt, correctedAt }) => ({
      title: `${outlet}: ${headline}`,
      path: mentionPath(id),
      at: shownAt ?? now,
      changedAt: correctedAt,
      summary: quote ?? headline,
    })),
  });
  return sendTagged(c, text, ATOM_TYPE);
}

/** One that everybody may read, or that whoever writes them down looks at. */
async function mentionHere({ database }: House, c: Ctx): Promise<Mention> {
  const found = await findMention(database, idIn(c));
  const isShown = found !== undefined && isPublicMention(found);
  return orNotFound(isShown ? found : undefined, refusals.mentions.unknown);
}

async function mentionPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const mention = await mentionHere(house, c);
  const page = {
    ...{ now: house.clock.now(), mention, trouble },
    corrections: await listMentionCorrections(house.database, mention.id),
    isWriter: await isWriter(house, c),
  };
  return show(c, <MentionPage shell={shellOf(c)} {...page} />, trouble?.status);
}

function addSuggesting(app: App, house: House): void {
  const { database: db } = house;
  const suggestPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayInGoodStanding(c.var.actor));
    const own = await listSuggestedBy(db, personHere(c).personId);
    return show(c, <SuggestPage shell={shellOf(c)} {...{ own, trouble }} />, trouble?.status);
  };
  const suggestedPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(await whyNotWriter(db, c.var.actor));
    const mentions = await listSuggested(db);
    const answered = trouble === undefined ? undefined : idIn(c);
    const page = { mentions, trouble, answered };
    return show(c, <SuggestedPage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.get(suggestMentionPath, (c) => suggestPage(c));
  app.post(
    "/press/mentions/suggest",
    postAct(house, suggestMention, {
      done: () => `${suggestMentionPath}#own`,
      again: (trouble, c) => suggestPage(c, trouble),
    }),
  );
  app.get(suggestedPath, (c) => suggestedPage(c));
  app.post(
    "/press/mentions/:id/answer",
    postAct(house, answerSuggestion, {
      done: () => suggestedPath,
      again: (trouble, c) => suggestedPage(c, trouble),
    }),
  );
}

function addWriting(app: App, house: House): void {
  const { database: db } = house;
  const newPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(await whyNotWriter(db, c.var.actor));
    return show(c, <NewMentionPage shell={shellOf(c)} trouble={trouble} />, trouble?.status);
  };
  const editPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(await whyNotWriter(db, c.var.actor));
    const page = { mention: await mentionHere(house, c), trouble };
    return show(c, <EditMentionPage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.get(newMentionPath, (c) => newPage(c));
  app.post(
    "/press/mentions/new",
    postAct(house, writeMention, {
      done: () => mentionsPath,
      again: (trouble, c) => newPage(c, trouble),
    }),
  );
  app.get("/press/mentions/:id/edit", (c) => editPage(c));
  app.post(
    "/press/mentions/:id/correct",
    postAct(house, correctMention, {
      done: ({ mention }) => mentionPath(mention.id),
      again: (trouble, c) => editPage(c, trouble),
    }),
  );
  app.post(
    "/press/mentions/:id/take-away",
    postAct(house, takeAwayMention, {
      done: ({ id }) => mentionPath(id),
      again: (trouble, c) => mentionPage(house, c, trouble),
    }),
  );
}
