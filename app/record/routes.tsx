import { type Context, Hono } from "hono";
import { safeParse } from "valibot";
import { itemNumber } from "../../platform/fields.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { shellOf, show } from "../../web/show.ts";
import { RecordPage } from "./pages/record-page.tsx";
import {
  LINES_AN_EXPORT,
  listLines,
  listLinesAfter,
  listRooms,
  type RecordLine,
} from "./queries.ts";
import { words } from "./words.en.ts";

type Ctx = Context<HttpEnvironment>;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/record", (c) => showRecord(c, house));
  app.get("/record.json", (c) => exportRecord(c, house));
  return app;
}

const MOST_ASKED = 200;

/** What was asked for, as far as it could be in the record at all. */
function asked(c: Ctx, name: string): string | undefined {
  const text = c.req.query(name)?.replaceAll("\0", "").trim().slice(0, MOST_ASKED);
  return text === "" ? undefined : text;
}

function numberAsked(c: Ctx, name: string): number | undefined {
  const number = safeParse(itemNumber, c.req.query(name));
  return number.success ? number.output : undefined;
}

async function showRecord(c: Ctx, { database, clock }: House): Promise<Response> {
  const filter = { act: asked(c, "act"), subject: asked(c, "on") };
  const before = numberAsked(c, "before");
  const [slice, rooms] = await Promise.all([
    listLines(database, {
      ...(filter.act === undefined ? {} : { act: filter.act }),
      ...(filter.subject === undefined ? {} : { subject: filter.subject }),
      ...(before === undefined ? {} : { before }),
    }),
    listRooms(database),
  ]);
  const page = { shell: shellOf(c), now: clock.now(), slice, rooms, filter };
  return show(c, <RecordPage {...page} />);
}

/** No act writes for longer: a statement may take 30 seconds, and so may the wait between two. */
const SETTLED_AFTER_MS = 120_000;

async function exportRecord(c: Ctx, house: House): Promise<Response> {
  const after = numberAsked(c, "after") ?? 0;
  const settled = new Date(house.clock.now().getTime() - SETTLED_AFTER_MS);
  const lines = await listLinesAfter(house.database, after, settled);
  const last = lines.at(-1)?.number ?? after;
  const address = (number: number) => `${house.url}/record.json?after=${number}`;
  return c.json({
    party: house.partyName,
    says: words.json,
    lines: lines.map(exported),
    next: lines.length === LINES_AN_EXPORT ? address(last) : null,
    later: address(last),
  });
}

const exported = ({ subject, at, ...line }: RecordLine) => ({
  ...line,
  on: subject,
  at: at.toISOString(),
});
