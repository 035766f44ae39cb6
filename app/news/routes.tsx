import { type Context, Hono } from "hono";
import { Malformed, readInput } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { askAct } from "../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath } from "../../platform/http/params.ts";
import { Refused, refused, type Trouble } from "../../platform/http/post-act.ts";
import { readForm, typedTexts } from "../../platform/http/read-form.ts";
import { isRefusal, refuse } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import { previewOf } from "../mail/door.ts";
import { countListRows, mayAskFor, mayReadAsMember } from "../membership/door.ts";
import { letterInput, mailToAll } from "./acts/mail-to-all.ts";
import { articleRoutes } from "./articles/routes.tsx";
import { LetterPage, LettersPage } from "./pages/letters-page.tsx";
import { PreviewPage, WritePage } from "./pages/write-pages.tsx";
import { slotRoutes } from "./slots/routes.tsx";
import { findLetterToAll, listLettersToAll } from "./store.ts";
import { refusals, words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

export function routes(house: House): App {
  const app: App = new Hono();
  addWriting(app, house);
  addReading(app, house);
  app.route("/", slotRoutes(house));
  app.route("/", articleRoutes(house));
  return app;
}

function mustBeAbleToWrite(c: Ctx): void {
  const refusal = mayAskFor(c.var.actor, "mail-to-all");
  if (refusal !== undefined) throw new Refused(refusal);
}

function addWriting(app: App, house: House): void {
  const writePage = (c: Ctx, parts: { kept?: Record<string, string>; trouble?: Trouble } = {}) => {
    mustBeAbleToWrite(c);
    return show(c, <WritePage shell={shellOf(c)} {...parts} />, parts.trouble?.status);
  };
  app.get("/news/letters/new", (c) => writePage(c));
  app.post("/news/letters/new", async (c) => {
    const form = await readForm(c);
    return writePage(c, isRefusal(form) ? {} : { kept: typedTexts(form) });
  });
  app.post("/news/letters/preview", async (c) => {
    mustBeAbleToWrite(c);
    const form = await readForm(c);
    const again = (trouble: Trouble) => writePage(c, { trouble });
    if (isRefusal(form)) return refused(c, form, {}, {});
    const letter = readInput(letterInput, form);
    if (letter instanceof Malformed) return refused(c, letter, form, { again });
    return previewPage(c, house, typedTexts(form));
  });
  app.post(
    "/news/letters",
    askAct(house, mailToAll, {
      again: (trouble, c) => {
        mustBeAbleToWrite(c);
        const isReadable = !(readInput(letterInput, trouble.values) instanceof Malformed);
        return isReadable
          ? previewPage(c, house, trouble.values, trouble)
          : writePage(c, { trouble });
      },
    }),
  );
}

async function previewPage(
  c: Ctx,
  house: House,
  values: Readonly<Record<string, string>>,
  trouble?: Trouble,
): Promise<Response> {
  const letter = readInput(letterInput, values);
  if (letter instanceof Malformed) throw new Refused(letter);
  const now = house.clock.now();
  const reader = { kind: "important", readerName: words.preview.name } as const;
  const { subject, text, whom } = letter;
  const { partyName, url, database } = house;
  const sender = { partyName, url, imprint: await house.findImprint(database) };
  const page = {
    typed: { subject, text, whom },
    preview: previewOf({ ...reader, subject, text }, sender, now),
    readers: await countListRows(house.database, whom, now),
    trouble,
  };
  return show(c, <PreviewPage shell={shellOf(c)} {...page} />, trouble?.status);
}

function addReading(app: App, house: House): void {
  const db = house.database;
  app.get("/news/letters", async (c) => {
    const { actor } = c.var;
    const letters = await listLettersToAll(db);
    const mayRead = mayReadAsMember(actor) === undefined;
    const mayWrite = mayAskFor(actor, "mail-to-all") === undefined;
    const page = { now: house.clock.now(), letters, mayRead, mayWrite };
    return show(c, <LettersPage shell={shellOf(c)} {...page} />);
  });
  app.get("/news/letters/:request", async (c) => {
    const refusal = mayReadAsMember(c.var.actor);
    if (refusal !== undefined) throw new Refused(refusal);
    const letter = await findLetterToAll(db, numberInPath(c, "request", refusals.unknown));
    if (letter === undefined) throw new Refused(refuse("not-found", refusals.unknown));
    return show(c, <LetterPage shell={shellOf(c)} letter={letter} now={house.clock.now()} />);
  });
}
