import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath, orNotFound } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayInGoodStanding } from "../membership/door.ts";
import { appointmentsPath, lotPath } from "./addresses.ts";
import { answerLot } from "./lots/acts/answer-lot.ts";
import { want } from "./lots/acts/want.ts";
import { findDraw } from "./lots/draw-file.ts";
import type { Lot } from "./lots/lot.ts";
import { findLot, listSeats } from "./lots/lot-queries.ts";
import { LotPage } from "./lots/pages/lot-page.tsx";
import { listNewestNamings } from "./naming/naming-queries.ts";
import { addNaming } from "./naming/routes.tsx";
import { appointedByHolderOf } from "./naming/wanted.ts";
import { AppointmentsPage } from "./pages/appointments-page.tsx";
import { listByBody, listByLot } from "./view.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/appointments", (c) => appointmentsPage(house, c));
  app.post("/appointments/willing", postAct(house, want, { done: () => appointmentsPath }));
  app.get("/appointments/lots/:id", (c) => lotPage(house, c));
  app.get("/appointments/lots/:id/draw.json", async (c) => {
    const draw = await findDraw(house.database, await lotIn(house, c));
    c.header("content-type", "application/json; charset=utf-8");
    return c.body(`${JSON.stringify(orNotFound(draw, refusals.refuse.unknown))}\n`);
  });
  app.post(
    "/appointments/lots/:id/answer",
    postAct(house, answerLot, {
      done: ({ lot }) => lotPath(lot.id),
      again: (trouble, c) => lotPage(house, c, trouble),
    }),
  );
  addNaming(app, house);
  return app;
}

async function lotIn({ database }: House, c: Ctx): Promise<Lot> {
  const id = numberInPath(c, "id", refusals.refuse.unknown);
  return orNotFound(await findLot(database, id), refusals.refuse.unknown);
}

async function appointmentsPage(house: House, c: Ctx): Promise<Response> {
  const { actor } = c.var;
  const [byLot, byBody, namings] = await Promise.all([
    listByLot(house, actor),
    listByBody(house),
    listNewestNamings(house.database),
  ]);
  const page = {
    shell: shellOf(c),
    now: house.clock.now(),
    ...{ byLot, byBody, namings },
    isMember: mayInGoodStanding(actor) === undefined,
    mayPropose: actor.kind === "person" && appointedByHolderOf(actor.offices).length > 0,
  };
  return show(c, <AppointmentsPage {...page} />);
}

async function lotPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { actor } = c.var;
  const lot = await lotIn(house, c);
  const all = await listSeats(house.database, lot.id);
  const now = house.clock.now();
  const isMember = mayInGoodStanding(actor) === undefined;
  const named = await house.namedOf(all.flatMap(({ personId }) => personId ?? []));
  const seats = isMember ? all.map((seat) => ({ ...seat, who: named(seat.personId) })) : undefined;
  const viewer = actor.kind === "person" ? actor.personId : undefined;
  const own = all.find(
    ({ personId, state, answerBy }) =>
      viewer !== undefined && personId === viewer && state === "called" && now < answerBy,
  );
  const page = { shell: shellOf(c), now, lot, seats, own, trouble };
  return show(c, <LotPage {...page} />, trouble?.status);
}
