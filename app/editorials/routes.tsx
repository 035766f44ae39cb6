import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import { askAct } from "../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { numberInPath, orNotFound, orRefused } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayAskFor } from "../membership/door.ts";
import { articlePath } from "../news/addresses.ts";
import {
  isPublic,
  listCorrections,
  listDraftsOfParty,
  listPublishedOfParty,
  writingOfOnePerson,
} from "../news/door.ts";
import { SPEAKING, whyNotEarly, whyNotWriter } from "../press/door.ts";
import { change } from "./acts/change.ts";
import { correct } from "./acts/correct.ts";
import { drop } from "./acts/drop.ts";
import { publish } from "./acts/publish.ts";
import { withdraw } from "./acts/withdraw.ts";
import { write } from "./acts/write.ts";
import { editorialPath, editorialsPath, newEditorialPath, toEditorialPath } from "./addresses.ts";
import type { Editorial } from "./editorial.ts";
import { findEditorial } from "./in-editorial.ts";
import { EditEditorialPage } from "./pages/edit-editorial-page.tsx";
import { EditorialPage } from "./pages/editorial-page.tsx";
import { EditorialsPage } from "./pages/editorials-page.tsx";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

const MOST_SHOWN = 50;

/** Articles in the party's name: for everybody what is published, and the drafts for those who write and sign them. */
export function routes(house: House): App {
  const app: App = new Hono();
  app.get(editorialsPath, (c) => listPage(house, c));
  addWriting(app, house);
  app.get("/editorials/:id", (c) => editorialPage(house, c));
  const again = (trouble: Trouble, c: Ctx) => editorialPage(house, c, trouble);
  app.post(toEditorialPath(":id", "publish"), askAct(house, publish, { again }));
  app.post(toEditorialPath(":id", "correct"), askAct(house, correct, { again }));
  app.post(toEditorialPath(":id", "withdraw"), askAct(house, withdraw, { again }));
  return app;
}

async function listPage(house: House, c: Ctx): Promise<Response> {
  const { database: db, clock, namedOf } = house;
  const { actor } = c.var;
  const isInside = (await whyNotEarly(db, actor)) === undefined;
  if (isInside) c.header("cache-control", "no-store");
  const page = {
    ...{ shell: shellOf(c), now: clock.now(), named: await namedOf([]) },
    articles: await listPublishedOfParty(db, MOST_SHOWN),
    drafts: isInside ? await listDraftsOfParty(db) : undefined,
    isWriter: (await whyNotWriter(db, actor)) === undefined,
  };
  return show(c, <EditorialsPage {...page} />);
}

function addWriting(app: App, house: House): void {
  const slowly = limited(house, writingOfOnePerson, byPerson);
  app.get(newEditorialPath, (c) => editPage(house, c, undefined));
  app.post(
    newEditorialPath,
    slowly,
    postAct(house, write, {
      done: () => editorialsPath,
      again: (trouble, c) => editPage(house, c, undefined, trouble),
    }),
  );
  app.get("/editorials/:id/edit", async (c) => editPage(house, c, await editorialHere(house, c)));
  app.post(
    toEditorialPath(":id", "change"),
    slowly,
    postAct(house, change, {
      done: ({ id }) => editorialPath(id),
      again: async (trouble, c) => editPage(house, c, await editorialHere(house, c), trouble),
    }),
  );
  app.post(
    toEditorialPath(":id", "drop"),
    postAct(house, drop, { done: () => editorialsPath, doneBefore: () => editorialsPath }),
  );
}

const editorialHere = async ({ database }: House, c: Ctx): Promise<Editorial> =>
  orNotFound(
    await findEditorial(database, numberInPath(c, "id", refusals.unknown)),
    refusals.unknown,
  );

async function editPage(
  house: House,
  c: Ctx,
  editorial: Editorial | undefined,
  trouble?: Trouble,
): Promise<Response> {
  orRefused(await whyNotWriter(house.database, c.var.actor));
  c.header("cache-control", "no-store");
  const page = { shell: shellOf(c), article: editorial?.article, trouble };
  return show(c, <EditEditorialPage {...page} />, trouble?.status);
}

async function editorialPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { database: db, clock } = house;
  const { actor } = c.var;
  const editorial = await editorialHere(house, c);
  const { article } = editorial;
  if ((await whyNotEarly(db, actor)) !== undefined) {
    // Nobody else is told that there is a draft.
    const out = orNotFound(isPublic(article) ? article : undefined, refusals.unknown);
    return c.redirect(articlePath(out.shortAddress ?? ""), 302);
  }
  c.header("cache-control", "no-store");
  const view = {
    ...{ editorial, now: clock.now() },
    corrections: await listCorrections(db, article.id),
    isWriter: (await whyNotWriter(db, actor)) === undefined,
    mayAsk: mayAskFor(actor, SPEAKING) === undefined,
  };
  return show(c, <EditorialPage shell={shellOf(c)} {...{ view, trouble }} />, trouble?.status);
}
