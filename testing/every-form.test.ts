import { beforeAll, describe, expect, it } from "vitest";
import type { AnyAct } from "../platform/act.ts";
import { MOST_FIELDS } from "../platform/http/read-form.ts";
import { actOf } from "../platform/http/routed-act.ts";
import { aBusyParty, type BusyParty } from "./a-busy-party.ts";
import { aHouse } from "./a-house.ts";
import { fieldsOfAct, leastTaken } from "./fields-of-acts.ts";
import { formsOf, type PageForm, type TypedInto, typedInto } from "./html.ts";
import { type Body, brokenBodies, encode, junkBodies } from "./junk.ts";
import {
  bugsLogged,
  fill,
  isAnswered,
  listInlineIn,
  listRoutes,
  MINUTES,
  sendAll,
  tell,
  troubles,
  WHO,
  type Who,
  walkersOf,
  walkPages,
} from "./routes-of-the-house.ts";
import { leastSpent, TOO_MUCH } from "./too-much.ts";
import { AS_FORM, fingerprintOf, type Got, type Walker } from "./walker.ts";

const at = aHouse({ isDemonstration: true });
let party: BusyParty;
let walkers: Readonly<Record<Who, Walker>>;
/** The forms of the pages, by where they are sent; of those alike, one. */
const onPages = new Map<string, PageForm>();
const shapes = new Set<string>();
/** What people type into, on every page. */
const controls: TypedInto[] = [];
const pages: Got[] = [];

beforeAll(async () => {
  party = await aBusyParty(at);
  walkers = await walkersOf(at, party);
  for (const who of WHO) {
    const seen = await walkPages(at, party, walkers[who]);
    pages.push(...seen);
    controls.push(...seen.flatMap(({ page }) => typedInto(page)));
    for (const form of seen.flatMap(({ page }) => formsOf(page))) {
      const alike = form.action.replace(/[0-9]+|[0-9a-f-]{36}/g, "1") + [...form.fields.keys()];
      if (form.method !== "POST" || shapes.has(alike)) continue;
      shapes.add(alike);
      onPages.set(form.action, form);
    }
  }
}, 3 * MINUTES);

/** What mail programs send comes from no page of ours (RFC 8058). */
const isForMachines = ({ action }: PageForm): boolean => action.startsWith("/mail/unsubscribe/");

/** Names that some form of the house has, for an address that is no act's. */
const GUESSES = ["id", "text", "title", "body", "name", "email", "code", "key", "response"];

/** The acts that a form's address does or asks for. */
function actsAt(action: string): readonly AnyAct[] {
  const path = action.split("?")[0] ?? "";
  return at.app.routes.flatMap(({ method, path: route, handler }) => {
    const isHere = method === "POST" && new RegExp(`^${fill(route, "[^/]+")}$`).test(path);
    return isHere ? (actOf(handler) ?? []) : [];
  });
}

/** Of an address to which no page led, what its act takes; what takes a power is asked for with a reason. */
function fieldsTakenAt(action: string): ReadonlyMap<string, string> {
  const acts = actsAt(action);
  const taken = acts.flatMap(fieldsOfAct).map(({ name }) => name.split(" ")[1] ?? "");
  const reason = acts.some(({ power }) => power !== undefined) ? ["why"] : [];
  const names = acts.length === 0 ? GUESSES : [...taken, ...reason];
  return new Map(names.map((name) => [name, "1"]));
}

/** The forms of the pages, and for each address beside them a form of what is taken there. */
function listForms(): readonly PageForm[] {
  const bare = listRoutes(at, "POST").map(({ path }) => {
    const action = fill(path, "1");
    return { action, fields: fieldsTakenAt(action) };
  });
  const missing = bare.filter(({ action }) => !onPages.has(action));
  return [...onPages.values(), ...missing.map((form) => ({ ...form, method: "POST" }))];
}

const FROM_ELSEWHERE: readonly Readonly<Record<string, string>>[] = [
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: "http://party.test.evil.example", "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  {},
];

const AS_BROWSERS_CAN: readonly Readonly<Record<string, string>>[] = [
  AS_FORM,
  { "content-type": "text/plain" },
  { "content-type": "multipart/form-data; boundary=x" },
  {},
];

