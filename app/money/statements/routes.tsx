import type { Context, Hono, MiddlewareHandler } from "hono";
import { safeParse } from "valibot";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../../platform/http/post-act.ts";
import { isRefusal, refuse } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import { findChosen, listPeopleToChoose, mayAskFor } from "../../membership/door.ts";
import { bankLinePath, statementPath, treasuryPath, unitStatementsPath } from "../addresses.ts";
import { CHECKED_OVER } from "../gifts/gift.ts";
import { type AccountCode, CENTRAL_ID } from "../ledger/accounts.ts";
import { keepsAllBooks, mayKeepBooks } from "../may.ts";
import { isHeldForRefund, isRefundable } from "../refunding/payment.ts";
import { mayTakeStatements } from "../units/may-keep.ts";
import type { Unit } from "../units/unit.ts";
import { nameOfUnit, namesOfBranchUnits, namesOfUnits } from "../units/unit-names.ts";
import { listUnits, unitAsked, unitField, unitWithStatements } from "../units/unit-queries.ts";
import { refusals } from "../words.ts";
import { handInStatement, MOST_STATEMENT_BYTES } from "./acts/hand-in-statement.ts";
import { hashField, importStatement } from "./acts/import-statement.ts";
import { nameBankAccount } from "./acts/name-bank-account.ts";
import { CAME_FOR, CENTRAL_ONLY, settle, WENT_FOR } from "./acts/settle-line.ts";
import { unsettle } from "./acts/unsettle-line.ts";
import { findBankAccount, findStatementAccount } from "./bank-account-queries.ts";
import { findHandedIn, linesHandedIn } from "./handed-in-queries.ts";
import { BankAccountPage } from "./pages/bank-account-page.tsx";
import { LinePage } from "./pages/line-page.tsx";
import { MOST_SHOWN, StatementPage } from "./pages/statement-page.tsx";
import { StatementsPage } from "./pages/statements-page.tsx";
import { previewOf, whyNotByBranch } from "./preview.ts";
import { type BankLine, findBankLine, listStatements } from "./statement-queries.ts";
import { TAKES_BACK } from "./takes-back.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

const treasurersOnly: MiddlewareHandler<HttpEnvironment> = async (c, next) => {
  orRefused(mayKeepBooks(c.var.actor));
  await next();
};

/** The party's bank account, its statements and each of their lines. */
export function addStatements(app: App, house: House): void {
  addAccount(app, house);
  addImporting(app, house);
  addLines(app, house);
}

/** The unit that an address or a refused form is of, while there is one; without any it is the central party. */
async function unitIn(
  house: House,
  c: Ctx,
  { trouble, find }: { trouble: Trouble | undefined; find: typeof unitAsked },
): Promise<Unit> {
  const asked = safeParse(unitField, trouble?.values.unit ?? c.req.query("unit"));
  const unit = await find(house.database, asked.success ? asked.output : 0);
  if (isRefusal(unit)) throw new Refused(unit);
  return unit;
}

/** Undefined of the central party, which needs no name where there is nothing else. */
const branchOf = async (house: House, unit: Unit) =>
  unit.branch === undefined
    ? undefined
    : { unit: unit.id, name: await nameOfUnit(house.database, unit.id) };

function addAccount(app: App, house: House): void {
  const page = async (c: Ctx, trouble?: Trouble) => {
    const unit = await unitIn(house, c, { trouble, find: unitAsked });
    const shown = {
      account: await findBankAccount(house.database, unit.id),
      of: await branchOf(house, unit),
      mayAsk: mayAskFor(c.var.actor, "change-bank-account") === undefined,
      trouble,
    };
    return show(c, <BankAccountPage shell={shellOf(c)} {...shown} />, trouble?.status);
  };
  app.get("/money/bank-account", (c) => page(c));
  app.post(
    "/money/bank-account",
    askAct(house, nameBankAccount, { again: (trouble, c) => page(c, trouble) }),
  );
}

