import { type Context, Hono } from "hono";
import type { Person } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath, numberInQuery } from "../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../platform/http/post-act.ts";
import { refuse } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import { personHere } from "../membership/door.ts";
import { askToSign } from "../sign-in/door.ts";
import { deskPath, requestPath } from "./addresses.ts";
import { stop } from "./asking/acts/stop.ts";
import { withdraw } from "./asking/acts/withdraw.ts";
import { withSubjects } from "./asking/subjects.ts";
import { readDesk, readRequest } from "./facts.ts";
import { approve } from "./keys/acts/approve.ts";
import { sign } from "./keys/acts/sign.ts";
import { listEnded, listOpen } from "./list-queries.ts";
import { DeskPage } from "./pages/desk-page.tsx";
import { RequestPage } from "./pages/request-page.tsx";
import { RequestsPage } from "./pages/requests-page.tsx";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const { database, clock } = house;
  app.get("/requests", async (c) => {
    const now = clock.now();
    const [running, ended] = await Promise.all([
      listOpen(database, now),
      listEnded(database, numberInQuery(c, "before")),
    ]);
    const open = await withSubjects(house, running);
    const named = { ...ended, requests: await withSubjects(house, ended.requests) };
    return show(c, <RequestsPage {...{ shell: shellOf(c), now, open, ended: named }} />);
  });
  app.get("/requests/:number", (c) => requestPage(house, c));
  app.get("/desk", (c) => deskPage(house, c));
  app.post("/requests/:number/challenge", async (c) => c.json(await challenge(house, c)));
  addActs(app, house);
  return app;
}

function addActs(app: Hono<HttpEnvironment>, house: House): void {
  const again = (trouble: Trouble, c: Ctx) => requestPage(house, c, trouble);
  for (const act of [sign, approve]) {
    const verb = act.name.split(".")[1];
    const options = {
      done: ({ request }: { request: { number: number } }) => requestPath(request.number),
      again,
    };
    app.post(`/requests/:number/${verb}`, postAct(house, act as typeof sign, options));
  }
  app.post(
    "/requests/:number/stop",
    postAct(house, stop, { done: ({ request }) => requestPath(request.number), again }),
  );
  app.post("/requests/:number/withdraw", postAct(house, withdraw, { done: () => deskPath, again }));
}

async function requestPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const number = numberInPath(c, "number", refusals.refuse.unknown);
  const facts = await readRequest(house, number, viewerOf(c));
  if (facts === undefined) throw new Refused(trouble?.refusal ?? unknown());
  return show(c, <RequestPage shell={shellOf(c)} {...{ ...facts, trouble }} />, trouble?.status);
}

/** What the browser asks the passkey: to sign the fingerprint of this very change. */
async function challenge(house: House, c: Ctx) {
  const { personId } = personHere(c);
  const number = numberInPath(c, "number", refusals.refuse.unknown);
  const facts = await readRequest(house, number, viewerOf(c));
  if (facts === undefined) throw new Refused(unknown());
  const asked = { personId, hash: facts.request.changeHash };
  const options = await askToSign(house.database, house, asked);
  if (options === undefined) throw new Refused(refuse("conflict", refusals.page.noPasskey));
  return options;
}

async function deskPage(house: House, c: Ctx): Promise<Response> {
  const person = personHere(c);
  const now = house.clock.now();
  const desk = await readDesk(house, person);
  // An office sleeps while its holder is suspended or has not renewed: the doorkeeper knows.
  if (person.offices.length === 0)
    throw new Refused(refuse("not-allowed", refusals.refuse.noOffice));
  return show(c, <DeskPage shell={shellOf(c)} {...{ desk, now }} />);
}

const viewerOf = (c: Ctx): Person | undefined =>
  c.var.actor.kind === "person" ? c.var.actor : undefined;

const unknown = () => refuse("not-found", refusals.refuse.unknown);
