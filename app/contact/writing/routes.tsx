import type { Context, Hono } from "hono";
import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import {
  byNetwork,
  type LimitKey,
  limited,
  limitedInWhatIsTaken,
  waitingAfterFailures,
} from "../../../platform/http/limited.ts";
import { orNotFound } from "../../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../../platform/http/post-act.ts";
import { readForm, typedTexts } from "../../../platform/http/read-form.ts";
import { isWithin } from "../../../platform/limits.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { addDays, dayOf } from "../../../platform/time/days.ts";
import { shellOf, show } from "../../../web/show.ts";
import { findDetails } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { findOnDuty } from "../../teams/door.ts";
import { confirmPath, contactPath, lookPath, sentPath } from "../addresses.ts";
import {
  confirmsOfOneNetwork,
  looksOfOneNetwork,
  messagesOfOneNetwork,
  unprovedOfOneNetwork,
  usesOfOneProof,
} from "../limits.ts";
import { listLikely, listQuestions } from "../questions/question-queries.ts";
import { refusals } from "../words.ts";
import { confirmMessage } from "./acts/confirm-message.ts";
import { isOwn, sendMessage } from "./acts/send-message.ts";
import { ensureProofSecret, findByKey, findProofSecret } from "./message-store.ts";
import { ConfirmPage, ContactPage, type ContactView, SentPage } from "./pages/contact-page.tsx";
import { newRiddle, solvedRiddle } from "./proof.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** Anybody writes to the party, and confirms by a letter's link that they did. */
export function writingRoutes(app: App, house: House): void {
  app.get(contactPath, (c) => contactPage(house, c));
  app.post(
    "/contact",
    limited(house, messagesOfOneNetwork, byNetwork),
    limitedInWhatIsTaken(house, unprovedOfOneNetwork, byNetworkUnlessKnown(house)),
    postAct(house, sendMessage, {
      done: ({ key }) => (key === undefined ? sentPath : `${sentPath}?letter=yes`),
      // Whether a letter was sent the first time is not known here, so the page says what is true either way.
      doneBefore: () => `${sentPath}?letter=perhaps`,
      again: (trouble, c) => contactPage(house, c, { trouble }),
    }),
  );
  // Nothing is done yet: the form comes back as it was typed, with what may be answered already.
  app.post(lookPath, limited(house, looksOfOneNetwork, byNetwork), async (c) => {
    const form = await readForm(c);
    if (isRefusal(form)) throw new Refused(form);
    return contactPage(house, c, { typed: typedTexts(form) });
  });
  app.get(sentPath, (c) => {
    const letter = (["yes", "perhaps"] as const).find((one) => one === c.req.query("letter"));
    return show(c, <SentPage shell={shellOf(c)} letter={letter ?? "no"} />);
  });
  addConfirming(app, house);
}

/** Where a form comes from that a letter has to ask about: its browser has not worked for it, and no account is its mailbox's. */
const byNetworkUnlessKnown =
  (house: House): LimitKey =>
  async (c) => {
    const { database: db, clock } = house;
    const form = await readForm(c);
    const { proof, email } = isRefusal(form) ? {} : form;
    if (typeof email === "string" && (await isOwn(db, c.var.actor, email))) return undefined;
    const solved = typeof proof === "string" ? proof : undefined;
    // Where no form was ever shown nobody has solved one: a form that is refused writes nothing.
    const secret = await findProofSecret(db);
    const mark = secret === undefined ? undefined : await solvedRiddle(solved, secret, clock.now());
    // Used a second time it proves nothing, as the act itself holds.
    const isNew = mark !== undefined && (await isWithin(db, usesOfOneProof, mark));
    return isNew ? undefined : c.var.network;
  };

function addConfirming(app: App, house: House): void {
  const slowly = waitingAfterFailures(house, confirmsOfOneNetwork, byNetwork);
  const keyIn = (c: Ctx): string => {
    c.header("x-robots-tag", "noindex");
    c.header("cache-control", "no-store");
    return c.req.param("key") ?? "";
  };
  app.get("/contact/confirm/:key", slowly, async (c) => {
    const key = keyIn(c);
    const found = await findByKey(house.database, hashOfSecret(key), house.clock.now());
    const message = orNotFound(found, refusals.confirm.unknown);
    return show(c, <ConfirmPage shell={shellOf(c)} message={message} key_={key} />);
  });
  app.post(
    "/contact/confirm/:key",
    slowly,
    postAct(house, confirmMessage, { done: (_, c) => confirmPath(keyIn(c)) }),
  );
}

interface Shown {
  readonly trouble?: Trouble;
  /** As the form was sent, only to look for an answer. */
  readonly typed?: Readonly<Record<string, string>>;
}

async function contactPage(house: House, c: Ctx, { trouble, typed }: Shown = {}) {
  const view = await viewOf(house, c, typed?.body);
  // A page has a riddle of its own each time.
  c.header("cache-control", "no-store");
  const shown = typed === undefined ? view : { ...view, own: { ...view.own, ...typed } };
  const page = { view: shown as ContactView, trouble };
  return show(c, <ContactPage shell={shellOf(c)} {...page} />, trouble?.status);
}

const FEW = 6;

async function viewOf(house: House, c: Ctx, body: string | undefined): Promise<ContactView> {
  const { database: db, clock } = house;
  const now = clock.now();
  const [team, rules, imprint, likely, own] = await Promise.all([
    findOnDuty(db, "contact", now),
    rulesInForce(db),
    house.imprintForPages(),
    body === undefined ? firstQuestions(house) : listLikely(db, body, FEW),
    ownOf(house, c),
  ]);
  const isRead = team !== undefined && team.people > 0;
  return {
    ...{ likely, own, hasLooked: body !== undefined },
    riddle: isRead ? await newRiddle(await secretOf(house), now) : undefined,
    otherContact: imprint?.contact,
    endsOn: dayOf(addDays(now, rules.contactKeptDays)),
    confirmDays: rules.contactConfirmDays,
  };
}

const firstQuestions = async ({ database }: House) =>
  (await listQuestions(database, FEW)).map(({ id, question }) => ({
    ...{ id, question, passages: "" },
  }));

/** Of whoever is signed in: the account's own mailbox needs no proof. */
async function ownOf({ database }: House, { var: { actor } }: Ctx) {
  if (actor.kind !== "person") return undefined;
  const details = await findDetails(database, actor.personId);
  return details && { name: details.name, email: details.email ?? "" };
}

const secretOf = async (house: House): Promise<string> =>
  (await findProofSecret(house.database)) ?? (await inTransaction(house, ensureProofSecret));
