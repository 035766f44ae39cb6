import { type Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { numberInPath, orNotFound } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayInGoodStanding, personHere } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { offerToWritePath, slotPath, slotsPath } from "../addresses.ts";
import { refusals } from "../words.ts";
import { answerSlot } from "./acts/answer-slot.ts";
import { offerToWrite } from "./acts/offer-to-write.ts";
import { SlotPage } from "./pages/slot-page.tsx";
import { SlotsPage } from "./pages/slots-page.tsx";
import { nextOpenMonday, offersUntil, type Slot } from "./slot.ts";
import {
  findDraw,
  findSlot,
  hasOffered,
  listOffers,
  listSeats,
  listSlots,
} from "./slot-queries.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

const SHOWN = 60;

/** Who writes the week's column. */
export function slotRoutes(house: House): App {
  const app: App = new Hono();
  app.get(slotsPath, (c) => slotsPage(house, c));
  app.post(offerToWritePath, postAct(house, offerToWrite, { done: () => slotsPath }));
  app.get("/news/writers/:id", (c) => slotPage(house, c));
  app.get("/news/writers/:id/draw.json", async (c) => {
    const draw = await findDraw(house.database, await slotIn(house, c));
    c.header("content-type", "application/json; charset=utf-8");
    return c.body(`${JSON.stringify(orNotFound(draw, refusals.slots.unknown))}\n`);
  });
  app.post(
    "/news/writers/:id/answer",
    postAct(house, answerSlot, {
      done: ({ slot }) => slotPath(slot.id),
      again: (trouble, c) => slotPage(house, c, trouble),
    }),
  );
  return app;
}

async function slotsPage({ database: db, clock }: House, c: Ctx): Promise<Response> {
  const isMember = mayInGoodStanding(c.var.actor) === undefined;
  const now = clock.now();
  const { closingHour } = await rulesInForce(db);
  const monday = nextOpenMonday(now, closingHour);
  const page = {
    ...{ shell: shellOf(c), slots: await listSlots(db, SHOWN) },
    hasOffered: isMember ? await hasOffered(db, personHere(c).personId) : undefined,
    offers: (await listOffers(db, now)).length,
    next: { monday, until: offersUntil(monday, closingHour) },
  };
  return show(c, <SlotsPage {...page} />);
}

async function slotIn({ database }: House, c: Ctx): Promise<Slot> {
  const id = numberInPath(c, "id", refusals.slots.unknown);
  return orNotFound(await findSlot(database, id), refusals.slots.unknown);
}

async function slotPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { actor } = c.var;
  const slot = await slotIn(house, c);
  const seats = await listSeats(house.database, slot.id);
  const viewer = actor.kind === "person" ? actor.personId : undefined;
  const own = seats.find(({ personId }) => viewer !== undefined && personId === viewer);
  const isFilled = seats.some(({ state }) => state === "writes");
  const page = { shell: shellOf(c), now: house.clock.now(), slot, isFilled, own, trouble };
  return show(c, <SlotPage {...page} />, trouble?.status);
}
