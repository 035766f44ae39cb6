import { type Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import {
  numberInPath,
  numberInQuery,
  orNotFound,
  orRefused,
} from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayInGoodStanding, mayReadAsMember, personHere } from "../../membership/door.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import { knowledgePath, notesPath } from "../addresses.ts";
import { numberOf } from "../number-of.ts";
import { refusals } from "../words.ts";
import { declare } from "./acts/declare.ts";
import { withdraw } from "./acts/withdraw.ts";
import { writeNote } from "./acts/write-note.ts";
import { findOwnNote, listAsks, listKnowledge, listNotes } from "./knowledge-store.ts";
import { KnowledgePage } from "./pages/knowledge-page.tsx";
import { NotesPage } from "./pages/notes-page.tsx";

type Ctx = Context<HttpEnvironment>;

/** What members know about, and the notes that they write. */
export function knowledgeRoutes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get(knowledgePath, (c) => knowledgePage(house, c));
  app.post(
    "/me/knowledge",
    postAct(house, declare, {
      done: () => knowledgePath,
      again: (trouble, c) => knowledgePage(house, c, trouble),
    }),
  );
  app.post("/me/knowledge/withdraw", postAct(house, withdraw, { done: () => knowledgePath }));
  app.get("/drafting/proposals/:id/notes", (c) => notesPage(house, c));
  app.post(
    "/drafting/proposals/:id/write-note",
    postAct(house, writeNote, {
      done: ({ path }) => notesPath(numberOf(path)),
      again: (trouble, c) => notesPage(house, c, trouble),
    }),
  );
  return app;
}

async function knowledgePage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  orRefused(mayInGoodStanding(c.var.actor));
  const known = await listKnowledge(house.database, personHere(c).personId);
  const page = <KnowledgePage shell={shellOf(c)} known={known} trouble={trouble} />;
  return show(c, page, trouble?.status);
}

async function notesPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  orRefused(mayReadAsMember(c.var.actor));
  const { personId } = personHere(c);
  const { database: db } = house;
  const path = proposalPath(numberInPath(c, "id", refusals.refuse.unknown));
  const found = await house.textAt(db, path);
  const at = orNotFound(found?.isPublished ? found : undefined, refusals.refuse.unknown);
  const [asks, { notes, next }, known] = await Promise.all([
    listAsks(db, path),
    listNotes(db, path, numberInQuery(c, "after")),
    listKnowledge(db, personId),
  ]);
  const named = await house.namedOf(notes.flatMap((note) => note.personId ?? []));
  const asked = known.filter(({ field }) => asks.some((ask) => ask.field === field));
  const yours = await Promise.all(
    asked.map(async ({ field }) => ({
      field,
      own: await findOwnNote(db, { path, field, personId }),
    })),
  );
  const shown = notes.map((note) => ({
    ...note,
    who: note.personId === undefined ? undefined : named(note.personId),
  }));
  const page = { shell: shellOf(c), path, at, asks, notes: shown, next, yours, trouble };
  return show(c, <NotesPage {...page} now={house.clock.now()} />, trouble?.status);
}
