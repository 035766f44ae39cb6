import { setTimeout as pause } from "node:timers/promises";
import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { postAct, Refused } from "../../platform/http/post-act.ts";
import { readForm } from "../../platform/http/read-form.ts";
import { isRefusal, refuse } from "../../platform/refusal.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import { shellOf, show } from "../../web/show.ts";
import { giveSession, placeOf } from "../sign-in/door.ts";
import { beSomebody } from "./acts/be-somebody.ts";
import { demoPath } from "./addresses.ts";
import { DemoPage } from "./pages/demo-page.tsx";
import { listParts } from "./queries.ts";
import { isTimeMoving } from "./store.ts";
import { beginToMove, isStep, type Step } from "./time.ts";
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

/** So long a click waits; after that its page looks again by itself until the time stands where it should. */
const PATIENCE_MS = 5000;
const LOOKS_AGAIN_SECONDS = 2;

async function showDemo(c: Ctx, house: House): Promise<Response> {
  const { actor } = c.var;
  const now = house.clock.now();
  const { moving } = c.req.query();
  const isMoving = isStep(moving) && (await isTimeMoving(house.database));
  if (isStep(moving) && !isMoving) return c.redirect(`${demoPath}?moved=${moving}`, 303);
  if (isMoving) c.header("refresh", String(LOOKS_AGAIN_SECONDS));
  const notice = isMoving ? movingNotice(now) : movedNotice(c.req.query("moved"));
  const shell = notice === undefined ? shellOf(c) : { ...shellOf(c), notice };
  const parts = await listParts(house.database);
  const viewer = actor.kind === "person" ? actor.personId : undefined;
  return show(c, <DemoPage {...{ shell, parts, viewer, now }} />);
}

const movingNotice = (now: Date) =>
  ({ tone: "plain", says: words.moving(exactMomentInWords(now)) }) as const;

const movedNotice = (moved: string | undefined) =>
  isStep(moved) ? ({ tone: "good", says: words.moved[moved] } as const) : undefined;

async function passTime(c: Ctx, house: House): Promise<Response> {
  const form = await readForm(c);
  if (isRefusal(form)) throw new Refused(form);
  if (!isStep(form.by)) throw new Refused(refuse("invalid", refusals.noStep));
  const step: Step = form.by;
  const begun = await beginToMove(house, step);
  if (isRefusal(begun)) throw new Refused(begun);
  const isOver = await Promise.race([begun.done.then(() => true), patience()]);
  return c.redirect(`${demoPath}?${isOver ? "moved" : "moving"}=${step}`, 303);
}

const patience = (): Promise<false> => pause(PATIENCE_MS, false, { ref: false });
