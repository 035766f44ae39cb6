import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byPerson, limited } from "../../../platform/http/limited.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayInGoodStanding, personHere } from "../../membership/door.ts";
import {
  articlePath,
  draftPath,
  newArticlePath,
  newsDeskPath,
  toArticlePath,
} from "../addresses.ts";
import { refusals } from "../words.ts";
import { beginArticle } from "./acts/begin-article.ts";
import { callReady } from "./acts/call-ready.ts";
import { changeArticle } from "./acts/change-article.ts";
import { correctArticle } from "./acts/correct-article.ts";
import { dropDraft } from "./acts/drop-draft.ts";
import { handIn } from "./acts/hand-in.ts";
import { judgeCorrection } from "./acts/judge-correction.ts";
import { noteDraft } from "./acts/note-draft.ts";
import { publishColumn } from "./acts/publish-column.ts";
import { readDraft } from "./acts/read-draft.ts";
import { withdrawArticle } from "./acts/withdraw-article.ts";
import { type Article, authorsOf, whyNotAtDesk, whyNotWritten } from "./article.ts";
import {
  findArticle,
  listCorrections,
  listNotes,
  listReadBy,
  listWaiting,
  listWrittenBy,
} from "./article-queries.ts";
import { albumOf } from "./in-article.ts";
import { writingOfOnePerson } from "./limits.ts";
import { listOwnBranches } from "./own-branches.ts";
import { DeskPage } from "./pages/desk-page.tsx";
import { DraftPage } from "./pages/draft-page.tsx";
import { WritePage } from "./pages/write-page.tsx";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** Where members write, and read what others wrote before everybody does. */
export function addDesk(app: App, house: House): void {
  const db = house.database;
  app.get(newsDeskPath, async (c) => {
    orRefused(mayInGoodStanding(c.var.actor));
    const { personId } = personHere(c);
    const [own, reading, waiting] = await Promise.all([
      listWrittenBy(db, personId),
      listReadBy(db, personId),
      listWaiting(db, personId),
    ]);
    return show(c, <DeskPage shell={shellOf(c)} {...{ own, reading, ...waiting }} />);
  });
  app.get(newArticlePath, (c) => writePage(house, c, undefined));
  app.post(
    newArticlePath,
    limited(house, writingOfOnePerson, byPerson),
    postAct(house, beginArticle, {
      done: ({ id }) => draftPath(id),
      doneBefore: () => newsDeskPath,
      again: (trouble, c) => writePage(house, c, undefined, trouble),
    }),
  );
  app.get("/news/desk/:id", (c) => draftPage(house, c));
  app.get("/news/desk/:id/edit", async (c) => writePage(house, c, await ownIn(house, c)));
  app.post(
    toArticlePath(":id", "change"),
    limited(house, writingOfOnePerson, byPerson),
    postAct(house, changeArticle, {
      done: ({ article }) => draftPath(article.id),
      again: async (trouble, c) => writePage(house, c, await ownIn(house, c), trouble),
    }),
  );
  addDraftActs(app, house);
}

function addDraftActs(app: App, house: House): void {
  const again = (trouble: Trouble, c: Ctx) => draftPage(house, c, trouble);
  const toPage = { done: ({ id }: { id: number }) => draftPath(id), again };
  const slowly = limited(house, writingOfOnePerson, byPerson);
  app.post(toArticlePath(":id", "hand-in"), slowly, postAct(house, handIn, toPage));
  app.post(toArticlePath(":id", "call-ready"), postAct(house, callReady, toPage));
  app.post(toArticlePath(":id", "correct"), slowly, postAct(house, correctArticle, toPage));
  app.post(
    toArticlePath(":id", "read"),
    slowly,
    postAct(house, readDraft, {
      done: ({ id, reads }) => (reads === "yes" ? draftPath(id) : newsDeskPath),
      again,
    }),
  );
  app.post(
    toArticlePath(":id", "note"),
    slowly,
    postAct(house, noteDraft, {
      done: ({ articleId }) => `${draftPath(articleId)}#notes`,
      again,
    }),
  );
  app.post(
    toArticlePath(":id", "publish"),
    postAct(house, publishColumn, {
      done: ({ addresses }) => articlePath(addresses.address),
      again,
    }),
  );
  app.post(
    toArticlePath(":id", "judge-correction"),
    postAct(house, judgeCorrection, {
      done: ({ article, after }) =>
        after === undefined ? newsDeskPath : articlePath(article.address ?? ""),
      again,
    }),
  );
  app.post(
    toArticlePath(":id", "withdraw"),
    postAct(house, withdrawArticle, {
      done: ({ article }) => articlePath(article.address ?? ""),
      again,
    }),
  );
  app.post(
    toArticlePath(":id", "drop"),
    postAct(house, dropDraft, { done: () => newsDeskPath, doneBefore: () => newsDeskPath, again }),
  );
}

async function articleIn(house: House, c: Ctx): Promise<Article> {
  orRefused(mayInGoodStanding(c.var.actor));
  const id = numberInPath(c, "id", refusals.articles.unknown);
  return orNotFound(await findArticle(house.database, id), refusals.articles.unknown);
}

async function ownIn(house: House, c: Ctx): Promise<Article> {
  const article = await articleIn(house, c);
  orRefused(whyNotWritten(article, personHere(c).personId));
  return article;
}

async function writePage(
  house: House,
  c: Ctx,
  article: Article | undefined,
  trouble?: Trouble,
): Promise<Response> {
  orRefused(mayInGoodStanding(c.var.actor));
  const own = await listOwnBranches(house.database, personHere(c).personId);
  const { branchId, place } = article ?? {};
  const isKept = branchId !== undefined && own.every(({ id }) => id !== branchId);
  const branches = isKept ? [{ id: branchId, name: place ?? "" }, ...own] : own;
  const page = { shell: shellOf(c), article, branches, trouble };
  return show(c, <WritePage {...page} />, trouble?.status);
}

async function draftPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { database: db, clock, namedOf } = house;
  const article = await articleIn(house, c);
  const { personId } = personHere(c);
  const corrections = await listCorrections(db, article.id);
  const hasOpen = corrections.some(({ confirmedAt }) => confirmedAt === undefined);
  orRefused(whyNotAtDesk(article, personId, hasOpen));
  const isAuthor = article.authorId === personId;
  const isReader = article.readerId === personId;
  const view = {
    ...{ article, corrections, isAuthor, isReader, now: clock.now() },
    ...(await albumOf(db, article.id)),
    notes: isAuthor || isReader ? await listNotes(db, article.id) : [],
    named: await namedOf(authorsOf([article])),
  };
  return show(c, <DraftPage shell={shellOf(c)} {...{ view, trouble }} />, trouble?.status);
}
