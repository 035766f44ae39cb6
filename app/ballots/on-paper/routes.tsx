import { type Context, Hono } from "hono";
import { safeParse } from "valibot";
import { perform } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { freshly } from "../../../platform/http/fresh.ts";
import { byNetwork, paced, waitingAfterFailures } from "../../../platform/http/limited.ts";
import { postAct, Refused, type Trouble } from "../../../platform/http/post-act.ts";
import { isRefusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { shellOf, show } from "../../../web/show.ts";
import { listByPost, personWho } from "../../membership/door.ts";
import { packsPath, paperPath } from "../addresses.ts";
import type { BallotId } from "../ballot.ts";
import { findBallot } from "../ballot-queries.ts";
import { findOwnLine, listReceipts } from "../voting/own-vote-queries.ts";
import { choicesIn } from "../voting/voting.ts";
import { noSuchBallot } from "../wanted.ts";
import { refusals } from "../words.ts";
import { notePosted } from "./acts/note-posted.ts";
import { printSheets } from "./acts/print-sheets.ts";
import { replacePack } from "./acts/replace-pack.ts";
import { showPaper } from "./acts/show-paper.ts";
import { voteOnPaper } from "./acts/vote-on-paper.ts";
import type { Held } from "./holding.ts";
import { packIn, triesAtOnePack, wrongCodesFromOneNetwork } from "./limits.ts";
import { mayPrint } from "./may-print.ts";
import { findPack, listPacks } from "./pack-queries.ts";
import { type BallotPacks, LostPackPage, PacksPage } from "./pages/packs-page.tsx";
import { PaperBallotPage, PaperPage, PaperReceiptPage } from "./pages/paper-pages.tsx";
import { SheetsPage } from "./pages/sheets-page.tsx";
import { countForOthers, queuesFor } from "./queue.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** For members without a mailbox: where they vote, and where officers print what they vote with. */
export function votingOnPaper(house: House): App {
  const app = new Hono<HttpEnvironment>();
  // What is typed and what is printed is in no cache: at a kiosk the next one sits down at the same browser.
  const unkept = async (c: Ctx, next: () => Promise<void>) => {
    c.header("cache-control", "private, no-store");
    await next();
  };
  app.use("/decide/paper", unkept);
  app.use("/decide/paper/*", unkept);
  app.use("/decide/packs", unkept, freshly(house));
  app.use("/decide/packs/*", unkept, freshly(house));
  addPaper(app, house);
  addPacks(app, house);
  return app;
}

type Typed = Readonly<Record<"number" | "first" | "second", string>>;

const typedIn = ({ number = "", first = "", second = "" }: Readonly<Record<string, string>>) => ({
  ...{ number, first, second },
});

function addPaper(app: App, house: House): void {
  const db = house.database;
  const guards = [
    waitingAfterFailures(house, wrongCodesFromOneNetwork, byNetwork),
    paced(house, triesAtOnePack, packIn),
  ] as const;
  const paperPage = (trouble: Trouble, c: Ctx) =>
    show(c, <PaperPage shell={shellOf(c)} trouble={trouble} />, trouble.status);
  const ballotPage = async (c: Ctx, held: Held, typed: Typed, trouble?: Trouble) => {
    const ballot = await findBallot(db, held.ballotId);
    if (ballot === undefined) throw noSuchBallot();
    const vote = (await findOwnLine(db, held.ballotId, held.personId))?.vote;
    const page = { shell: shellOf(c), ballot, now: house.clock.now(), vote, typed, trouble };
    return show(c, <PaperBallotPage {...page} />, trouble?.status);
  };
  app.get("/decide/paper", (c) => show(c, <PaperPage shell={shellOf(c)} />));
  app.post(
    "/decide/paper",
    ...guards,
    postAct(house, showPaper, {
      done: ({ typed, ...held }, c) =>
        ballotPage(c, held, { ...typed, number: String(typed.number) }),
      again: paperPage,
    }),
  );
  app.post(
    "/decide/paper/vote",
    ...guards,
    postAct(house, voteOnPaper, {
      input: ({ number, first, second, ...choices }) => ({
        ...{ number, first, second, choices: choicesIn(choices) },
      }),
      done: (held, c) => receiptPage(c, house, held),
      again: async (trouble, c) => {
        // Whether both codes are right is asked again, before anything is shown of their ballot.
        const typed = typedIn(trouble.values);
        const held = await perform(house, showPaper, typed, { actor: c.var.actor });
        if (isRefusal(held) || typeof held === "symbol") return paperPage(trouble, c);
        return ballotPage(c, held, typed, trouble);
      },
    }),
  );
}

async function receiptPage(c: Ctx, house: House, { ballotId, personId }: Held) {
  const before = (ballotId + 1) as BallotId;
  const { receipts } = await listReceipts(house.database, personId, { before, most: 1 });
  const receipt = receipts.find((own) => own.ballotId === ballotId);
  if (receipt === undefined) throw new Refused(refuse("not-found", refusals.receipt.none));
  return show(c, <PaperReceiptPage shell={shellOf(c)} receipt={receipt} now={house.clock.now()} />);
}

/** Before a name is read. */
function printersOnly(c: Ctx): void {
  const refusal = mayPrint(c.var.actor);
  if (refusal !== undefined) throw new Refused(refusal);
}

function addPacks(app: App, house: House): void {
  app.get("/decide/packs", async (c) => {
    printersOnly(c);
    const ballots = await listBallotPacks(house, c);
    return show(c, <PacksPage shell={shellOf(c)} ballots={ballots} now={house.clock.now()} />);
  });
  app.post(
    "/decide/packs/print",
    postAct(house, printSheets, {
      done: async ({ ballot: { id }, sheet, sheets }, c) => {
        const ballot = await findBallot(house.database, id);
        if (ballot === undefined) throw noSuchBallot();
        const people = new Map(
          (await listByPost(house.database)).map((one) => [one.personId, one]),
        );
        const printed = sheets.flatMap(({ pack: { number }, personId, code }) => {
          const to = people.get(personId);
          return to === undefined ? [] : [{ number, code, to }];
        });
        const page = { shell: shellOf(c), ballot, sheet, sheets: printed };
        return show(c, <SheetsPage {...page} link={house.url + paperPath} />);
      },
      doneBefore: () => packsPath,
    }),
  );
  app.post(
    "/decide/packs/posted",
    postAct(house, notePosted, { done: () => packsPath, doneBefore: () => packsPath }),
  );
  addReplacing(app, house);
}

async function listBallotPacks(house: House, c: Ctx): Promise<readonly BallotPacks[]> {
  const db = house.database;
  const printer = personWho(c.var.actor);
  const packs = await listPacks(db, house.clock.now());
  const named = await house.namedOf(packs.flatMap(({ personId }) => personId ?? []));
  const groups = [...Map.groupBy(packs, ({ ballotId }) => ballotId)];
  const found = await Promise.all(
    groups.map(async ([id, own]) => {
      const ballot = await findBallot(db, id);
      const shown = own.map((pack) => ({ ...pack, named: named(pack.personId) }));
      const queues = queuesFor(own, printer);
      return ballot && { ballot, packs: shown, queues, forOthers: countForOthers(own, printer) };
    }),
  );
  return found.filter((one) => one !== undefined);
}

function addReplacing(app: App, house: House): void {
  const lostPage = async (c: Ctx, number: string | undefined, trouble?: Trouble) => {
    printersOnly(c);
    const parsed = safeParse(itemNumber, number);
    const pack = parsed.success ? await findPack(house.database, parsed.output) : undefined;
    if (pack?.personId === undefined)
      throw new Refused(refuse("not-found", refusals.onPaper.packGone));
    const named = (await house.namedOf([pack.personId]))(pack.personId);
    const page = { shell: shellOf(c), pack: { number: pack.number, named }, trouble };
    return show(c, <LostPackPage {...page} />, trouble?.status);
  };
  app.get("/decide/packs/:number/lost", (c) => lostPage(c, c.req.param("number")));
  app.post(
    "/decide/packs/replace",
    askAct(house, replacePack, {
      again: (trouble, c) => lostPage(c, trouble.values.pack, trouble),
    }),
  );
}
