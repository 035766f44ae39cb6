import { LANGUAGES, PSEUDO, spoken } from "@breakthrough/languages";
import { type Context, Hono } from "hono";
import { perform } from "../../platform/act.ts";
import { aVisitor, type Person } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byNetwork, limited } from "../../platform/http/limited.ts";
import { postAct, Refused } from "../../platform/http/post-act.ts";
import { doing } from "../../platform/http/routed-act.ts";
import { inLanguage } from "../../platform/language.ts";
import { isRefusal, refuse } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import { asReadNow, findReaderOfKey } from "../mail/door.ts";
import { maySignedIn, personWho } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { start } from "./acts/start.ts";
import { stop } from "./acts/stop.ts";
import {
  firstLettersPath,
  outPath,
  startFirstLettersPath,
  stopFirstLettersPath,
} from "./addresses.ts";
import { isMember, ofTheDay, readFacts } from "./facts.ts";
import { written } from "./letters.ts";
import { stopsFromOneNetwork } from "./limits.ts";
import { dayOfLetter, daysIn, FIRST_LETTERS } from "./newcomer.ts";
import { findNewcomer } from "./newcomer-store.ts";
import { FirstLettersPage, type OwnState, type Sample } from "./pages/first-letters-page.tsx";
import { OutDonePage, OutPage } from "./pages/out-page.tsx";
import { refusals, words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const limit = limited(house, stopsFromOneNetwork, byNetwork);
  const saved = () => `${firstLettersPath}?saved=yes`;
  app.get(firstLettersPath, (c) => ownPage(c, house));
  app.post(stopFirstLettersPath, postAct(house, stop, { done: saved }));
  app.post(startFirstLettersPath, postAct(house, start, { done: saved }));
  app.get(outPath(":key"), (c) => outPage(c, house));
  app.post(
    outPath(":key"),
    limit,
    doing(stop, (c: Ctx) => stopByLetter(c, house)),
  );
  return app;
}

async function ownPage(c: Ctx, house: House): Promise<Response> {
  const refusal = maySignedIn(c.var.actor);
  if (refusal !== undefined) throw new Refused(refusal);
  const person = personWho(c.var.actor);
  const own = await readOwn(house, person);
  const samples = await readSamples(house, person);
  const notice = { tone: "good", says: words.page.saved } as const;
  const shell = c.req.query("saved") === "yes" ? { ...shellOf(c), notice } : shellOf(c);
  return show(c, <FirstLettersPage shell={shell} own={own} samples={samples} />);
}

async function readOwn({ database }: House, { personId }: Person): Promise<OwnState | undefined> {
  const newcomer = await findNewcomer(database, personId);
  if (newcomer === undefined) return undefined;
  const days = daysIn(await rulesInForce(database));
  const comes = (letter: (typeof FIRST_LETTERS)[number]) =>
    newcomer.done.includes(letter) ? "done" : (dayOfLetter(newcomer, letter, days) ?? "never");
  return {
    isStopped: newcomer.stoppedAt !== undefined,
    comes: { today: comes("today"), vote: comes("vote"), branch: comes("branch") },
  };
}

/** The three in both languages, with the facts of this moment and of this reader. */
async function readSamples(house: House, person: Person): Promise<readonly Sample[]> {
  const { database: db } = house;
  const now = house.clock.now();
  const day = ofTheDay(db, now);
  const own = spoken();
  const others = own === PSEUDO ? [] : LANGUAGES.filter((language) => language !== own);
  const samples: Sample[] = [];
  for (const letter of FIRST_LETTERS) {
    if (letter === "vote" && !isMember(person)) continue;
    const facts = (await readFacts(db, day, [{ person, letter }], now)).get(person.personId);
    if (facts === undefined) continue;
    const say = () => {
      const { subject, text } = written(facts, house);
      return { subject, text: text.replaceAll("{name}", person.name) };
    };
    samples.push({ letter, language: undefined, ...say() });
    samples.push(...others.map((language) => ({ letter, language, ...inLanguage(language, say) })));
  }
  return await asReadNow(db, samples);
}

/** A link out of a letter says who somebody is to whoever has it: no browser keeps the page, and no search engine. */
function keyHere(c: Ctx): string {
  c.header("x-robots-tag", "noindex");
  c.header("cache-control", "no-store");
  return c.req.param("key") ?? "";
}

async function outPage(c: Ctx, { database }: House): Promise<Response> {
  const key = keyHere(c);
  const isKnown = !key.includes("\0") && (await findReaderOfKey(database, key)) !== undefined;
  if (!isKnown) throw new Refused(refuse("not-found", refusals.unknown));
  return show(c, <OutPage shell={shellOf(c)} letterKey={key} />);
}

/** RFC 8058, section 3.2: answered where it stands, and the form's one field is not read: the address says it all. */
async function stopByLetter(c: Ctx, house: House): Promise<Response> {
  const outcome = await perform(house, stop, { key: keyHere(c) }, { actor: aVisitor });
  if (isRefusal(outcome)) {
    const isUnknown = outcome.kind === "invalid";
    throw new Refused(isUnknown ? refuse("not-found", refusals.unknown) : outcome);
  }
  return show(c, <OutDonePage shell={shellOf(c)} />);
}
