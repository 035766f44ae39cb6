import type { Context, Hono, MiddlewareHandler } from "hono";
import { safeParse } from "valibot";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../../platform/http/post-act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import { findChosen, listPeopleToChoose, mayAskFor } from "../../membership/door.ts";
import { bankLinePath, statementPath, statementsPath, treasuryPath } from "../addresses.ts";
import { CHECKED_OVER } from "../gifts/gift.ts";
import { CENTRAL_ID } from "../ledger/accounts.ts";
import { mayKeepBooks } from "../may.ts";
import { isHeldForRefund, isRefundable } from "../refunding/payment.ts";
import { refusals } from "../words.ts";
import { handInStatement, MOST_STATEMENT_BYTES } from "./acts/hand-in-statement.ts";
import { hashField, importStatement } from "./acts/import-statement.ts";
import { nameBankAccount } from "./acts/name-bank-account.ts";
import { CAME_FOR, settle, WENT_FOR } from "./acts/settle-line.ts";
import { unsettle } from "./acts/unsettle-line.ts";
import { BankAccountPage } from "./pages/bank-account-page.tsx";
import { LinePage } from "./pages/line-page.tsx";
import { MOST_SHOWN, StatementPage } from "./pages/statement-page.tsx";
import { StatementsPage } from "./pages/statements-page.tsx";
import { previewOf } from "./preview.ts";
import {
  type BankLine,
  findBankAccount,
  findBankLine,
  findHandedIn,
  linesHandedIn,
  listStatements,
} from "./statement-queries.ts";

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

function addAccount(app: App, house: House): void {
  const page = async (c: Ctx, trouble?: Trouble) => {
    const shown = {
      account: await findBankAccount(house.database, CENTRAL_ID),
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
  const listPage = async (c: Ctx, trouble?: Trouble) => {
    const shown = {
      now: house.clock.now(),
      hasAccount: (await findBankAccount(db, CENTRAL_ID)) !== undefined,
      mostMegabytes: MOST_STATEMENT_BYTES / 1e6,
      statements: await listStatements(db),
      trouble,
    };
    return show(c, <StatementsPage shell={shellOf(c)} {...shown} />, trouble?.status);
  };
  app.get("/money/statements", treasurersOnly, (c) => listPage(c));
  app.post(
    "/money/statements",
    treasurersOnly,
    postAct(house, handInStatement, {
      input: (_form, c) => ({ file: c.var.file }),
      done: ({ hash }) => statementPath(hash),
      doneBefore: () => statementsPath,
      again: (trouble, c) => listPage(c, trouble),
    }),
  );
  app.post(
    "/money/statements/import",
    treasurersOnly,
    postAct(house, importStatement, {
      done: () => treasuryPath,
      again: (trouble, c) => listPage(c, trouble),
    }),
  );
  app.get("/money/statements/:hash", treasurersOnly, async (c) => {
    const hash = c.req.param("hash");
    const isHash = safeParse(hashField, hash).success;
    const handed = isHash ? await findHandedIn(db, hash, house.clock.now()) : undefined;
    const account = await findBankAccount(db, CENTRAL_ID);
    if (handed === undefined || account?.id !== handed.account)
      throw new Refused(refuse("gone", refusals.statements.refuse.gone));
    const preview = await previewOf(db, handed);
    const first = await linesHandedIn(db, hash, preview.added.slice(0, MOST_SHOWN));
    const shown = { hash, head: handed.head, preview, first };
    return show(c, <StatementPage shell={shellOf(c)} {...shown} />);
  });
}

function addLines(app: App, house: House): void {
  const linePage = async (c: Ctx, trouble?: Trouble) => {
    const no = refusals.statements.refuse.noLine;
    const line = orNotFound(await findBankLine(house.database, numberInPath(c, "line", no)), no);
    const named = await house.namedOf(line.personId === null ? [] : [line.personId]);
    const query = c.req.query("q") ?? "";
    const shown = {
      line,
      places: placesFor(line),
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

function placesFor({ account, pence, isUndone, undoes }: BankLine): readonly string[] {
  if (isUndone || undoes !== null) return [];
  if (account !== "suspense" && account !== "gifts-held") return [];
  if (pence < 0) return WENT_FOR;
  return pence > CHECKED_OVER
    ? CAME_FOR.filter((place) => place !== "dues" && place !== "gifts")
    : CAME_FOR;
}

const mayUndo = ({ account, pence, isUndone, undoes }: BankLine): boolean =>
  account !== "suspense" &&
  !isHeldForRefund({ account, pence }) &&
  !isUndone &&
  undoes === null &&
  pence <= CHECKED_OVER;
