import type { Context, Hono } from "hono";
import { safeParse } from "valibot";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { freshly } from "../../../platform/http/fresh.ts";
import { postAct, Refused, type Trouble } from "../../../platform/http/post-act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayAskFor } from "../../membership/door.ts";
import { askMailboxOfPath, postPath } from "../addresses.ts";
import { IMPORTING } from "../imported.ts";
import { refusals } from "../words.ts";
import { confirmMailbox } from "./acts/confirm-mailbox.ts";
import { giveMailbox } from "./acts/give-mailbox.ts";
import { nameMailbox } from "./acts/name-mailbox.ts";
import { noteSent } from "./acts/note-sent.ts";
import { findMailbox, findMailboxOf, type NamedMailbox } from "./mailbox-store.ts";
import { ConfirmMailboxPage, MailboxConfirmedPage } from "./pages/confirm-page.tsx";
import { AskMailboxPage, NameMailboxPage, PostPage } from "./pages/post-page.tsx";
import { LabelsPage, LettersPage } from "./pages/printed-pages.tsx";
import { listOnPaperPeople, listPrinted } from "./paper.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** Before a name or an address is read. */
function officersOnly(c: Ctx): void {
  const refusal = mayAskFor(c.var.actor, IMPORTING);
  if (refusal !== undefined) throw new Refused(refusal);
}

/** Letters on paper, and how somebody who gets them comes to a mailbox. */
export function addByPost(app: App, house: House): void {
  const db = house.database;
  app.use("/party/post", freshly(house));
  app.use("/party/post/*", freshly(house));
  app.get("/party/post", async (c) => {
    officersOnly(c);
    const people = await listOnPaperPeople(house);
    return show(c, <PostPage shell={shellOf(c)} people={people} />);
  });
  app.get("/party/post/letters", async (c) => {
    officersOnly(c);
    return show(c, <LettersPage shell={shellOf(c)} printed={await listPrinted(db)} />);
  });
  app.get("/party/post/labels", async (c) => {
    officersOnly(c);
    return show(c, <LabelsPage shell={shellOf(c)} printed={await listPrinted(db)} />);
  });
  app.post("/party/post/sent", postAct(house, noteSent, { done: () => postPath }));
  addMailboxes(app, house);
  addConfirming(app, house);
}

function addMailboxes(app: App, house: House): void {
  const db = house.database;
  const personIn = async (id: string) => {
    const person = (await listOnPaperPeople(house)).find(({ personId }) => personId === id);
    if (person === undefined) throw new Refused(refuse("not-found", refusals.byPost.unknown));
    return person;
  };
  const namePage = async (c: Ctx, id: string, trouble?: Trouble) => {
    officersOnly(c);
    const page = { shell: shellOf(c), person: await personIn(id), trouble };
    return show(c, <NameMailboxPage {...page} />, trouble?.status);
  };
  const askPage = async (c: Ctx, mailbox: NamedMailbox | undefined, trouble?: Trouble) => {
    officersOnly(c);
    if (mailbox === undefined) throw new Refused(refuse("gone", refusals.byPost.mailboxGone));
    const page = { shell: shellOf(c), person: await personIn(mailbox.personId), mailbox, trouble };
    return show(c, <AskMailboxPage {...page} />, trouble?.status);
  };
  app.get("/party/post/people/:person", (c) => namePage(c, c.req.param("person")));
  app.post(
    "/party/post/name-mailbox",
    postAct(house, nameMailbox, {
      done: ({ personId }) => askMailboxOfPath(personId),
      again: (trouble, c) => namePage(c, trouble.values.person ?? "", trouble),
    }),
  );
  app.get("/party/post/people/:person/ask", async (c) => {
    officersOnly(c);
    const { personId } = await personIn(c.req.param("person"));
    return askPage(c, await findMailboxOf(db, personId));
  });
  app.post(
    "/party/post/give-mailbox",
    askAct(house, giveMailbox, {
      again: async (trouble, c) => {
        const number = safeParse(itemNumber, trouble.values.mailbox);
        return askPage(
          c,
          number.success ? await findMailbox(db, number.output) : undefined,
          trouble,
        );
      },
    }),
  );
}

/** For the reader of the mailbox, who is not signed in and has never been. */
function addConfirming(app: App, house: House): void {
  app.use("/mailbox/*", async (c, next) => {
    // The address holds a secret: no cache may keep the page (ASVS 14.3.2).
    c.header("cache-control", "private, no-store");
    await next();
  });
  app.get("/mailbox/confirm", (c) =>
    show(c, <ConfirmMailboxPage shell={shellOf(c)} secret={c.req.query("key") ?? ""} />),
  );
  app.post(
    "/mailbox/confirm",
    postAct(house, confirmMailbox, {
      done: (_change, c) => show(c, <MailboxConfirmedPage shell={shellOf(c)} />),
    }),
  );
}
