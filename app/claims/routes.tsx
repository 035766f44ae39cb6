import { type Context, Hono } from "hono";
import { type PerformOptions, perform } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { askAct } from "../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath, orNotFound, orRefused } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { makePicture, PICTURE_TYPE } from "../../platform/pictures/make-picture.ts";
import { refuse } from "../../platform/refusal.ts";
import { poundsInWords } from "../../web/numbers.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayAskFor, mayTakePart, personHere } from "../membership/door.ts";
import { listPaymentsOut, mayKeepBooks } from "../money/door.ts";
import { bodyNames, rulesInForce } from "../rulebook/door.ts";
import { approve } from "./acts/approve.ts";
import { approveByKeys } from "./acts/approve-by-keys.ts";
import { claim } from "./acts/claim.ts";
import { pay } from "./acts/pay.ts";
import { refuseIt } from "./acts/refuse.ts";
import { withdraw } from "./acts/withdraw.ts";
import { claimPath, claimsPath } from "./addresses.ts";
import { overBy, whyBudgetTakesKeys, yearOfClaim } from "./budgets/budget.ts";
import { budgetUseOf } from "./budgets/budget-queries.ts";
import { addBudgets } from "./budgets/routes.tsx";
import { leftInWords } from "./budgets/shown.ts";
import { CLAIMING, type Claim, maySeeClaim, takesKey } from "./claim.ts";
import { findClaim, findReceipt, listOwnClaims, listWaitingClaims } from "./claim-queries.ts";
import { ClaimPage, type ClaimShown } from "./pages/claim-page.tsx";
import { ClaimsDeskPage } from "./pages/claims-desk-page.tsx";
import { ClaimsPage } from "./pages/claims-page.tsx";
import { refusals, words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** Whole, so that small print can be read. In pixels. */
const RECEIPT = { width: 1600, height: 1600, fit: "inside" } as const;

/** Claiming back what one spent, and the claim's own page. */
export function routes(house: House): App {
  const app: App = new Hono<HttpEnvironment>();
  const db = house.database;
  const listPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayTakePart(c.var.actor));
    const { claimKeyOver: keyOver } = await rulesInForce(db);
    const claims = await listOwnClaims(db, personHere(c).personId);
    const shown = { claims, keyOver, bodies: bodyNames(), trouble };
    return show(c, <ClaimsPage shell={shellOf(c)} {...shown} />, trouble?.status);
  };
  app.get("/claims", (c) => listPage(c));
  app.post(
    "/claims",
    postAct(house, claim, {
      input: (form, c) => ({ ...form, receipt: c.var.file }),
      perform: (input, options) => performWithReceipt(house, input, options),
      done: () => `${claimsPath}#own`,
      again: (trouble, c) => listPage(c, trouble),
    }),
  );
  app.get("/claims/desk", async (c) => {
    orRefused(mayKeepBooks(c.var.actor));
    return show(c, <ClaimsDeskPage shell={shellOf(c)} claims={await listWaitingClaims(db)} />);
  });
  app.get("/claims/:claim", (c) => claimPage(house, c));
  app.get("/claims/:claim/receipt", async (c) => {
    const { id } = await claimHere(house, c);
    const bytes = orNotFound(await findReceipt(db, id), refusals.refuse.unknown);
    c.header("content-type", PICTURE_TYPE);
    return c.body(new Uint8Array(bytes));
  });
  addDeciding(app, house);
  addBudgets(app, house);
  return app;
}

function addDeciding(app: App, house: House): void {
  const again = (trouble: Trouble, c: Ctx) => claimPage(house, c, trouble);
  const back = { done: (_: unknown, c: Ctx) => claimPath(Number(c.req.param("claim"))), again };
  app.post("/claims/:claim/withdraw", postAct(house, withdraw, back));
  app.post("/claims/:claim/approve", postAct(house, approve, back));
  app.post("/claims/:claim/ask", askAct(house, approveByKeys, { again }));
  app.post("/claims/:claim/refuse", postAct(house, refuseIt, back));
  app.post("/claims/:claim/pay", postAct(house, pay, back));
}

/** The receipt is made anew before anything of it is kept, and before a transaction waits for it. */
async function performWithReceipt(house: House, input: unknown, options: PerformOptions) {
  const sent = input as { readonly receipt?: Uint8Array };
  const whyNot = mayTakePart(options.actor);
  if (whyNot !== undefined) return whyNot;
  if (sent.receipt === undefined) return perform(house, claim, sent, options);
  const receipt = await makePicture(sent.receipt, RECEIPT);
  return receipt === undefined
    ? refuse("invalid", refusals.refuse.noPicture, "receipt")
    : perform(house, claim, { ...sent, receipt }, options);
}

/** Of whoever may not see it, it is not there. */
async function claimHere(house: House, c: Ctx): Promise<Claim> {
  const { unknown } = refusals.refuse;
  orRefused(mayTakePart(c.var.actor));
  const found = await findClaim(house.database, numberInPath(c, "claim", unknown));
  return orNotFound(found && maySeeClaim(c.var.actor, found) ? found : undefined, unknown);
}

/** What its body's budget says to whoever decides on a claim. */
async function budgetOf({ database: db }: House, claim: Claim): Promise<ClaimShown["budget"]> {
  const year = yearOfClaim(claim);
  const use = await budgetUseOf(db, year, claim.body);
  const { claimNoBudgetOver } = await rulesInForce(db);
  const why = whyBudgetTakesKeys(claim.pence, use, { claimNoBudgetOver });
  const { over, noneSays } = words.budgets.claim;
  return {
    left: leftInWords(use, year),
    takesKey: {
      "over-budget": () => over(poundsInWords(overBy(claim.pence, use)), year),
      "no-budget": () => noneSays(year, poundsInWords(claimNoBudgetOver)),
      none: () => undefined,
    }[why ?? "none"](),
  };
}

async function claimPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { actor } = c.var;
  const found = await claimHere(house, c);
  const { personId } = personHere(c);
  const isOwn = found.personId === personId;
  const decides = mayKeepBooks(actor) === undefined;
  const rules = await rulesInForce(house.database);
  const named = await house.namedOf(found.personId === null ? [] : [found.personId]);
  const isToPay = found.state === "approved" && decides;
  const shown: ClaimShown = {
    claim: found,
    by: isOwn || found.personId === null ? undefined : named(found.personId).name,
    hasReceipt: found.what !== null,
    isOwn,
    decides,
    asks: !isOwn && mayAskFor(actor, CLAIMING) === undefined,
    takesKey: takesKey(found, decides ? personId : undefined, rules),
    budget: await budgetOf(house, found),
    keyOver: rules.claimKeyOver,
    payments: isToPay ? await listPaymentsOut(house.database, found.pence) : [],
  };
  return show(c, <ClaimPage shell={shellOf(c)} {...{ shown, trouble }} />, trouble?.status);
}
