import { existsSync, globSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Spoken, speakBy } from "@breakthrough/languages";
import { afterAll, describe, expect, it } from "vitest";
import { ADDED } from "../mail/door.ts";

const ROOT = resolve(import.meta.dirname, "../..");

type Maker = (...facts: readonly unknown[]) => unknown;

/** Facts of sentences for which no made-up fact will do, such as those that look it up in a list. By folder and name. */
const EXAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "app/this-week notices.added": [
    [new Map(ADDED.map((kind, index) => [kind, index + 3]))],
    [new Map([["argument-for", 1]])],
    [new Map([["argument-against", 1]])],
    ...ADDED.map((kind) => [new Map([[kind, 1]])]),
  ],
  "app/amendments refuse.decided": [["accepted"], ["declined"]],
  "app/campaigns problems.notHeld": [["gla", "WLS", ["ENG", "SCT"]]],
  "app/campaigns event": [
    ["nominationsClose", "Nominations close"],
    ["sopnPublication", "The statement of persons nominated is published"],
  ],
  "app/campaigns poll": [["local-principal", "WLS"]],
  "app/campaigns likelyPoll": [["local-principal", "WLS", "~c~"]],
  "app/contact inbox.letter.text": [true, false].map((canReply) => [
    { name: "~n~", answer: "~a~", asked: "~q~", party: "~p~", link: "~l~", canReply },
  ]),
  "app/newsletters whom": ["members", "everybody", "area", "branch"].map((whom) => [whom, "~a~"]),
  "app/newsletters only": [[["new", "quiet"]], [["welsh"]]],
  "app/newsletters goesTo": [["new", "active"], []].map((conditions) => [
    { whom: "area", conditions, topic: "events", area: "~a~", count: 7001 },
  ]),
  "app/pictures videos.noCaptions": ["no-header", "no-time", "no-cue", "too-many"].map((why) => [
    why,
    7,
  ]),
  "app/press list.release.text": [undefined, "~m~"].map((mark) => [
    { mark, title: "~t~", body: "~b~", contact: "~c~", page: "~p~", link: "~l~" },
  ]),
  "app/discussions hidden.line": [0, 1, 2, 17].map((changes) => [
    { kind: "comment", changes },
    "~b~",
  ]),
  "app/discussions hidden.restoredLine": [["comment"], ["argument"], ["summary"]],
  "app/doorsteps exports.watermark": [[], ["~k~"]].map((confirmed) => [
    { law: "~l~", request: 7001, asked: "~a~", confirmed, purpose: "~p~", mark: "~m~" },
  ]),
  "app/elections page.reservedSays": [
    [7001, "women"],
    [7002, "under-thirty"],
  ],
  "app/imports letters.invitedOnPaper": [undefined, { request: 7001, link: "~l~" }].map((by) => [
    "~n~",
    { party: "~p~", day: "~d~", by },
  ]),
  "app/imports letters.invitedText": [undefined, { request: 7001, link: "~l~" }].map((by) => [
    "~n~",
    {
      ...{ party: "~p~", day: "~d~", by, isTheOnlyOne: by !== undefined },
      links: { signIn: "~s~", me: "~m~", leave: "~v~", erase: "~e~" },
    },
  ]),
  "app/money dues.amount": [
    [700, "month"],
    [8400, "year"],
  ],
  "app/proposals record.moved": [["~a~", "idea"]],
  "app/reports record.election": [["2028-11-02", "2028-12-07"]],
  "app/reports record.electionWithout": [["2028-11-02", "2028-12-07"]],
  "app/reports record.loan": [["~k~", "~s~", "2028-11-02"]],
  "app/reports record.loanEnded": [[7001, "~s~", "2028-11-02"]],
  "app/reports record.sent": [
    ["~t~", "2028-11-02", 0, "~h~"],
    ["~t~", "2028-11-02", 7001, "~h~"],
  ],
  "web time.clock": [
    ["~a~", "am"],
    ["~a~", "pm"],
  ],
  "web/islands left": [["~a~", false, "word"]],
  "web/islands tooMany": [["~a~", false, "character"]],
};

