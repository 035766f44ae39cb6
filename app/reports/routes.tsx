import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath, orNotFound, orRefused } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { dayOf } from "../../platform/time/days.ts";
import { withDays } from "../../web/form-fields.tsx";
import { shellOf, show } from "../../web/show.ts";
import { mayKeepBooks } from "../money/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { endLoan } from "./acts/end-loan.ts";
import { nameElection } from "./acts/name-election.ts";
import { noteLoan } from "./acts/note-loan.ts";
import { noteVisit } from "./acts/note-visit.ts";
import { sendReport } from "./acts/send-report.ts";
import { loansPath, reportsPath, visitsPath } from "./addresses.ts";
import { draw, findSubject, keyOfWeek, type Subject } from "./drawing/draw.ts";
import { besideQuarter, quarterOfDay } from "./drawing/quarter.ts";
import { hashOf, textOf, writeReport } from "./drawing/report.ts";
import { listElections } from "./election-queries.ts";
import { weeksOf } from "./general-election.ts";
import { knownDue } from "./known-due.ts";
import { findLoan, listLoans, listVisits } from "./loan-queries.ts";
import { LoanPage } from "./pages/loan-page.tsx";
import { LoansPage } from "./pages/loans-page.tsx";
import { ReportPage } from "./pages/report-page.tsx";
import { ReportsPage } from "./pages/reports-page.tsx";
import { SentPage } from "./pages/sent-page.tsx";
import { VisitsPage } from "./pages/visits-page.tsx";
import { findLastSent, findSent, findSentText, listSent } from "./sent-queries.ts";
import { pathOf, titleOf } from "./subject.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** What whoever keeps the books reports: nobody else sees any of it. */
export function routes(house: House): App {
  const app: App = new Hono<HttpEnvironment>();
  addList(app, house);
  addReports(app, house);
  addLoans(app, house);
  addVisits(app, house);
  return app;
}

function addList(app: App, house: House): void {
  const db = house.database;
  const listPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayKeepBooks(c.var.actor));
    const today = dayOf(house.clock.now());
    const sent = await Promise.all(
      (await listSent(db)).map(async (one) => {
        const subject = await findSubject(db, one.report);
        return { ...one, title: subject === undefined ? one.report : titleOf(subject) };
      }),
    );
    const elections = (await listElections(db)).map((one) => ({ ...one, weeks: weeksOf(one) }));
    const shown = { due: await knownDue(db, today), sent, elections, quarter: quarterOfDay(today) };
    return show(c, <ReportsPage shell={shellOf(c)} {...{ ...shown, trouble }} />, trouble?.status);
  };
  app.get("/money/reports", (c) => listPage(c));
  app.post(
    "/money/reports/elections",
    postAct(house, nameElection, {
      input: (form) => withDays(form, "dissolved", "poll"),
      done: () => `${reportsPath}#elections`,
      again: (trouble, c) => listPage(c, trouble),
    }),
  );
}

function addReports(app: App, house: House): void {
  const db = house.database;
  const { unknown } = refusals.refuse;
  const reportPage = async (c: Ctx, key: string, trouble?: Trouble) => {
    orRefused(mayKeepBooks(c.var.actor));
    const subject = orNotFound(await findSubject(db, key), unknown);
    const report = await draw(db, subject);
    const named = await house.namedOf(report.flags.map(({ donor }) => donor as never));
    const shown = {
      report,
      title: titleOf(subject),
      ...besideOf(subject),
      hash: writeReport(report).hash,
      last: await findLastSent(db, report.key),
      today: dayOf(house.clock.now()),
      names: (donor: string) => named(donor as never).name,
      trouble,
    };
    return show(c, <ReportPage shell={shellOf(c)} {...shown} />, trouble?.status);
  };
  app.get("/money/quarters/:quarter", (c) => reportPage(c, c.req.param("quarter")));
  app.get("/money/reports/elections/:election/weeks/:week", (c) =>
    reportPage(
      c,
      keyOfWeek(numberInPath(c, "election", unknown), numberInPath(c, "week", unknown)),
    ),
  );
  app.post(
    "/money/reports/send",
    postAct(house, sendReport, {
      input: (form) => withDays(form, "on"),
      done: ({ subject }) => `${pathOf(subject)}#sent`,
      again: (trouble, c) => reportPage(c, trouble.values.report ?? "", trouble),
    }),
  );
  const sentIn = async (c: Ctx) => {
    orRefused(mayKeepBooks(c.var.actor));
    const sent = orNotFound(await findSent(db, numberInPath(c, "sent", unknown)), unknown);
    return { sent, text: textOf(await findSentText(db, sent.id)) };
  };
  app.get("/money/reports/sent/:sent", async (c) => {
    const { sent, text } = await sentIn(c);
    const subject = await findSubject(db, sent.report);
    const title = subject === undefined ? sent.report : titleOf(subject);
    const isWhole = hashOf(text) === sent.hash;
    return show(c, <SentPage shell={shellOf(c)} {...{ sent, title, text, isWhole }} />);
  });
  app.get("/money/reports/sent/:sent/report.csv", async (c) => {
    const { sent, text } = await sentIn(c);
    c.header("content-type", "text/csv; charset=utf-8");
    c.header("content-disposition", `attachment; filename="${sent.report}.csv"`);
    return c.body(text);
  });
}

const besideOf = (subject: Subject) =>
  subject.kind === "quarter"
    ? { previous: besideQuarter(subject.span, -3), next: besideQuarter(subject.span, 3) }
    : {};

function addLoans(app: App, house: House): void {
  const db = house.database;
  const listPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayKeepBooks(c.var.actor));
    const { giftYearMost: yearMost } = await rulesInForce(db);
    const shown = { loans: await listLoans(db), yearMost, trouble };
    return show(c, <LoansPage shell={shellOf(c)} {...shown} />, trouble?.status);
  };
  const loanPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayKeepBooks(c.var.actor));
    const { unknown } = refusals.loans.refuse;
    const loan = orNotFound(await findLoan(db, numberInPath(c, "loan", unknown)), unknown);
    return show(c, <LoanPage shell={shellOf(c)} {...{ loan, trouble }} />, trouble?.status);
  };
  app.get("/money/loans", (c) => listPage(c));
  app.post(
    "/money/loans",
    postAct(house, noteLoan, {
      input: (form) => withDays(form, "on"),
      done: () => loansPath,
      again: (trouble, c) => listPage(c, trouble),
    }),
  );
  app.get("/money/loans/:loan", (c) => loanPage(c));
  app.post(
    "/money/loans/:loan/end",
    postAct(house, endLoan, {
      input: (form, c) => ({ ...withDays(form, "on"), ...c.req.param() }),
      done: () => loansPath,
      again: (trouble, c) => loanPage(c, trouble),
    }),
  );
}

function addVisits(app: App, house: House): void {
  const visitsPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayKeepBooks(c.var.actor));
    const visits = await listVisits(house.database);
    return show(c, <VisitsPage shell={shellOf(c)} {...{ visits, trouble }} />, trouble?.status);
  };
  app.get("/money/visits", (c) => visitsPage(c));
  app.post(
    "/money/visits",
    postAct(house, noteVisit, {
      input: (form) => withDays(form, "from", "to"),
      done: () => visitsPath,
      again: (trouble, c) => visitsPage(c, trouble),
    }),
  );
}
