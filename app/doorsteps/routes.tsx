import { type Context, Hono } from "hono";
import { inTransaction, perform } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { numberInPath, orRefused } from "../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../platform/http/post-act.ts";
import { readForm } from "../../platform/http/read-form.ts";
import { doing } from "../../platform/http/routed-act.ts";
import { newId } from "../../platform/ids.ts";
import { isRefusal, type Refusal, refuse, statusOf } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayInGoodStanding, personWho } from "../membership/door.ts";
import { takeKnocks } from "./acts/take-knocks.ts";
import { doorsAppPath, walkKnocksPath, walkListPath } from "./addresses.ts";
import { addExports } from "./exporting/routes.tsx";
import type { Told } from "./knocking/judging.ts";
import { walksOfOnePerson } from "./limits.ts";
import { addOffice } from "./office-routes.tsx";
import { type PlainDoor, WalkPage } from "./pages/walk-page.tsx";
import { walkList } from "./view.ts";
import { takeCopy } from "./walking.ts";
import { refusals, words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

export function routes(house: House): App {
  const app: App = new Hono();
  // What stays on the phone: in it stands nothing of a round and of nobody.
  app.get(doorsAppPath, (c) => show(c, <WalkPage shell={shellOf(c)} />));
  addWalk(app, house);
  addOffice(app, house);
  addExports(app, house);
  return app;
}

function addWalk(app: App, house: House): void {
  const once = limited(house, walksOfOnePerson, byPerson);
  app.get("/doorsteps/walk/:id", once, (c) => walkPage(house, c));
  app.get(walkListPath(":id"), once, async (c) => {
    c.header("cache-control", "no-store");
    const whyNot = mayInGoodStanding(c.var.actor);
    const list = whyNot ?? (await copyOf(house, c));
    return isRefusal(list) ? answerNo(c, list) : c.json(list);
  });
  app.post(
    walkKnocksPath(":id"),
    once,
    doing(takeKnocks, (c: Ctx) => takeSending(house, c)),
  );
  app.post(
    "/doorsteps/walk/:id",
    once,
    postAct(house, takeKnocks, {
      input: (form, c) => oneKnock(form, c, house.clock.now()),
      perform: async (input, asked) => {
        const outcome = await perform(house, takeKnocks, input, asked);
        const [first] = isRefusal(outcome) || typeof outcome === "symbol" ? [] : outcome.told;
        return whyOf(first) ?? outcome;
      },
      done: ({ told }, c) =>
        walkPage(house, c, {
          says: told[0]?.is === "known" ? words.walk.known : words.walk.saved,
        }),
      again: (trouble, c) =>
        walkPage(house, c, { says: trouble.refusal.says, status: trouble.status }),
    }),
  );
}

const whyOf = (told: Told | undefined): Refusal | undefined =>
  told?.why === undefined ? undefined : refuse("invalid", refusals.whys[told.why], "outcome");

const idIn = (c: Ctx): number => numberInPath(c, "id", refusals.unknownRound);

async function copyOf(house: House, c: Ctx) {
  const { actor } = c.var;
  const id = idIn(c);
  const now = house.clock.now();
  const copy = await inTransaction(house, (tx) => takeCopy(tx, id, { actor, now }));
  return isRefusal(copy) ? copy : await walkList(house, copy, personWho(actor).personId, now);
}

interface Shown {
  readonly says?: string;
  readonly status?: Trouble["status"];
}

async function walkPage(house: House, c: Ctx, { says, status }: Shown = {}): Promise<Response> {
  orRefused(mayInGoodStanding(c.var.actor));
  const list = await copyOf(house, c);
  if (isRefusal(list)) throw new Refused(list);
  c.header("cache-control", "no-store");
  const ids = { id: newId(), backId: newId() };
  const plain: PlainDoor = { ...ids, door: list.doors.find(({ isDone }) => !isDone), says };
  return show(c, <WalkPage shell={shellOf(c)} walk={{ list, plain }} />, status);
}

function answerNo(c: Ctx, { kind, code, says }: Refusal): Response {
  return c.json({ code, says }, statusOf(kind));
}

const rowsIn = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
};

/** What a phone sends: a form as any other, so that it is guarded as one, with its rows as JSON in a field. */
async function takeSending(house: House, c: Ctx): Promise<Response> {
  c.header("cache-control", "no-store");
  const form = await readForm(c);
  if (isRefusal(form)) return answerNo(c, form);
  const input = { id: c.req.param("id"), sentAt: form.sentAt, rows: rowsIn(form.rows) };
  const outcome = await perform(house, takeKnocks, input, { actor: c.var.actor });
  if (typeof outcome === "symbol") return c.json({ outcomes: [] });
  if (isRefusal(outcome)) return answerNo(c, outcome);
  return c.json({ outcomes: outcome.told });
}

function oneKnock(form: Readonly<Record<string, unknown>>, c: Ctx, now: Date) {
  const at = now.toISOString();
  const row = {
    ...{ id: form.knock, door: Number(form.door), outcome: form.outcome, savedAt: at },
    ...(form.intention ? { intention: form.intention } : {}),
    ...(form.consent ? { consent: form.consent } : {}),
    ...(form.takesBack === "yes" ? { takesBack: true } : {}),
  };
  return { id: c.req.param("id"), sentAt: at, rows: [row] };
}