/** They stand in files that are the same for every reader, so they are in English in every language. */
const ENGLISH_FOR_EVER = /^app\/ballots recount\.(?:howToCheck\.|onPaper\.|amendments$)/;

interface Sentence {
  /** Its folder and the names that lead to it. */
  readonly at: string;
  readonly en: unknown;
  readonly cy: unknown;
}

function* sentencesIn(at: string, en: unknown, cy: unknown): Generator<Sentence> {
  if (typeof en !== "object" || en === null) {
    yield { at, en, cy };
    return;
  }
  const parts = Object.entries(en);
  expect([at, Object.keys(cy ?? {}).length]).toEqual([at, parts.length]);
  for (const [name, part] of parts) {
    yield* sentencesIn(
      at.endsWith(" ") ? at + name : `${at}.${name}`,
      part,
      (cy as Readonly<Record<string, unknown>>)[name],
    );
  }
}

/** A fact of many parts: whatever is asked of it is a mark, a number or a day that carries its name. */
const partsMade = (make: (name: string) => unknown) =>
  new Proxy({}, { get: (_, name) => (typeof name === "string" ? make(name) : undefined) });

/** The facts to try in one place: marks, numbers and days that no other place has, and what its English asks for. */
function factsFor(place: number, source: string): readonly unknown[] {
  const letter = String.fromCharCode("a".charCodeAt(0) + place);
  const number = 7001 + 100 * place;
  const named = [...source.matchAll(/[!=]== "([\w-]+)"/g)].map(([, name]) => name);
  return [
    ...[`~${letter}~`, number, 0, 1, 2, true, false, undefined, ...named],
    new Date(Date.UTC(2031 + place, place, 11 + place)),
    [`~${letter}~`, `~${letter}${letter}~`],
    partsMade((name) => `~${letter}.${name}~`),
    partsMade((name) => number + name.length),
    [partsMade((name) => `~${letter}.${name}~`)],
  ];
}

const MOST_CALLS = 20_000;

/** Every way to fill the places of a sentence with facts; a part of them where there are very many. */
function callsOf(makers: readonly Maker[]): readonly (readonly unknown[])[] {
  const source = makers.map(String).join("\n");
  const places = Math.max(...makers.map(({ length }) => length));
  let calls: (readonly unknown[])[] = [[]];
  for (let place = 0; place < places; place += 1) {
    const facts = factsFor(place, source);
    calls = calls.flatMap((call) => facts.map((fact) => [...call, fact]));
    if (calls.length > MOST_CALLS) {
      calls = calls.filter((_, index) => index % Math.ceil(calls.length / MOST_CALLS) === 0);
    }
  }
  return calls;
}

