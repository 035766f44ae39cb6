import { speaking, spoken } from "@breakthrough/languages";
import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byPerson, limited } from "../../../platform/http/limited.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../../platform/http/post-act.ts";
import { readForm } from "../../../platform/http/read-form.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { printSheetsPath, sheetPath, sheetsPath } from "../addresses.ts";
import { closesAt, openFacts, whyClosed } from "../in-stall.ts";
import { stallsOfOnePerson } from "../limits.ts";
import { whyNotAsked, whyNotShown } from "../shown.ts";
import { isTooLate } from "../taking/judging.ts";
import { consentFactsOf, consentIn } from "../touch/consent.ts";
import { refusals, words } from "../words.ts";
import { makeSheets } from "./acts/make-sheets.ts";
import { typeSheet } from "./acts/type-sheet.ts";
import { codeOf, MOST_AT_ONCE, rowsOfSheet } from "./ids.ts";
import { type Printed, SheetsToPrint, SlipsToPrint } from "./pages/print-pages.tsx";
import { SheetsPage } from "./pages/sheets-page.tsx";
import { TypingPage } from "./pages/typing-page.tsx";
import { listSheets, listSlipRows, listTakenRows, type Sheet } from "./sheet-queries.ts";
import { isEmptyRow, rowsIn } from "./typed-rows.ts";
import { hoursOf, type Outcome } from "./typing.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

const idIn = (c: Ctx): number => numberInPath(c, "id", refusals.unknown);
const sheetIn = (c: Ctx): number => numberInPath(c, "sheet", refusals.paper.unknown);

/** Printing sheets, and typing them in, for whoever runs the stall. */
export function paperRoutes(app: App, house: House): void {
  const oncePerson = limited(house, stallsOfOnePerson, byPerson);
  app.get("/canvass/stalls/:id/sheets", (c) => sheetsPage(house, c));
  app.post(
    "/canvass/stalls/:id/make-sheets",
    oncePerson,
    postAct(house, makeSheets, {
      input: ({ count }, c) => ({
        ...{ id: c.req.param("id"), count },
        language: spoken() === "cy" ? "cy" : "en",
      }),
      done: ({ sheets }, c) => {
        const numbers = sheets.map(({ number }) => number);
        const [from = 1, to = from] = [numbers[0], numbers.at(-1)];
        return printSheetsPath(idIn(c), from, to);
      },
      doneBefore: (c) => sheetsPath(idIn(c)),
      again: (trouble, c) => sheetsPage(house, c, trouble),
    }),
  );
  app.get("/canvass/stalls/:id/print-sheets", (c) => printPage(house, c, "sheets"));
  app.get("/canvass/stalls/:id/print-slips", (c) => printPage(house, c, "slips"));
  app.get("/canvass/stalls/:id/sheets/:sheet", (c) => typingPage(house, c, {}));
  app.post(
    "/canvass/stalls/:id/sheets/:sheet",
    oncePerson,
    postAct(house, typeSheet, {
      input: (form, c) => ({
        ...{ id: c.req.param("id"), sheet: c.req.param("sheet"), hour: form.hour },
        rows: [...rowsIn(form).values()].filter((row) => !isEmptyRow(row)),
      }),
      done: ({ outcomes }, c) =>
        outcomes.every(({ is }) => is === "accepted" || is === "slip-accepted")
          ? sheetPath(idIn(c), sheetIn(c))
          : typingPage(house, c, { outcomes }),
      again: (trouble, c) => typingPage(house, c, { trouble }),
    }),
  );
}

async function openHere({ database: db, clock }: House, c: Ctx) {
  orRefused(mayInGoodStanding(c.var.actor));
  const open = await openFacts(db, idIn(c), { actor: c.var.actor, now: clock.now() });
  if (isRefusal(open)) throw new Refused(open);
  c.header("cache-control", "no-store");
  return open;
}

async function sheetsPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { event, asking } = await openHere(house, c);
  const sheets = await listSheets(house.database, asking.id);
  const taken = await listTakenRows(house.database, asking.id, sheets);
  const closed = (whyClosed(event, house.clock.now()) ?? whyNotAsked(asking))?.says;
  const page = { event, sheets, taken, closed, trouble };
  return show(c, <SheetsPage shell={shellOf(c)} {...page} />, trouble?.status);
}

const numberIn = (text: string | undefined): number =>
  /^[1-9]\d{0,3}$/.test(text ?? "") ? Number(text) : 1;

/** As the paper says it, in its own language: what was read there is what is typed in. */
async function printPage(house: House, c: Ctx, what: "sheets" | "slips"): Promise<Response> {
  const { event, asking } = await openHere(house, c);
  orRefused(whyNotShown(event) ?? whyNotAsked(asking));
  const from = numberIn(c.req.query("from"));
  const to = numberIn(c.req.query("to"));
  const all = await listSheets(house.database, asking.id);
  const wanted = all.filter(({ number }) => from <= number && number <= to).slice(0, MOST_AT_ONCE);
  orNotFound(wanted[0], refusals.paper.unknown);
  const facts = await consentFactsOf(house, await rulesInForce(house.database));
  const printed = (sheet: Sheet): Printed => ({
    sheet,
    ...speaking(sheet.language, () => ({
      says: words.paper.on,
      when: exactMomentInWords(event.startsAt),
      consent: consentIn(facts, sheet.wording).says,
    })),
    codes: rowsOfSheet.map((row) => codeOf({ askingId: asking.id, sheet: sheet.number, row })),
  });
  const page = { shell: shellOf(c), event, asking, sheets: wanted.map(printed) };
  return show(c, what === "sheets" ? <SheetsToPrint {...page} /> : <SlipsToPrint {...page} />);
}

interface Typed {
  readonly outcomes?: readonly Outcome[];
  readonly trouble?: Trouble;
}

async function typingPage(house: House, c: Ctx, { outcomes = [], trouble }: Typed) {
  const { event, asking } = await openHere(house, c);
  const db = house.database;
  const number = sheetIn(c);
  const sheets = await listSheets(db, asking.id);
  const sheet = sheets.find((one) => one.number === number);
  const here = orNotFound(sheet, refusals.paper.unknown);
  const taken = (await listTakenRows(db, asking.id, [here])).get(number) ?? [];
  const sent = c.req.method === "POST" ? await readForm(c) : undefined;
  const form = sent === undefined || isRefusal(sent) ? {} : sent;
  const lateDays = (await rulesInForce(db)).stallLateDays;
  const isLate = isTooLate(closesAt(event), { now: house.clock.now(), lateDays });
  const page = {
    ...{ event, asking, sheet: here, taken, outcomes, trouble },
    withSlip: await listSlipRows(db, asking.id, here),
    hours: hoursOf(event),
    hour: typeof form.hour === "string" ? form.hour : undefined,
    rows: rowsIn(form),
    next: sheets.find((one) => one.number > number)?.number,
    closed: isLate ? words.paper.type.closed : whyNotAsked(asking)?.says,
  };
  const isWrong = outcomes.some(({ is }) => is === "wrong");
  return show(
    c,
    <TypingPage shell={shellOf(c)} {...page} />,
    trouble?.status ?? (isWrong ? 422 : 200),
  );
}
