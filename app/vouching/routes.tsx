import { type Context, Hono } from "hono";
import type { Person } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { orNotFound, orRefused } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { addDays, dayOf } from "../../platform/time/days.ts";
import { shellOf, show } from "../../web/show.ts";
import { findPerson, mayInGoodStanding, personHere, whyNotCounted } from "../membership/door.ts";
import { type Rules, rulesInForce } from "../rulebook/door.ts";
import { makeLink } from "./acts/make-link.ts";
import { vouch } from "./acts/vouch.ts";
import { withdraw } from "./acts/withdraw.ts";
import { vouchingPath, vouchPath } from "./addresses.ts";
import { OwnPage, type OwnState } from "./pages/own-page.tsx";
import { VouchPage } from "./pages/vouch-page.tsx";
import { countStanding } from "./settling.ts";
import { countVouchesBy, findLinked, findLinkOf, listVouchesBy, listVouchesFor } from "./store.ts";
import { needsVouches, whyNotVouch } from "./vouching.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

/** One's own page, and the page behind the link that somebody has handed over. */
export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/me/vouching", (c) => ownPage(c, house));
  app.post(
    "/me/vouching/link",
    postAct(house, makeLink, {
      input: () => ({}),
      done: () => vouchingPath,
      doneBefore: () => vouchingPath,
    }),
  );
  app.post(
    "/me/vouching/:person/withdraw",
    postAct(house, withdraw, {
      input: (_form, c) => ({ person: c.req.param("person") }),
      done: () => vouchingPath,
    }),
  );
  app.get("/vouch/:code", (c) => vouchPage(c, house));
  app.post(
    "/vouch/:code",
    postAct(house, vouch, {
      input: ({ met }, c) => ({ met, code: c.req.param("code") }),
      done: () => vouchingPath,
      doneBefore: () => vouchingPath,
      again: (trouble, c) => vouchPage(c, house, trouble),
    }),
  );
  return app;
}

/** As `newSecret` makes them: what else stands in an address is nobody's link. */
const LINK_CODE = /^[\w-]{1,64}$/;

/** Shows a name to whoever may vouch for its bearer, and to nobody else. */
async function vouchPage(c: Ctx, house: House, trouble?: Trouble): Promise<Response> {
  const { database: db, clock } = house;
  const [code, now] = [c.req.param("code") ?? "", clock.now()];
  const { personId: voucher } = personHere(c);
  orRefused(mayInGoodStanding(c.var.actor));
  orRefused(await whyNotCounted(db, c.var.actor, "vouch", now));
  const personId = orNotFound(
    LINK_CODE.test(code) ? await findLinked(db, code) : undefined,
    refusals.link.unknown,
  );
  const [rules, vouches, person] = await Promise.all([
    rulesInForce(db),
    listVouchesFor(db, personId),
    findPerson(db, personId, now),
  ]);
  const lately = await countVouchesBy(db, voucher, addDays(now, -rules.vouchesDays));
  const hasVouched = vouches.some(({ voucherId }) => voucherId === voucher);
  orRefused(whyNotVouch({ voucher, person, hasVouched, lately }, rules, dayOf(now)));
  const who = (await house.namedOf([personId]))(personId);
  return show(c, <VouchPage {...{ shell: shellOf(c), code, who, trouble }} />, trouble?.status);
}

async function ownPage(c: Ctx, house: House): Promise<Response> {
  const { database: db, clock } = house;
  const now = clock.now();
  const viewer = personHere(c);
  const { personId } = viewer;
  const [rules, code, received, given] = await Promise.all([
    rulesInForce(db),
    findLinkOf(db, personId),
    listVouchesFor(db, personId),
    listVouchesBy(db, personId),
  ]);
  const ids = [...received.map(({ voucherId }) => voucherId), ...given.map((one) => one.personId)];
  const named = await house.namedOf(ids);
  const page = {
    ...{ now, isOn: rules.vouchersNeeded > 0 },
    state: await stateOf(house, viewer, rules),
    link: code === undefined ? undefined : house.url + vouchPath(code),
    vouchers: received.map(({ voucherId }) => named(voucherId)),
    given: given.map((one) => ({ ...one, who: named(one.personId) })),
    mayGive: await mayGive(c, house, rules),
  };
  return show(c, <OwnPage shell={shellOf(c)} {...page} />);
}

async function stateOf(
  { database, clock }: House,
  viewer: Person,
  rules: Rules,
): Promise<OwnState> {
  const now = clock.now();
  const { vouchedFrom: day, memberSince } = viewer;
  if (memberSince === undefined) return { kind: "not-member" };
  if (day === undefined) return { kind: "not-asked" };
  if (day !== null) return { kind: needsVouches(viewer, dayOf(now)) ? "from" : "since", day };
  const have = await countStanding(database, viewer.personId, rules, now);
  return { kind: "needed", needed: rules.vouchersNeeded, have };
}

async function mayGive(c: Ctx, { database, clock }: House, rules: Rules) {
  const { actor } = c.var;
  const now = clock.now();
  const refusal = mayInGoodStanding(actor) ?? (await whyNotCounted(database, actor, "vouch", now));
  if (refusal !== undefined) return { why: refusal.says };
  const since = addDays(now, -rules.vouchesDays);
  const lately = await countVouchesBy(database, personHere(c).personId, since);
  return { left: Math.max(0, rules.vouchesMost - lately), days: rules.vouchesDays };
}