/** Signs that a sentence was made from a fact of another kind than it is written for. */
const MADE_WRONGLY = /undefined|NaN|\[object|GMT|00:00:00|Invalid|=>/;

/** What a sentence says; undefined if it cannot be made from these facts. */
function say(language: Spoken, made: unknown, facts: readonly unknown[]): string | undefined {
  speakBy(() => language);
  try {
    const said = typeof made === "function" ? made(...facts) : made;
    const text = typeof said === "string" ? said : JSON.stringify(said);
    return text === undefined || MADE_WRONGLY.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

const FACT = /~[\w.]+~|\{\w+\}|https?:\S+|\d+(?:[.,:]\d+)*/g;

/** Small numbers may be written as words. */
const AS_WORDS: Readonly<Record<string, RegExp>> = {
  1: /\bun(waith)?\b/i,
  2: /\bd?d(au|wy)(waith)?\b/i,
};

const plain = (fact: string): string => fact.replaceAll(/(?<=\d),(?=\d)/g, "");

/** The facts that a text mentions, and those that stand on a line of their own, as a link must. */
const factsIn = (text: string): readonly string[] => [
  ...[...text.matchAll(FACT)].map(([fact]) => plain(fact)),
  ...text.split("\n").flatMap((line) => (/^~[\w.]+~$/.test(line) ? [`a line with ${line}`] : [])),
];

function findForgotten(en: string, cy: string): readonly string[] {
  const said = new Set(factsIn(cy));
  return factsIn(en).filter((fact) => !said.has(fact) && AS_WORDS[fact]?.test(cy) !== true);
}

interface Told {
  readonly en: string;
  readonly cy: string;
}

function tellings({ at, en, cy }: Sentence): readonly Told[] {
  const made = typeof en === "function" ? callsOf([en as Maker, cy as Maker]) : [[]];
  const calls = EXAMPLES[at] ?? made;
  return calls.flatMap((facts) => {
    const told = { en: say("en", en, facts), cy: say("cy", cy, facts) };
    return told.en === undefined || told.cy === undefined ? [] : [told as Told];
  });
}

/** Common words that are English alone; what stands in quotation marks may be. */
const isEnglish = (text: string): boolean =>
  /\b(the|and|of|you|your|with|by)\b/i.test(text.replaceAll(/“[^”]*”|~[\w.]+~/g, ""));

/** Names and words that are the same in both languages; a command and an address are in none. */
const SAME = new Set([
  "1 person",
  "Breakthrough",
  // Formats of bank statements.
  ...["OFX", "MT940", "CAMT.053"],
  "Problem: ",
  "SHA-256",
  "Senedd Cymru",
  "System",
  "ward",
]);
const IN_NO_LANGUAGE = /^(?:\/|npm run )\S.*$/;

const isLeftInEnglish = ({ en, cy }: Told): boolean =>
  en === cy &&
  /\p{L}{2}/u.test(cy.replaceAll(FACT, "").replace(/true|false/g, "")) &&
  !SAME.has(cy) &&
  !IN_NO_LANGUAGE.test(cy);

interface Words {
  readonly en: object;
  readonly cy: object;
}

async function wordsOf(folder: string): Promise<Words> {
  const [{ en }, { cy }] = await Promise.all(
    ["words.en.ts", "words.cy.ts"].map((file) => import(join(ROOT, folder, file))),
  );
  return { en, cy };
}

const foldersWith = (file: string): readonly string[] =>
  globSync(`{app,platform,web}/**/${file}`, { cwd: ROOT }).map(dirname).sort();

const folders = foldersWith("words.cy.ts");

/** Whoever runs the server reads English. */
const ENGLISH_ONLY = ["app/programs/desk"];

afterAll(speakBy(() => "en"));

describe("what is said in Welsh", () => {
  it("is found wherever something is said in English, but for the operator's desk", () => {
    expect([...folders, ...ENGLISH_ONLY].sort()).toEqual(foldersWith("words.en.ts"));
  });

  it.each(folders)(
    "in %s has every fact of its English, and nothing else in English",
    async (folder) => {
      const { en, cy } = await wordsOf(folder);
      for (const sentence of sentencesIn(`${folder} `, en, cy)) {
        const told = tellings(sentence);
        expect(told, `${sentence.at} needs an example`).not.toEqual([]);
        for (const one of told) {
          const forgotten = findForgotten(one.en, one.cy);
          if (forgotten.length > 0) expect.fail(`${sentence.at} forgets ${forgotten}: ${one.cy}`);
          const isEnglishLeft = isEnglish(one.cy) || isLeftInEnglish(one);
          if (isEnglishLeft && !ENGLISH_FOR_EVER.test(sentence.at)) {
            expect.fail(`${sentence.at} is in English: ${one.cy}`);
          }
        }
      }
    },
  );

  it.each(folders.filter((folder) => existsSync(join(ROOT, folder, "words.ts"))))(
    "in %s is what a page says when Welsh is spoken",
    async (folder) => {
      const { cy } = await wordsOf(folder);
      const { words } = await import(join(ROOT, folder, "words.ts"));
      speakBy(() => "cy");
      for (const [name, said] of Object.entries(cy)) expect(words[name]).toBe(said);
    },
  );
});
