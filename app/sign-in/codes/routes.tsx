import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { waiting, waitingAfterFailures } from "../../../platform/http/limited.ts";
import { ownPath, withAfter } from "../../../platform/http/own-path.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { agePath } from "../../imports/addresses.ts";
import { isAgeAsked } from "../../membership/door.ts";
import { codePath } from "../addresses.ts";
import { ensureAttempt, findAttempt, giveSession } from "../cookies.ts";
import { SignInPage } from "../pages/sign-in-page.tsx";
import { placeOf } from "../place-of.ts";
import { findAddressAsked } from "../queries.ts";
import { troubleAt } from "../trouble.ts";
import { refusals } from "../words.ts";
import { askCode } from "./acts/ask-code.ts";
import { type UsedCode, useCode } from "./acts/use-code.ts";
import {
  byKnownBrowserOrNetwork,
  byNetworkWithoutCode,
  mailboxTurns,
  rememberBrowser,
} from "./known-browsers.ts";
import { codesFromOneNetwork, wrongAnswersFromOneNetwork } from "./limits.ts";
import { CodePage } from "./pages/code-page.tsx";

type Ctx = Context<HttpEnvironment>;

const afterOf = (c: Ctx): string => ownPath(c.req.query("after"));

/** Signing in with a one-time code: ask for it, then type it. */
export function addCodeRoutes(app: Hono<HttpEnvironment>, house: House): void {
  app.get("/sign-in", (c) => {
    const isAgain = c.req.query("again") === "yes" && c.var.actor.kind === "person";
    if (c.var.actor.kind === "person" && !isAgain) return c.redirect(afterOf(c), 303);
    ensureAttempt(c, house);
    return show(c, <SignInPage shell={shellOf(c)} after={afterOf(c)} isAgain={isAgain} />);
  });
  app.post(
    "/sign-in",
    waiting(house, codesFromOneNetwork, byKnownBrowserOrNetwork(house)),
    mailboxTurns(house),
    postAct(house, askCode, {
      input: ({ email }, c) => ({ email, attempt: ensureAttempt(c, house) }),
      done: (_asked, c) => withAfter(codePath, afterOf(c)),
      doneBefore: (c) => withAfter(codePath, afterOf(c)),
      again: (trouble, c) => {
        const page = <SignInPage shell={shellOf(c)} after={afterOf(c)} trouble={trouble} />;
        return show(c, page, trouble.status);
      },
    }),
  );
  app.get("/sign-in/code", (c) => showCodePage(c, house));
  app.post(
    "/sign-in/code",
    waitingAfterFailures(house, wrongAnswersFromOneNetwork, byNetworkWithoutCode(house)),
    postAct(house, useCode, {
      input: ({ code }, c) => ({ code, attempt: findAttempt(c, house), ...placeOf(c) }),
      done: (used, c) => answerUsed(c, house, used),
      again: (trouble, c) => showCodePage(c, house, trouble),
    }),
  );
}

async function answerUsed(c: Ctx, house: House, used: UsedCode): Promise<Response> {
  if (used.step === "begin") {
    giveSession(c, house, used.beginning.secret);
    const { personId } = used.beginning;
    await rememberBrowser(c, house, personId);
    const isAsked = await isAgeAsked(house.database, personId);
    return c.redirect(isAsked ? withAfter(agePath, afterOf(c)) : afterOf(c), 303);
  }
  if (used.step === "wrong") {
    return showCodePage(c, house, troubleAt("code", refusals.refusals.wrong(used.triesLeft)));
  }
  return showCodePage(c, house, troubleAt("code", used.kept === undefined ? elsewhere : over));
}

const { over, elsewhere } = refusals.refusals;

const isOver = ({ refusal }: Trouble): boolean => refusal.code === over.code;

/** Without a code that waits for this browser there is nothing to type: ask for one first. */
async function showCodePage(c: Ctx, house: House, trouble?: Trouble): Promise<Response> {
  const attempt = findAttempt(c, house);
  const address = attempt && (await findAddressAsked(house.database, attempt, house.clock.now()));
  const after = afterOf(c);
  if (address !== undefined) {
    const page = <CodePage {...{ shell: shellOf(c), after, address, trouble }} />;
    return show(c, page, trouble?.status);
  }
  if (c.var.actor.kind === "person") return c.redirect(after, 303);
  ensureAttempt(c, house);
  const told = trouble && troubleAt("", isOver(trouble) ? over : elsewhere);
  const hint = trouble === undefined ? elsewhere.says : undefined;
  const page = <SignInPage {...{ shell: shellOf(c), after, trouble: told, hint }} />;
  return show(c, page, told?.status);
}
