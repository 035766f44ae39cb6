import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { shellOf, show } from "../../../web/show.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { giftPath, givePath, treasuryPath } from "../addresses.ts";
import { findReference } from "../dues/dues-queries.ts";
import { CENTRAL_ID } from "../ledger/accounts.ts";
import { mayKeepBooks } from "../may.ts";
import { findBankAccount } from "../statements/bank-account-queries.ts";
import { refusals } from "../words.ts";
import { takesKey, whyNotAccepted } from "./accepting.ts";
import { acceptGift } from "./acts/accept-gift.ts";
import { acceptLargeGift } from "./acts/accept-large-gift.ts";
import { checkGift } from "./acts/check-gift.ts";
import { forfeitGift } from "./acts/forfeit-gift.ts";
import { give } from "./acts/give.ts";
import { returnGift } from "./acts/return-gift.ts";
import { lastDayFor } from "./gift.ts";
import { findDonor, findGift, givenInYear, listOpenGifts } from "./gift-queries.ts";
import { GiftPage } from "./pages/gift-page.tsx";
import type { GiftWaiting } from "./pages/gifts-waiting.tsx";
import { GivePage } from "./pages/give-page.tsx";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** Giving, and the desk on which gifts are decided on. */
export function addGifts(app: App, house: House): void {
  addGiving(app, house);
  addDeciding(app, house);
}

function addGiving(app: App, house: House): void {
  const db = house.database;
  const givePage = async (c: Ctx, trouble?: Trouble) => {
    const { actor } = c.var;
    const rules = await rulesInForce(db);
    const shown = {
      yearMost: rules.giftYearMost,
      account: await findBankAccount(db, CENTRAL_ID),
      own:
        actor.kind === "person"
          ? {
              donor: await findDonor(db, actor.personId),
              reference: await findReference(db, actor.personId, "gift"),
            }
          : undefined,
      listed: await house.listedAt(givePath),
      trouble,
    };
    return show(c, <GivePage shell={shellOf(c)} {...shown} />, trouble?.status);
  };
  app.get("/money/give", (c) => givePage(c));
  app.post(
    "/money/give",
    postAct(house, give, {
      done: () => `${givePath}#how`,
      again: (trouble, c) => givePage(c, trouble),
    }),
  );
}

function addDeciding(app: App, house: House): void {
  const db = house.database;
  const giftPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayKeepBooks(c.var.actor));
    const { unknown } = refusals.gifts.refuse;
    const gift = orNotFound(await findGift(db, numberInPath(c, "gift", unknown)), unknown);
    const rules = await rulesInForce(db);
    const given = await givenInYear(db, gift);
    const today = dayOf(house.clock.now());
    const { personId } = gift;
    const member = personId === null ? undefined : (await house.namedOf([personId]))(personId).name;
    const shown = {
      ...{ gift, given, member, trouble, last: lastDayFor(gift.on) },
      isLate: today > lastDayFor(gift.on),
      whyNot: whyNotAccepted({ gift, today, given, rules })?.says,
      keyOver: takesKey(gift, rules) ? rules.giftKeyOver : undefined,
      said: personId === null ? undefined : await findDonor(db, personId),
    };
    return show(c, <GiftPage shell={shellOf(c)} {...shown} />, trouble?.status);
  };
  const again = (trouble: Trouble, c: Ctx) => giftPage(c, trouble);
  const done = () => treasuryPath;
  app.get("/money/gifts/:gift", (c) => giftPage(c));
  app.post(
    "/money/gifts/:gift/check",
    postAct(house, checkGift, { done: ({ id }) => `${giftPath(id)}#accept`, again }),
  );
  app.post("/money/gifts/:gift/accept", postAct(house, acceptGift, { done, again }));
  app.post("/money/gifts/:gift/ask", askAct(house, acceptLargeGift, { again }));
  app.post("/money/gifts/:gift/return", postAct(house, returnGift, { done, again }));
  app.post("/money/gifts/:gift/forfeit", postAct(house, forfeitGift, { done, again }));
}

/** What waits, for the treasurer's desk. */
export async function giftsWaiting(house: House): Promise<readonly GiftWaiting[]> {
  const open = await listOpenGifts(house.database);
  const named = await house.namedOf(open.flatMap(({ personId }) => personId ?? []));
  return open.map(({ id, on, pence, personId, donorName }) => ({
    ...{ id, on, pence, last: lastDayFor(on) },
    from: personId === null ? (donorName ?? undefined) : named(personId).name,
  }));
}
