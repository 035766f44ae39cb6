import type { Context, Hono } from "hono";
import { perform } from "../../../platform/act.ts";
import { aVisitor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import {
  byNetwork,
  byPerson,
  limited,
  waitingAfterFailures,
} from "../../../platform/http/limited.ts";
import { numberInPath, orNotFound } from "../../../platform/http/params.ts";
import { postAct, Refused } from "../../../platform/http/post-act.ts";
import { doing } from "../../../platform/http/routed-act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { shellOf, show } from "../../../web/show.ts";
import { namesOf } from "../../membership/door.ts";
import { outOfTouchPath, stallDeskPath, touchPath } from "../addresses.ts";
import { listWaitingAt } from "../leading/leading-queries.ts";
import { stallsOfOnePerson, touchesOfOneNetwork, withdrawalsOfOneNetwork } from "../limits.ts";
import { refusals, words } from "../words.ts";
import { confirmContact } from "./acts/confirm-contact.ts";
import { dropContact } from "./acts/drop-contact.ts";
import { lookAtContacts } from "./acts/look-at-contacts.ts";
import { withdrawContact } from "./acts/withdraw-contact.ts";
import { countContacts, findContactByKey, listContactLooks } from "./contact-queries.ts";
import type { TouchView } from "./pages/desk-part.tsx";
import { PhonesPage, TouchPage, WithdrawnPage } from "./pages/touch-pages.tsx";

type Ctx = Context<HttpEnvironment>;

/** A link out of a letter says who somebody is to whoever has it: no browser keeps the page, and no search engine. */
function keyHere(c: Ctx): string {
  c.header("x-robots-tag", "noindex");
  c.header("cache-control", "no-store");
  return c.req.param("key") ?? "";
}

/** Staying in touch, and being deleted, by a letter's link; and the numbers that whoever runs a stall rings. */
export function touchRoutes(app: Hono<HttpEnvironment>, house: House): void {
  const { database: db, clock } = house;
  // Only what failed is counted: the key has 256 bits, and thousands of people are behind one network's address.
  const slowly = waitingAfterFailures(house, touchesOfOneNetwork, byNetwork);
  app.get("/canvass/touch/:key", slowly, async (c) => {
    const key = keyHere(c);
    const found = await findContactByKey(db, hashOfSecret(key), clock.now());
    const contact = orNotFound(found, refusals.unknownContact);
    return show(c, <TouchPage shell={shellOf(c)} contact={contact} key_={key} />);
  });
  app.post(
    "/canvass/touch/:key/confirm",
    slowly,
    postAct(house, confirmContact, { done: (_, c) => touchPath(keyHere(c)) }),
  );
  const leaving = waitingAfterFailures(house, withdrawalsOfOneNetwork, byNetwork);
  app.post(
    "/canvass/touch/:key/withdraw",
    leaving,
    postAct(house, withdrawContact, {
      done: (_, c) => {
        keyHere(c);
        return show(c, <WithdrawnPage shell={shellOf(c)} />);
      },
    }),
  );
  // As it was typed: what is no key leads to a page that says so.
  app.get(outOfTouchPath(":key"), (c) =>
    c.redirect(touchPath(encodeURIComponent(keyHere(c))), 303),
  );
  app.post(
    outOfTouchPath(":key"),
    leaving,
    doing(withdrawContact, (c: Ctx) => leaveByMachine(c, house)),
  );
  const oncePerson = limited(house, stallsOfOnePerson, byPerson);
  const toDesk = (c: Ctx) => stallDeskPath(numberInPath(c, "id", refusals.unknown));
  app.post(
    "/canvass/stalls/:id/look-at-contacts",
    oncePerson,
    postAct(house, lookAtContacts, {
      done: ({ event, phones }, c) => {
        c.header("cache-control", "no-store");
        return show(c, <PhonesPage shell={shellOf(c)} event={event} phones={phones} />);
      },
      doneBefore: toDesk,
    }),
  );
  app.post(
    "/canvass/stalls/:id/drop-contact",
    oncePerson,
    postAct(house, dropContact, { done: (_, c) => toDesk(c) }),
  );
}

/** RFC 8058, section 3.2: answered where it stands, and the form's one field is not read: the address says it all. */
async function leaveByMachine(c: Ctx, house: House): Promise<Response> {
  const outcome = await perform(house, withdrawContact, { key: keyHere(c) }, { actor: aVisitor });
  if (isRefusal(outcome)) throw new Refused(outcome);
  return show(c, <WithdrawnPage shell={shellOf(c)} />);
}

/** What the desk tells of those who want to hear what becomes of it. */
export async function touchOf(db: Reader, askingId: number): Promise<TouchView> {
  const [counts, looks, waiting] = await Promise.all([
    countContacts(db, askingId),
    listContactLooks(db, askingId),
    listWaitingAt(db, askingId),
  ]);
  const people = looks.flatMap(({ personId }) => personId ?? []);
  const nameOf = await namesOf(db, people);
  return {
    counts,
    waiting,
    looks: looks.map(({ personId, at }) => ({
      at,
      name: personId === undefined ? words.touch.desk.nobody : nameOf(personId),
    })),
  };
}
