import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import { askAct } from "../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath, orNotFound, orRefused } from "../../platform/http/params.ts";
import { postAct, type Trouble, troubleOf } from "../../platform/http/post-act.ts";
import type { PersonId } from "../../platform/ids.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { dayOf } from "../../platform/time/days.ts";
import { readDateField } from "../../web/form-fields.tsx";
import { shellOf, show } from "../../web/show.ts";
import { mayAskFor, personHere } from "../membership/door.ts";
import {
  CENTRAL_UNIT,
  findPayers,
  listOwnAccounts,
  listPaymentsOut,
  mayKeepBooks,
  namesOfBranchUnits,
  unitsOfLines,
} from "../money/door.ts";
import { findChargesOnLines, REFUNDING } from "../payments/door.ts";
import { drawUp } from "./acts/draw-up.ts";
import { drop } from "./acts/drop.ts";
import { match } from "./acts/match.ts";
import { pay } from "./acts/pay.ts";
import { payBack } from "./acts/pay-back.ts";
import { refundListPath, refundsPath } from "./addresses.ts";
import { findPayments } from "./find.ts";
import { FoundPage } from "./pages/found-page.tsx";
import { ListPage, type ListShown } from "./pages/list-page.tsx";
import { RefundsPage } from "./pages/refunds-page.tsx";
import { paymentsFile } from "./payments-file.ts";
import { hashOf, maySeeLists, type Refund, type RefundList, type Wanted } from "./refund.ts";
import { findList, findListByHash, listLists, listRefunds } from "./refund-queries.ts";
import { readWanted, type WantedFields } from "./wanted.ts";
import { refusals, words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** Finding what could be paid back, and each list with what became of it. */
export function routes(house: House): App {
  const app: App = new Hono<HttpEnvironment>();
  addFinding(app, house);
  addLists(app, house);
  return app;
}

async function deskPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  orRefused(maySeeLists(c.var.actor));
  const { database: db } = house;
  const shown = {
    lists: await listLists(db),
    accounts: await listOwnAccounts(db),
    finds: mayKeepBooks(c.var.actor) === undefined,
    trouble,
  };
  return show(c, <RefundsPage shell={shellOf(c)} {...shown} />, trouble?.status);
}

/** Names of people, and of whoever is gone what stands for them. */
async function whoOf(house: House, people: readonly (PersonId | null)[]) {
  const named = await house.namedOf([...new Set(people.flatMap((id) => id ?? []))]);
  return (id: PersonId | null): string => (id === null ? words.found.gone : named(id).name);
}

async function foundPage(
  house: House,
  c: Ctx,
  wanted: Wanted,
  trouble?: Trouble,
): Promise<Response> {
  const { database: db, clock } = house;
  const { found, isCut } = await findPayments(db, wanted, dayOf(clock.now()));
  const who = await whoOf(
    house,
    found.map(({ personId }) => personId),
  );
  const named = found.map((one) => ({ ...one, who: who(one.personId) }));
  const shown = { wanted, found: named, isCut, trouble };
  return show(c, <FoundPage shell={shellOf(c)} {...shown} />, trouble?.status);
}

/** What an address asks for. A day comes in three parts from the form, or in one from a link. */
function wantedFieldsOf(c: Ctx): WantedFields {
  const dayOfQuery = (name: string): string | undefined => {
    const part = (of: string) => c.req.query(`${name}-${of}`);
    const read = readDateField({ day: part("day"), month: part("month"), year: part("year") });
    return read.isDay ? read.day : c.req.query(name);
  };
  return {
    kind: c.req.query("kind"),
    account: c.req.query("account"),
    from: dayOfQuery("from"),
    to: dayOfQuery("to"),
    line: c.req.query("line"),
  };
}

function addFinding(app: App, house: House): void {
  app.get("/money/refunds", (c) => deskPage(house, c));
  app.get("/money/refunds/find", (c) => {
    orRefused(mayKeepBooks(c.var.actor));
    const wanted = readWanted(wantedFieldsOf(c));
    return isRefusal(wanted)
      ? deskPage(house, c, troubleOf(wanted, c.req.query()))
      : foundPage(house, c, wanted);
  });
  app.post(
    "/money/refunds",
    postAct(house, drawUp, {
      done: async ({ found }) => {
        const drawn = await findListByHash(house.database, hashOf(found));
        return drawn === undefined ? refundsPath : refundListPath(drawn.id);
      },
      again: (trouble, c) => {
        const wanted = readWanted(trouble.values as WantedFields);
        return isRefusal(wanted)
          ? deskPage(house, c, trouble)
          : foundPage(house, c, wanted, trouble);
      },
    }),
  );
}

