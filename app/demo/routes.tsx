import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { postAct, Refused } from "../../platform/http/post-act.ts";
import { readForm } from "../../platform/http/read-form.ts";
import { isRefusal, refuse } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import { giveSession, placeOf } from "../sign-in/door.ts";
import { beSomebody } from "./acts/be-somebody.ts";
import { demoPath } from "./addresses.ts";
import { DemoPage } from "./pages/demo-page.tsx";
import { listParts } from "./queries.ts";
import { isStep, moveTime, type Step } from "./time.ts";
import { refusals, words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

/** A real party has none of these addresses. */
export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  if (!house.isDemonstration) return app;
  app.get("/demo", (c) => showDemo(c, house));
  app.post(
    "/demo/be",
    postAct(house, beSomebody, {
      input: (form, c) => ({ role: form.role, ...placeOf(c) }),
      done: ({ secret }, c) => {
        giveSession(c, house, secret);
        return "/";
      },
    }),
  );
  app.post("/demo/time", (c) => passTime(c, house));
  return app;
}

async function showDemo(c: Ctx, house: House): Promise<Response> {
  const { actor } = c.var;
  const moved = c.req.query("moved");
  const notice = isStep(moved) ? ({ tone: "good", says: words.moved[moved] } as const) : undefined;
  const shell = notice === undefined ? shellOf(c) : { ...shellOf(c), notice };
  const parts = await listParts(house.database);
  const viewer = actor.kind === "person" ? actor.personId : undefined;
  return show(c, <DemoPage {...{ shell, parts, viewer, now: house.clock.now() }} />);
}

async function passTime(c: Ctx, house: House): Promise<Response> {
  const form = await readForm(c);
  if (isRefusal(form)) throw new Refused(form);
  if (!isStep(form.by)) throw new Refused(refuse("invalid", refusals.noStep));
  const step: Step = form.by;
  const refusal = await moveTime(house, step);
  if (refusal !== undefined) throw new Refused(refusal);
  return c.redirect(`${demoPath}?moved=${step}`, 303);
}
