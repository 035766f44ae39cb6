import { writeRegistrarTask } from "@breakthrough/sealed-ballot/registrar-desk";
import { type Context, Hono } from "hono";
import type { House } from "../../../../platform/house.ts";
import type { HttpEnvironment } from "../../../../platform/http/environment.ts";
import { freshly } from "../../../../platform/http/fresh.ts";
import { postAct, Refused, type Trouble } from "../../../../platform/http/post-act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { shellOf, show } from "../../../../web/show.ts";
import { boothPath, deviceKeyPath, registrarPath, votingCodePath } from "../../addresses.ts";
import { personIn } from "../../wanted.ts";
import { refusals } from "../../words.ts";
import type { SealedBallot } from "../sealed-ballot.ts";
import { noSuchSealed, sealedIn } from "../sealed-in.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { askNewCode } from "../who/acts/ask-new-code.ts";
import { enrolDevice } from "../who/acts/enrol-device.ts";
import { removeDevice } from "../who/acts/remove-device.ts";
import { listDeviceKeys } from "../who/device-queries.ts";
import {
  findRegistrar,
  listEndedLines,
  listEnvelopes,
  listLostCodes,
} from "../who/registrar-queries.ts";
import { registrarTask } from "../who/registrar-task.ts";
import { findSealedLine } from "../who/sealed-roll-queries.ts";
import { handInCodes } from "./acts/hand-in-codes.ts";
import { BoothPage, CheckOpeningPage } from "./pages/booth-page.tsx";
import { CodePage, type CodeView } from "./pages/code-page.tsx";
import { DevicePage } from "./pages/device-page.tsx";
import { RegistrarPage, type RegistrarView } from "./pages/registrar-page.tsx";

type App = Hono<HttpEnvironment>;
type Ctx = Context<HttpEnvironment>;

/** The booth, how voters come to their codes, and the page of the registrar who makes them. */
export function codesRoutes(house: House): App {
  const app: App = new Hono();
  addDevices(app, house);
  addBooth(app, house);
  addCode(app, house);
  addRegistrar(app, house);
  return app;
}

async function ballotIn(c: Ctx, house: House): Promise<SealedBallot> {
  const ballot = await findSealedBallot(house.database, sealedIn(c));
  if (ballot === undefined) throw noSuchSealed();
  return ballot;
}

function addBooth(app: App, house: House): void {
  app.get("/sealed/check", (c) => show(c, <CheckOpeningPage shell={shellOf(c)} />));
  app.get("/sealed/:sealedId/booth", async (c) => {
    const ballot = await ballotIn(c, house);
    const isKiosk = c.req.query("kiosk") !== undefined;
    return show(c, <BoothPage shell={shellOf(c)} {...{ ballot, isKiosk }} />);
  });
}

/** Before a device is given a key, or one is taken: whoever found an open screen must not be able to. */
function addDevices(app: App, house: House): void {
  app.use("/sealed/key", freshly(house));
  app.get("/sealed/key", async (c) => {
    const devices = await listDeviceKeys(house.database, personIn(c).personId);
    return show(c, <DevicePage shell={shellOf(c)} devices={devices} />);
  });
  app.post("/sealed/key", postAct(house, enrolDevice, { done: () => deviceKeyPath }));
  app.post("/sealed/key/remove", postAct(house, removeDevice, { done: () => deviceKeyPath }));
}

async function codeViewIn(c: Ctx, house: House): Promise<CodeView> {
  const ballot = await ballotIn(c, house);
  const db = house.database;
  const line = await findSealedLine(db, ballot.id, personIn(c).personId);
  const lost = await listLostCodes(db, ballot.id);
  const registrar = await findRegistrar(db, ballot.id);
  return {
    ballot,
    isOnRoll: line !== undefined,
    hasEnvelope: line !== undefined && (await listEnvelopes(db, ballot.id, line)).length > 0,
    lost: lost.find((one) => one.line === line),
    isPlatform: registrar !== undefined && registrar.office === undefined,
  };
}

function addCode(app: App, house: House): void {
  const page = async (c: Ctx, trouble?: Trouble) => {
    const view = await codeViewIn(c, house);
    return show(c, <CodePage shell={shellOf(c)} {...{ view, trouble }} />, trouble?.status);
  };
  app.get("/sealed/:sealedId/code", (c) => page(c));
  app.get("/sealed/:sealedId/code/envelopes.json", async (c) => {
    const { actor } = c.var;
    c.header("cache-control", "no-store");
    if (actor.kind !== "person") return c.json({ envelopes: [] }, 401);
    const ballot = await ballotIn(c, house);
    // Nothing is written down of it: whoever reads all rows must not learn who has opened the booth.
    const line = await findSealedLine(house.database, ballot.id, actor.personId);
    const envelopes =
      line === undefined ? [] : await listEnvelopes(house.database, ballot.id, line);
    return c.json({ envelopes });
  });
  app.post(
    "/sealed/:sealedId/code",
    postAct(house, askNewCode, {
      input: (_form, c) => ({ ballotId: String(sealedIn(c)) }),
      done: ({ ballot }) => votingCodePath(ballot.id),
      again: (trouble, c) => page(c, trouble),
    }),
  );
}

async function registrarViewIn(c: Ctx, house: House): Promise<RegistrarView> {
  const ballot = await ballotIn(c, house);
  const db = house.database;
  const { actor } = c.var;
  const registrar = await findRegistrar(db, ballot.id);
  const isYou =
    actor.kind === "person" &&
    registrar?.office !== undefined &&
    registrar.personId === actor.personId;
  const waiting = (await listLostCodes(db, ballot.id)).filter(({ isReplaced }) => !isReplaced);
  const isVoting = ballot.stage === "ready" || ballot.stage === "open";
  const head = { ballot, registrar, isYou, boothUrl: house.url + boothPath(ballot.id) };
  if (ballot.stage === "codes")
    return { ...head, step: "codes", voters: ballot.rollSize, ended: 0 };
  const ended = (await listEndedLines(db, ballot.id)).length;
  if (isVoting && waiting.length + ended > 0) {
    return { ...head, step: "replace", voters: waiting.length, ended };
  }
  return { ...head, step: "nothing", voters: 0, ended: 0 };
}

function addRegistrar(app: App, house: House): void {
  const page = async (c: Ctx, trouble?: Trouble) => {
    const view = await registrarViewIn(c, house);
    return show(c, <RegistrarPage shell={shellOf(c)} {...{ view, trouble }} />, trouble?.status);
  };
  app.use("/sealed/:sealedId/registrar/task.json", freshly(house));
  app.get("/sealed/:sealedId/registrar", (c) => page(c));
  app.get("/sealed/:sealedId/registrar/task.json", async (c) => {
    personIn(c);
    const { isYou, ballot } = await registrarViewIn(c, house);
    if (!isYou) throw new Refused(refuse("not-allowed", refusals.sealed.booth.registrar.notYou));
    const task = await registrarTask(house.database, house, ballot);
    return c.body(writeRegistrarTask(task), 200, {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="task.json"',
      "cache-control": "no-store",
    });
  });
  app.post(
    "/sealed/:sealedId/registrar/list",
    postAct(house, handInCodes, {
      input: (_form, c) => ({ ballotId: String(sealedIn(c)), file: c.var.file }),
      done: ({ ballot }) => registrarPath(ballot.id),
      again: (trouble, c) => page(c, trouble),
    }),
  );
}