/** Of whoever may not see it, it is not there. */
async function listHere(house: House, c: Ctx): Promise<RefundList> {
  orRefused(maySeeLists(c.var.actor));
  const { unknown } = refusals.refuse;
  return orNotFound(await findList(house.database, numberInPath(c, "list", unknown)), unknown);
}

async function listPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const list = await listHere(house, c);
  const refunds = await listRefunds(house.database, list.id);
  const who = await whoOf(
    house,
    refunds.map(({ personId }) => personId),
  );
  const charges = await findChargesOnLines(
    house.database,
    refunds.map(({ line }) => line),
  );
  const unitOf = await unitNamesOf(house, refunds);
  const decides = mayKeepBooks(c.var.actor) === undefined;
  const { personId: viewer } = personHere(c);
  const isOwn = refunds.some(({ personId }) => personId === viewer);
  const mayAsk = mayAskFor(c.var.actor, REFUNDING) === undefined;
  const shown: ListShown = {
    ...{ list, decides },
    refunds: refunds.map((refund) => ({
      ...refund,
      who: who(refund.personId),
      unit: unitOf(refund),
      charge: charges.get(refund.line),
    })),
    asks: mayAsk ? (isOwn ? "own" : "may") : undefined,
    out: decides ? await outFor(house, refunds) : [],
  };
  return show(c, <ListPage shell={shellOf(c)} {...{ shown, trouble }} />, trouble?.status);
}

/** What the unit is called to whose account each came; of a party without accounting units nothing. */
async function unitNamesOf({ database: db }: House, refunds: readonly Refund[]) {
  const names = await namesOfBranchUnits(db);
  const units = await unitsOfLines(
    db,
    refunds.map(({ line }) => line),
  );
  return ({ line }: Refund): string | undefined => names.get(units.get(line) ?? CENTRAL_UNIT);
}

/** What somebody has to pay: a provider gives back by itself. */
const isOwedByBank = ({ state, way }: Refund): boolean => state === "owed" && way === "bank";

async function outFor(
  { database: db }: House,
  refunds: readonly Refund[],
): Promise<ListShown["out"]> {
  const sums = [...new Set(refunds.filter(isOwedByBank).map(({ pence }) => pence))];
  const out = await Promise.all(
    sums.map(async (pence) =>
      (await listPaymentsOut(db, pence)).map((payment) => ({ ...payment, pence })),
    ),
  );
  return out.flat();
}

function addLists(app: App, house: House): void {
  const again = (trouble: Trouble, c: Ctx) => listPage(house, c, trouble);
  const back = { done: (_: unknown, c: Ctx) => refundListPath(Number(c.req.param("list"))), again };
  app.get("/money/refunds/:list", (c) => listPage(house, c));
  app.get("/money/refunds/:list/payments.csv", async (c) => {
    orRefused(mayKeepBooks(c.var.actor));
    const { id } = await listHere(house, c);
    const owed = (await listRefunds(house.database, id)).filter(isOwedByBank);
    const who = await whoOf(
      house,
      owed.map(({ personId }) => personId),
    );
    const payers = await findPayers(
      house.database,
      owed.map(({ line }) => line),
    );
    const unitOf = await unitNamesOf(house, owed);
    const file = paymentsFile(
      owed.map((refund) => {
        const name = who(refund.personId);
        return {
          ...refund,
          who: name,
          payer: payers.get(refund.line) ?? name,
          unit: unitOf(refund),
        };
      }),
    );
    c.header("content-type", "text/csv; charset=utf-8");
    c.header("content-disposition", `attachment; filename="refunds-${id}.csv"`);
    return c.body(file);
  });
  app.post("/money/refunds/:list/ask", askAct(house, payBack, { again }));
  app.post("/money/refunds/:list/drop", postAct(house, drop, { ...back, done: () => refundsPath }));
  app.post("/money/refunds/:list/match", postAct(house, match, back));
  app.post("/money/refunds/:list/pay", postAct(house, pay, back));
}
