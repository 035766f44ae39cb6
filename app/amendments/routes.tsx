import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { numberInPath, numberInQuery, orNotFound } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import { accept } from "./acts/accept.ts";
import { agree } from "./acts/agree.ts";
import { compose } from "./acts/compose.ts";
import { decline } from "./acts/decline.ts";
import { insist } from "./acts/insist.ts";
import { move } from "./acts/move.ts";
import { support } from "./acts/support.ts";
import { withdraw } from "./acts/withdraw.ts";
import { amendmentPath } from "./addresses.ts";
import { amendmentsPageOf, baseOf } from "./amendment.ts";
import { movesOfOnePerson } from "./limits.ts";
import { AmendmentPage } from "./pages/amendment-page.tsx";
import { CompositePage, MovePage } from "./pages/move-page.tsx";
import { SourcesPage } from "./pages/sources-page.tsx";
import { findText, listOpen } from "./queries.ts";
import { amendmentView } from "./view.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

/** Back to the amendment after what was done to it. */
const here = (_change: unknown, c: Ctx): string => amendmentPath(Number(c.req.param("id")));

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const to = "/amendments/to/:textId";
  app.get(`${to}/new`, (c) => movePage(house, c));
  app.get(`${to}/composite`, (c) => compositePage(house, c));
  app.get(`${to}/sources`, async (c) =>
    show(c, <SourcesPage shell={shellOf(c)} text={await textInPath(house, c)} />),
  );
  app.get("/amendments/:id", (c) => amendmentPage(house, c));
  const toItem = ({ text }: { text: { path: string } }): string => amendmentsPageOf(text.path);
  app.post(
    `${to}/move`,
    limited(house, movesOfOnePerson, byPerson),
    postAct(house, move, { done: toItem, again: (trouble, c) => movePage(house, c, trouble) }),
  );
  app.post(
    `${to}/compose`,
    limited(house, movesOfOnePerson, byPerson),
    postAct(house, compose, {
      done: toItem,
      again: (trouble, c) => compositePage(house, c, trouble),
    }),
  );
  const again = (trouble: Trouble, c: Ctx) => amendmentPage(house, c, trouble);
  const at = "/amendments/:id";
  app.post(`${at}/accept`, postAct(house, accept, { done: here, again }));
  app.post(`${at}/agree`, postAct(house, agree, { done: here, again }));
  app.post(`${at}/decline`, postAct(house, decline, { done: here, again }));
  app.post(`${at}/insist`, postAct(house, insist, { done: here, again }));
  app.post(`${at}/support`, postAct(house, support, { done: here, again }));
  app.post(`${at}/withdraw`, postAct(house, withdraw, { done: here, again }));
  return app;
}

async function textInPath({ database }: House, c: Ctx) {
  const id = numberInPath(c, "textId", refusals.refuse.unknown);
  const text = orNotFound(await findText(database, id), refusals.refuse.unknown);
  return orNotFound(text.isCovered ? undefined : text, refusals.refuse.unknown);
}

async function amendmentPage(house: House, c: Ctx, trouble?: Trouble) {
  const id = numberInPath(c, "id", refusals.refuse.unknown);
  const reading = { now: house.clock.now(), namedOf: house.namedOf };
  const view = orNotFound(
    await amendmentView(house.database, id, c.var.actor, reading),
    refusals.refuse.unknown,
  );
  const page = <AmendmentPage shell={shellOf(c)} view={view} now={reading.now} trouble={trouble} />;
  return show(c, page, trouble?.status);
}

/** Which paragraphs a form is about: as it was sent, else as the address says, else the first. */
function rangeOf(c: Ctx, trouble: Trouble | undefined, count: number) {
  const read = (name: "from" | "to") =>
    Number(trouble?.values[name]) || numberInQuery(c, name) || undefined;
  const within = (number: number) => Math.max(1, Math.min(count, number));
  const from = within(read("from") ?? 1);
  return { from, to: Math.max(from, within(read("to") ?? from)) };
}

async function movePage(house: House, c: Ctx, trouble?: Trouble) {
  const text = await textInPath(house, c);
  const open = await listOpen(house.database, text.id);
  const named = Number(trouble?.values.of) || numberInQuery(c, "of");
  const of = open.find(({ id }) => id === named);
  if (named !== undefined) orNotFound(of, refusals.refuse.notAmendable);
  const base = baseOf(text, of);
  const first = of?.changes[0];
  const range =
    of !== undefined && trouble === undefined && numberInQuery(c, "from") === undefined
      ? rangeOfChange(first, base.length)
      : rangeOf(c, trouble, base.length);
  const page = <MovePage shell={shellOf(c)} {...{ text, of, base, open, trouble }} range={range} />;
  return show(c, page, trouble?.status);
}

/** An amendment to an amendment begins with what that one says. */
function rangeOfChange(
  change: { readonly at: number; readonly now: readonly string[] } | undefined,
  count: number,
) {
  const from = Math.max(1, Math.min(count, (change?.at ?? 0) + 1));
  return { from, to: Math.max(from, Math.min(count, from + (change?.now.length ?? 1) - 1)) };
}

async function compositePage(house: House, c: Ctx, trouble?: Trouble) {
  const text = await textInPath(house, c);
  const open = await listOpen(house.database, text.id);
  const parts = trouble?.values.parts ?? c.req.query("parts")?.slice(0, 200) ?? "";
  const numbers = [...parts.matchAll(/[0-9]{1,6}/g)].map(([number]) => Number(number));
  const joined = open.filter(({ number }) => numbers.includes(number));
  const changes = joined.flatMap((one) => one.changes);
  const count = text.paragraphs.length;
  const wanted =
    trouble === undefined && changes.length > 0 && numberInQuery(c, "from") === undefined
      ? {
          from: Math.min(count, Math.min(...changes.map(({ at }) => at)) + 1),
          to: Math.min(
            count,
            Math.max(...changes.map(({ at, old }) => at + Math.max(1, old.length))),
          ),
        }
      : rangeOf(c, trouble, count);
  const page = (
    <CompositePage shell={shellOf(c)} {...{ text, joined, parts, trouble }} range={wanted} />
  );
  return show(c, page, trouble?.status);
}