function addImporting(app: App, house: House): void {
  const db = house.database;
  const takenBy = async (c: Ctx, unit: Unit) => {
    const by = await mayTakeStatements(db, { actor: c.var.actor, unit, now: house.clock.now() });
    if (isRefusal(by)) throw new Refused(by);
  };
  const listPage = async (c: Ctx, trouble?: Trouble) => {
    const unit = await unitIn(house, c, { trouble, find: unitWithStatements });
    await takenBy(c, unit);
    const units = await listUnits(db);
    const names = await namesOfUnits(db, units);
    const shown = {
      now: house.clock.now(),
      hasAccount: (await findBankAccount(db, unit.id)) !== undefined,
      mostMegabytes: MOST_STATEMENT_BYTES / 1e6,
      statements: await listStatements(db, unit.id),
      of: await branchOf(house, unit),
      ended: unit.ended,
      keepsBooks: keepsAllBooks(c.var.actor),
      others: units.flatMap((one) =>
        one.ended !== undefined || one.id === unit.id
          ? []
          : [{ unit: one.id, name: names.get(one.id) ?? "" }],
      ),
      trouble,
    };
    return show(c, <StatementsPage shell={shellOf(c)} {...shown} />, trouble?.status);
  };
  app.get("/money/statements", (c) => listPage(c));
  app.post(
    "/money/statements",
    postAct(house, handInStatement, {
      input: ({ unit }, c) => ({ file: c.var.file, unit }),
      done: ({ hash }) => statementPath(hash),
      again: (trouble, c) => listPage(c, trouble),
    }),
  );
  app.post(
    "/money/statements/import",
    postAct(house, importStatement, {
      done: ({ account }, c) =>
        keepsAllBooks(c.var.actor) ? treasuryPath : unitStatementsPath(account.unit),
      again: (trouble, c) => listPage(c, trouble),
    }),
  );
  app.get("/money/statements/:hash", async (c) => {
    const hash = c.req.param("hash");
    const isHash = safeParse(hashField, hash).success;
    const handed = isHash ? await findHandedIn(db, hash, house.clock.now()) : undefined;
    const account = handed && (await findStatementAccount(db, handed.account));
    const unit = await unitWithStatements(db, account?.unit);
    if (isRefusal(unit)) throw new Refused(unit);
    await takenBy(c, unit);
    if (handed === undefined || account === undefined)
      throw new Refused(refuse("gone", refusals.statements.refuse.gone));
    const preview = await previewOf(db, handed);
    const first = await linesHandedIn(db, hash, preview.added.slice(0, MOST_SHOWN));
    const of = await branchOf(house, unit);
    const no = keepsAllBooks(c.var.actor) ? undefined : whyNotByBranch(handed.head, preview);
    const shown = { hash, head: handed.head, preview, whyNot: no?.says, first, of };
    return show(c, <StatementPage shell={shellOf(c)} {...shown} />);
  });
}

function addLines(app: App, house: House): void {
  const linePage = async (c: Ctx, trouble?: Trouble) => {
    const no = refusals.statements.refuse.noLine;
    const line = orNotFound(await findBankLine(house.database, numberInPath(c, "line", no)), no);
    const named = await house.namedOf(line.personId === null ? [] : [line.personId]);
    const query = c.req.query("q") ?? "";
    const units = await namesOfBranchUnits(house.database);
    const shown = {
      line,
      unit: units.get(line.unit),
      places: placesFor(line, units.size > 0),
      owner: line.personId === null ? undefined : named(line.personId).name,
      mayUndo: mayUndo(line),
      mayRefund: isRefundable(line),
      person: await findChosen(house, trouble?.values.person ?? c.req.query("person")),
      query,
      found: await listPeopleToChoose(house, query),
      trouble,
    };
    return show(c, <LinePage shell={shellOf(c)} {...shown} />, trouble?.status);
  };
  const again = (trouble: Trouble, c: Ctx) => linePage(c, trouble);
  app.get("/money/lines/:line", treasurersOnly, (c) => linePage(c));
  app.post("/money/lines/:line", postAct(house, settle, { done: () => treasuryPath, again }));
  app.post(
    "/money/lines/:line/undo",
    postAct(house, unsettle, { done: ({ line }) => bankLinePath(line.id), again }),
  );
}

/** What there is between accounting units alone. */
const BETWEEN_UNITS: ReadonlySet<string> = new Set(["transfers", "between"]);
const DECIDED_ON: ReadonlySet<string> = new Set(["dues", "gifts"]);

function placesFor(line: BankLine, hasUnits: boolean): readonly string[] {
  const { account, pence, isUndone, undoes, unit } = line;
  if (isUndone || undoes !== null) return [];
  if (account !== "suspense" && account !== "gifts-held") return [];
  const takesBack = pence < 0 && line.personId !== null ? [TAKES_BACK] : [];
  const places: readonly string[] = pence < 0 ? [...takesBack, ...WENT_FOR] : CAME_FOR;
  return places.filter(
    (place) =>
      !(unit !== CENTRAL_ID && CENTRAL_ONLY.has(place as AccountCode)) &&
      !(!hasUnits && BETWEEN_UNITS.has(place)) &&
      !(pence > CHECKED_OVER && DECIDED_ON.has(place)),
  );
}

const mayUndo = ({ account, pence, isUndone, undoes }: BankLine): boolean =>
  account !== "suspense" &&
  !isHeldForRefund({ account, pence }) &&
  !isUndone &&
  undoes === null &&
  pence <= CHECKED_OVER;
