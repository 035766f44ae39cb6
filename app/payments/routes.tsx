import { type Context, Hono } from "hono";
import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { askAct } from "../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath, orNotFound, orRefused } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import type { PersonId } from "../../platform/ids.ts";
import { addDays, dayOf } from "../../platform/time/days.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayAskFor, mayTakePart, personHere } from "../membership/door.ts";
import { findDonor, listToCollect, mayKeepBooks } from "../money/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { begin } from "./acts/begin.ts";
import { give } from "./acts/give.ts";
import { refund } from "./acts/refund.ts";
import { stop } from "./acts/stop.ts";
import { giftByCardPath, payingPath } from "./addresses.ts";
import { beginAtProvider, beginGift } from "./beginning.ts";
import { REFUNDING } from "./charge.ts";
import { findCharge, listChargesOf, listSettled, listUnderWay } from "./charge-store.ts";
import { findMethod, listMethodsOf, listNotEnding } from "./method-store.ts";
import { moveMethod } from "./methods.ts";
import { DeskPage } from "./pages/desk-page.tsx";
import { GiftPage } from "./pages/gift-page.tsx";
import { GivePage } from "./pages/give-page.tsx";
import { PayingPage } from "./pages/paying-page.tsx";
import { PaymentPage } from "./pages/payment-page.tsx";
import { providersHere } from "./providers/open-provider.ts";
import { ProviderAway } from "./providers/provider.ts";
import { whyNoRefund } from "./refunding.ts";
import { followGift } from "./webhooks/following.ts";
import { addWebhooks } from "./webhooks/taking.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** Paying by direct debit and card, the treasurer's view of it, and what providers call. */
export function routes(house: House): App {
  const app: App = new Hono<HttpEnvironment>();
  addPaying(app, house);
  addGiving(app, house);
  addWebhooks(app, house);
  addDesk(app, house);
  return app;
}

function addPaying(app: App, house: House): void {
  const page = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayTakePart(c.var.actor));
    const { personId } = personHere(c);
    const own = {
      providers: providersHere(house),
      methods: await listMethodsOf(house.database, personId),
      due: await dueOf(house, personId),
      charges: await listChargesOf(house.database, personId),
    };
    return show(c, <PayingPage shell={shellOf(c)} own={own} trouble={trouble} />, trouble?.status);
  };
  const again = (trouble: Trouble, c: Ctx) => page(c, trouble);
  app.get("/payments/own", (c) => page(c));
  app.post(
    "/payments/own",
    postAct(house, begin, {
      perform: (input, options) => beginAtProvider(house, input, options),
      done: () => `${payingPath}#go`,
      again,
    }),
  );
  app.post(
    "/payments/own/stop",
    postAct(house, stop, { input: () => ({}), done: () => payingPath, again }),
  );
  app.get("/payments/own/:method/back", async (c) => {
    const { unknown } = refusals.refuse;
    const method = await findMethod(house.database, numberInPath(c, "method", unknown));
    const { personId } = personHere(c);
    const own = orNotFound(method?.personId === personId ? method : undefined, unknown);
    await unlessAway(() => moveMethod(house, own.id));
    return c.redirect(payingPath, 303);
  });
}

const dueOf = (house: House, personId: PersonId) =>
  inTransaction(house, async (tx, now) => {
    const rules = await rulesInForce(tx);
    return (await listToCollect(tx, [personId], { today: dayOf(now), rules })).get(personId);
  });

/** What somebody comes back to is also asked for by a job: a provider that is away keeps nobody waiting. */
const unlessAway = (work: () => Promise<void>): Promise<void> =>
  work().catch((error: unknown) => {
    if (!(error instanceof ProviderAway)) throw error;
  });

function addGiving(app: App, house: House): void {
  const db = house.database;
  const page = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayTakePart(c.var.actor));
    const shown = {
      isHere: providersHere(house).includes("stripe"),
      donor: await findDonor(db, personHere(c).personId),
      trouble,
    };
    return show(c, <GivePage shell={shellOf(c)} {...shown} />, trouble?.status);
  };
  const giftHere = async (c: Ctx) => {
    const { unknown } = refusals.refuse;
    const gift = await findCharge(db, numberInPath(c, "gift", unknown));
    const isOwn = gift?.isGift === true && gift.personId === personHere(c).personId;
    return orNotFound(isOwn ? gift : undefined, unknown);
  };
  app.get("/payments/give", (c) => page(c));
  app.post(
    "/payments/give",
    postAct(house, give, {
      perform: (input, options) => beginGift(house, input, options),
      done: (gift) => giftByCardPath("id" in gift ? Number(gift.id) : 0),
      again: (trouble, c) => page(c, trouble),
    }),
  );
  app.get("/payments/gifts/:gift", async (c) =>
    show(c, <GiftPage shell={shellOf(c)} gift={await giftHere(c)} />),
  );
  app.get("/payments/gifts/:gift/back", async (c) => {
    const { id } = await giftHere(c);
    await unlessAway(() => followGift(house, id));
    return c.redirect(giftByCardPath(id), 303);
  });
}

function addDesk(app: App, house: House): void {
  const db = house.database;
  app.get("/payments/desk", async (c) => {
    orRefused(mayKeepBooks(c.var.actor));
    const dayAgo = addDays(house.clock.now(), -1);
    const [underWay, failed, paid, notEnding] = await Promise.all([
      listUnderWay(db),
      listSettled(db, ["failed", "back"]),
      listSettled(db, ["paid"]),
      listNotEnding(db, dayAgo),
    ]);
    const all = [...underWay, ...failed, ...paid, ...notEnding];
    const named = await house.namedOf(all.flatMap(({ personId }) => personId ?? []));
    const shown = { underWay, failed, paid, notEnding, isOff: providersHere(house).length === 0 };
    return show(c, <DeskPage shell={shellOf(c)} {...shown} named={named} />);
  });
  const page = async (c: Ctx, trouble?: Trouble) => {
    const asks = mayAskFor(c.var.actor, REFUNDING);
    if (asks !== undefined) orRefused(mayKeepBooks(c.var.actor));
    const { unknown } = refusals.refuse;
    const charge = orNotFound(await findCharge(db, numberInPath(c, "payment", unknown)), unknown);
    const named = await house.namedOf(charge.personId === null ? [] : [charge.personId]);
    const shown = {
      charge,
      who: named(charge.personId ?? undefined).name,
      mayAsk: asks === undefined,
      whyNot: whyNoRefund(charge)?.says,
      trouble,
    };
    return show(c, <PaymentPage shell={shellOf(c)} {...shown} />, trouble?.status);
  };
  app.get("/payments/:payment", (c) => page(c));
  app.post(
    "/payments/:payment/ask",
    askAct(house, refund, { again: (trouble, c) => page(c, trouble) }),
  );
}