describe("the pages' forms", () => {
  it("are found, and each leads to an address that there is", () => {
    expect(onPages.size).toBeGreaterThan(20);
    const known = listRoutes(at, "POST").map(({ path }) => new RegExp(`^${fill(path, "[^/]+")}$`));
    const lost = [...onPages.keys()].filter((action) => {
      const path = action.split("?")[0] ?? "";
      return !known.some((route) => route.test(path));
    });
    expect(lost).toEqual([]);
  });

  it("sent from elsewhere are refused, and change nothing", { timeout: 3 * MINUTES }, async () => {
    const all = listForms()
      .filter((form) => !isForMachines(form))
      .flatMap(({ action: path, fields }) =>
        FROM_ELSEWHERE.flatMap((origin) =>
          AS_BROWSERS_CAN.map((type) => {
            const headers: Record<string, string> = { ...origin, ...type };
            return { path, method: "POST", body: encode(fields), headers };
          }),
        ),
      );
    const before = await fingerprintOf(at);
    const answers = await sendAll(walkers.member, all);
    expect(troubles(answers, ({ status }) => status === 403)).toEqual([]);
    expect(await fingerprintOf(at)).toEqual(before);
  });
});

/** The fields that take no text of one letter. */
function lengthsNeededAt(action: string): ReadonlyMap<string, number> {
  return new Map(
    actsAt(action)
      .flatMap(fieldsOfAct)
      .flatMap(({ name, schema }) => {
        const least = leastTaken(schema) ?? 1;
        return least > 1 ? [[name.split(" ")[1] ?? "", least] as const] : [];
      }),
  );
}

describe("a field that needs more than one letter", () => {
  it("says how many before anybody is told that theirs are too few", () => {
    const found: string[] = [];
    const silent: string[] = [];
    for (const { page, action, name, attributes } of controls) {
      const least = lengthsNeededAt(action).get(name);
      if (least === undefined) continue;
      found.push(`${action} ${name}`);
      const described = attributes.get("aria-describedby")?.split(" ").at(-1) ?? "none";
      const says = new RegExp(`id="${described}">([^<]*)<`).exec(page)?.[1] ?? "";
      if (!says.includes(`At least ${least} characters`))
        silent.push(`${action} ${name}: ${least}`);
    }
    expect(found.length).toBeGreaterThan(5);
    expect(silent).toEqual([]);
  });
});

describe("what only a checker needs", () => {
  it("a whole hash, curl or npx stands behind “Check it yourself”, but where the record itself is read", () => {
    const inTheOpen = pages
      .filter(({ sent }) => !/^\/record|^\/me\/data|^\/software/.test(sent.path))
      .filter(({ page }) =>
        /<code[^>]*>(?:[^<]*\b(?:curl|npx) |[0-9a-f]{64}<)/.test(
          page.replace(/<details[\s\S]*?<\/details>/g, ""),
        ),
      );
    expect(inTheOpen.map(({ sent }) => sent.path)).toEqual([]);
    expect(pages.some(({ page }) => page.includes("Check it yourself"))).toBe(true);
  });
});

const isRefused = ({ status }: Got): boolean => status >= 400 && status < 500;

describe.each(["visitor", "member"] as const)(
  "a body that is no form of ours, sent as %s,",
  (who) => {
    it("does nothing at all", { timeout: 3 * MINUTES }, async () => {
      const walker = await walkers[who].signIn();
      const before = await fingerprintOf(at);
      const answers: Got[] = [];
      for (const form of listForms().filter((form) => !isForMachines(form))) {
        for (const body of brokenBodies(form)) answers.push(await walker.post(form.action, body));
      }
      expect(troubles(answers, (got) => isRefused(got) || got.status === 303)).toEqual([]);
      expect(bugsLogged(at)).toEqual([]);
      expect(await fingerprintOf(at)).toEqual(before);
    });
  },
);

interface RefusedBodies {
  readonly action: string;
  readonly bodies: readonly Body[];
}

/** So many forms are looked at together: to compare every table takes far longer than to send a form. */
const FORMS_AT_ONCE = 120;

/** What bodies that were refused leave behind when they are sent again: where that is not nothing, each is told. */
async function listHalfSaved(walker: Walker, refused: readonly RefusedBodies[]) {
  const found: string[] = [];
  for (let from = 0; from < refused.length; from += FORMS_AT_ONCE) {
    const some = refused.slice(from, from + FORMS_AT_ONCE);
    const again = async ({ action, bodies }: RefusedBodies) =>
      sendEach(await walker.signIn(), action, bodies);
    const allAgain = async () => {
      for (const form of some) await again(form);
    };
    if (await isNothingChanged(allAgain)) continue;
    for (const form of some) {
      if (await isNothingChanged(() => again(form))) continue;
      found.push(...(await listEachHalfSaved(walker, form)));
    }
  }
  return found;
}

