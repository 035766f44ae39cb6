import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { freshly } from "../../../platform/http/fresh.ts";
import { postAct, Refused, type Trouble } from "../../../platform/http/post-act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { addMonthsTo, dayOf } from "../../../platform/time/days.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mePath } from "../../me/addresses.ts";
import { duesPath } from "../../money/addresses.ts";
import { areDuesAsked, rulesInForce } from "../../rulebook/door.ts";
import { becomeMemberPath, gonePath } from "../addresses.ts";
import { findRenewedUntil, renewalOpensOn } from "../standing/member.ts";
import { personHere } from "../standing/person-here.ts";
import { findDetails, type PersonDetails } from "../standing/queries.ts";
import { refusals } from "../words.ts";
import { becomeMember } from "./acts/become-member.ts";
import { changeDetails } from "./acts/change-details.ts";
import { erase } from "./acts/erase.ts";
import { leave } from "./acts/leave.ts";
import { renew } from "./acts/renew.ts";
import { DetailsPage } from "./pages/details-page.tsx";
import { ErasePage, GonePage, LeavePage } from "./pages/leave-page.tsx";
import { BecomeMemberPage, RenewPage } from "./pages/term-pages.tsx";

type Ctx = Context<HttpEnvironment>;

/** The record of whoever is signed in. */
export async function detailsHere(c: Ctx, house: House): Promise<PersonDetails> {
  const person = await findDetails(house.database, personHere(c).personId);
  if (person === undefined) throw new Refused(refuse("not-signed-in", refusals.may.signIn));
  return person;
}

/** What somebody does with their own record. */
export function addOwnRoutes(app: Hono<HttpEnvironment>, house: House): void {
  const detailsPage = async (c: Ctx, trouble?: Trouble) => {
    const person = await detailsHere(c, house);
    return show(c, <DetailsPage {...{ shell: shellOf(c), person, trouble }} />, trouble?.status);
  };
  app.get("/me/details", (c) => detailsPage(c));
  app.post(
    "/me/details",
    postAct(house, changeDetails, {
      done: () => mePath,
      again: (trouble, c) => detailsPage(c, trouble),
    }),
  );
  app.use("/me/leave", freshly(house));
  app.use("/me/erase", freshly(house));
  const leavePage = async (c: Ctx, trouble?: Trouble) => {
    const { kind } = await detailsHere(c, house);
    return show(c, <LeavePage {...{ shell: shellOf(c), kind, trouble }} />, trouble?.status);
  };
  app.get("/me/leave", (c) => leavePage(c));
  app.post(
    "/me/leave",
    postAct(house, leave, {
      done: ({ staysAs }) => (staysAs === undefined ? gonePath : mePath),
      again: (trouble, c) => leavePage(c, trouble),
    }),
  );
  const erasePage = (c: Ctx, trouble?: Trouble) => {
    personHere(c);
    return show(c, <ErasePage shell={shellOf(c)} trouble={trouble} />, trouble?.status);
  };
  app.get("/me/erase", (c) => erasePage(c));
  app.post(
    "/me/erase",
    postAct(house, erase, { done: () => gonePath, again: (trouble, c) => erasePage(c, trouble) }),
  );
  app.get("/gone", (c) => show(c, <GonePage shell={shellOf(c)} />));
  addTermRoutes(app, house);
}

function addTermRoutes(app: Hono<HttpEnvironment>, house: House): void {
  app.get("/me/renew", (c) => renewPage(c, house));
  app.post("/me/renew", postAct(house, renew, { input: () => ({}), done: () => mePath }));
  app.get("/me/become-member", async (c) => {
    const [{ kind }, rules] = [await detailsHere(c, house), await rulesInForce(house.database)];
    if (kind === "member") return c.redirect(mePath, 303);
    const until = areDuesAsked(rules)
      ? undefined
      : addMonthsTo(dayOf(house.clock.now()), rules.membershipMonths);
    return show(c, <BecomeMemberPage shell={shellOf(c)} until={until} />);
  });
  app.post(
    "/me/become-member",
    postAct(house, becomeMember, {
      input: () => ({}),
      // Where dues are asked, it begins with the first of them.
      done: ({ renewsOn }) => (renewsOn < dayOf(house.clock.now()) ? duesPath : mePath),
    }),
  );
}

async function renewPage(c: Ctx, house: House): Promise<Response> {
  const [{ renewsOn }, rules] = [await detailsHere(c, house), await rulesInForce(house.database)];
  if (renewsOn === undefined) return c.redirect(becomeMemberPath, 303);
  if (areDuesAsked(rules)) return c.redirect(duesPath, 303);
  const next = findRenewedUntil(renewsOn, dayOf(house.clock.now()), rules);
  const opensOn = renewalOpensOn(renewsOn, rules);
  const page = <RenewPage {...{ shell: shellOf(c), until: renewsOn, next, opensOn }} />;
  return show(c, page);
}
