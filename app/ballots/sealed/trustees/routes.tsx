import { writeTask } from "@breakthrough/sealed-ballot/round-table";
import { Hono } from "hono";
import { safeParse } from "valibot";
import type { House } from "../../../../platform/house.ts";
import type { HttpEnvironment } from "../../../../platform/http/environment.ts";
import { postAct, Refused, type Trouble } from "../../../../platform/http/post-act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { shellOf, show } from "../../../../web/show.ts";
import { keysPath } from "../../addresses.ts";
import { type Ctx, personIn } from "../../wanted.ts";
import { refusals } from "../../words.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { declineTrustee } from "./acts/decline-trustee.ts";
import { handInKeyPart } from "./acts/hand-in-key-part.ts";
import { serveAsTrustee } from "./acts/serve-as-trustee.ts";
import { findKeysView } from "./keys-view.ts";
import { KeysPage } from "./pages/keys-page.tsx";
import { RehearsalPage } from "./pages/rehearsal-page.tsx";
import { taskOf } from "./whose-turn.ts";

type App = Hono<HttpEnvironment>;

/** The trustees' page, their tasks, and what they hand in. */
export function trustees(house: House): App {
  const app: App = new Hono();
  app.get("/sealed/rehearsal", (c) => show(c, <RehearsalPage shell={shellOf(c)} />));
  addPage(app, house);
  addSeats(app, house);
  return app;
}

function sealedIn(c: Ctx): SealedBallotId {
  const parsed = safeParse(itemNumber, c.req.param("id"));
  if (!parsed.success) throw new Refused(refuse("not-found", refusals.sealed.box.noSuchBallot));
  return parsed.output as SealedBallotId;
}

async function viewIn(c: Ctx, house: House) {
  const view = await findKeysView(house.database, sealedIn(c), c.var.actor);
  if (view === undefined) throw new Refused(refuse("not-found", refusals.sealed.box.noSuchBallot));
  return view;
}

function addPage(app: App, house: House): void {
  const page = async (c: Ctx, trouble?: Trouble) => {
    const view = await viewIn(c, house);
    return show(c, <KeysPage shell={shellOf(c)} view={view} trouble={trouble} />, trouble?.status);
  };
  app.get("/sealed/:id/keys", (c) => page(c));
  app.get("/sealed/:id/keys/task.json", async (c) => {
    personIn(c);
    const { own, ...trustees } = await viewIn(c, house);
    if (own === undefined) {
      throw new Refused(refuse("not-allowed", refusals.sealed.trustees.noTrustee));
    }
    return c.body(writeTask(taskOf(trustees, own.number)), 200, {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
    });
  });
  app.post(
    "/sealed/:id/keys",
    postAct(house, handInKeyPart, {
      input: (_form, c) => ({ id: String(sealedIn(c)), message: c.var.file }),
      done: ({ ballot }) => keysPath(ballot.id),
      again: (trouble, c) => page(c, trouble),
    }),
  );
}

function addSeats(app: App, house: House): void {
  app.post(
    "/sealed/:id/keys/serve",
    postAct(house, serveAsTrustee, {
      input: (_form, c) => ({ id: String(sealedIn(c)) }),
      done: ({ ballot }) => keysPath(ballot.id),
    }),
  );
  app.post(
    "/sealed/:id/keys/decline",
    postAct(house, declineTrustee, {
      input: (_form, c) => ({ id: String(sealedIn(c)) }),
      done: ({ ballot }) => keysPath(ballot.id),
    }),
  );
}