async function listEachHalfSaved(walker: Walker, { action, bodies }: RefusedBodies) {
  const found: string[] = [];
  await walker.signIn();
  for (const body of bodies) {
    const before = await fingerprintOf(at);
    const got = await walker.post(action, body);
    const changed = (await fingerprintOf(at)).filter((line) => !before.includes(line));
    if (isRefused(got) && changed.length > 0) found.push(`${changed.join()}: ${tell(got)}`);
  }
  return found;
}

async function isNothingChanged(by: () => Promise<unknown>): Promise<boolean> {
  const before = await fingerprintOf(at);
  await by();
  const after = await fingerprintOf(at);
  return after.every((line) => before.includes(line));
}

async function sendEach(walker: Walker, action: string, bodies: readonly Body[]) {
  const answers: Got[] = [];
  for (const body of bodies) answers.push(await walker.post(action, body));
  return answers;
}

const MOST_MS = 20;
/** Of what is far too much, a form is sent one in so many. */
const SHARES = 4;

describe("a form that is far too much", () => {
  /** With its length, as every browser says it, or without. */
  const headersOf = (body: string, isLengthSaid: boolean): Record<string, string> =>
    isLengthSaid ? { ...AS_FORM, "content-length": String(body.length) } : AS_FORM;

  /** What each form answers to such a body, and those that took longer than that. */
  async function sendToEach(forms: readonly PageForm[], bodyOf: (form: PageForm) => string) {
    const walker = await walkers.member.signIn();
    const answers: Got[] = [];
    const slow: string[] = [];
    for (const [nth, form] of forms.entries()) {
      if (isForMachines(form)) continue;
      const body = bodyOf(form);
      const sent = { headers: headersOf(body, nth % 2 === 0), body };
      const { spent, got } = await leastSpent(() => walker.post(form.action, sent));
      answers.push(got);
      if (spent > MOST_MS) slow.push(`${form.action}: ${spent} ms`);
    }
    return { answers, slow };
  }

  // That every field refuses each of them by itself is seen in `every-field.test.ts`: a form is sent two.
  it.each(TOO_MUCH.map(([what, text], nth) => [what, encodeURIComponent(text), nth] as const))(
    "with 500 kB of %s in a field is refused at once",
    async (_what, junk, nth) => {
      const forms = listForms().filter((_, index) => index % SHARES === nth % SHARES);
      const { answers, slow } = await sendToEach(forms, ({ fields }) => {
        const names = [...fields.keys()];
        const name = encodeURIComponent(names[nth % names.length] ?? "text");
        return `${encode(fields)}&${name}=${junk}`;
      });
      // A form of many long texts may have as much, and its fields refuse it.
      expect(troubles(answers, (got) => got.status === 413 || isRefused(got))).toEqual([]);
      expect(slow).toEqual([]);
    },
    MINUTES,
  );

  it(
    "with one field more than any form has is refused at once",
    async () => {
      const names = Array.from({ length: MOST_FIELDS + 1 }, (_, nth) => `f${nth}=1`);
      const { answers, slow } = await sendToEach(listForms(), () => names.join("&"));
      expect(troubles(answers, (got) => isRefused(got) || got.status === 303)).toEqual([]);
      expect(slow).toEqual([]);
    },
    MINUTES,
  );
});

/** Whoever may most reaches what lies behind the fields, and is sent all of the junk; of the others each is sent a third. */
const SENT_ALL: Who = "officer";
const OTHERS = WHO.filter((who) => who !== SENT_ALL);

/** Each body is sent by whoever is sent all, and by one of the others. */
const isSentBy = (who: Who, index: number): boolean =>
  who === SENT_ALL || index % OTHERS.length === OTHERS.indexOf(who);

describe.each(WHO)("every form, sent as %s,", (who) => {
  it("takes junk in its fields whole or not at all", { timeout: 10 * MINUTES }, async () => {
    const answers: Got[] = [];
    const refused: RefusedBodies[] = [];
    for (const [nth, form] of listForms().entries()) {
      const walker = await walkers[who].signIn();
      const bodies = junkBodies(form).filter((_, index) => isSentBy(who, index + nth));
      const got = await sendEach(walker, form.action, bodies);
      answers.push(...got);
      const no = bodies.filter((_, index) => isRefused(got[index] as Got));
      refused.push({ action: form.action, bodies: no });
    }
    // What is refused is undone with its transaction, whoever was refused: so it is looked for with one of them.
    const halfSaved = who === "member" ? await listHalfSaved(walkers.member, refused) : [];
    expect(troubles(answers, isAnswered)).toEqual([]);
    expect(bugsLogged(at)).toEqual([]);
    expect(halfSaved).toEqual([]);
    expect(listInlineIn(answers)).toEqual([]);
  });
});
