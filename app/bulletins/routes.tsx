import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { orRefused } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import { branchPath } from "../branches/addresses.ts";
import { branchIn, hereOrRefused, listAbove } from "../branches/door.ts";
import { mayTakePart } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { lettersPath, messagesPath } from "./addresses.ts";
import { sendLetter } from "./letters/acts/send-letter.ts";
import { turnLetterKey } from "./letters/acts/turn-letter-key.ts";
import { writeLetter } from "./letters/acts/write-letter.ts";
import { listLetters } from "./letters/letter-store.ts";
import { answerMessage } from "./messages/acts/answer-message.ts";
import { writeMessage } from "./messages/acts/write-message.ts";
import { listMessages } from "./messages/message-store.ts";
import { LettersPage } from "./pages/letters-page.tsx";
import { MessagesPage, WritePage } from "./pages/messages-pages.tsx";
import { addReport } from "./report/routes.tsx";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

export function routes(house: House): App {
  const app: App = new Hono();
  addLetters(app, house);
  addMessages(app, house);
  addReport(app, house);
  return app;
}

function addLetters(app: App, house: House): void {
  app.get("/branches/:id/letters", (c) => lettersPage(c, house));
  app.post(
    "/branches/:id/letters",
    postAct(house, writeLetter, {
      done: ({ branchId }) => lettersPath(branchId),
      again: (trouble, c) => lettersPage(c, house, trouble),
    }),
  );
  app.post(
    "/branches/:id/letters/:letter/send",
    postAct(house, sendLetter, { done: ({ letter }) => lettersPath(letter.branchId) }),
  );
  app.post(
    "/branches/:id/letters/:letter/key",
    postAct(house, turnLetterKey, { done: ({ letter }) => lettersPath(letter.branchId) }),
  );
}

async function lettersPage(c: Ctx, house: House, trouble?: Trouble): Promise<Response> {
  // Whoever has only the other key sees the letters too, to turn it.
  const { branch, above } = await hereOrRefused(c, house, "turn-key");
  const { branchLettersAWeek: aWeek } = await rulesInForce(house.database);
  const letters = await listLetters(house.database, branch.id);
  const page = { branch, above, now: house.clock.now(), letters, aWeek, trouble };
  return show(c, <LettersPage shell={shellOf(c)} {...page} />, trouble?.status);
}

function addMessages(app: App, house: House): void {
  const writePage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayTakePart(c.var.actor));
    const branch = await branchIn(c, house);
    const page = { branch, above: await listAbove(house.database, branch), trouble };
    return show(c, <WritePage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.get("/branches/:id/write", (c) => writePage(c));
  app.post(
    "/branches/:id/write",
    postAct(house, writeMessage, {
      done: ({ branch }) => branchPath(branch.id),
      again: (trouble, c) => writePage(c, trouble),
    }),
  );
  app.get("/branches/:id/messages", (c) => messagesPage(c, house));
  app.post(
    "/branches/:id/messages/:message/answer",
    postAct(house, answerMessage, {
      done: ({ branch }) => messagesPath(branch.id),
      again: (trouble, c) => messagesPage(c, house, trouble),
    }),
  );
}

async function messagesPage(c: Ctx, house: House, trouble?: Trouble): Promise<Response> {
  const { branch, above } = await hereOrRefused(c, house, "answer-messages");
  const messages = await listMessages(house.database, branch.id);
  const named = await house.namedOf(messages.flatMap(({ personId }) => personId ?? []));
  const page = { branch, above, messages, named, now: house.clock.now(), trouble };
  return show(c, <MessagesPage shell={shellOf(c)} {...page} />, trouble?.status);
}
