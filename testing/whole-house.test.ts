import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Callers } from "../bench/setting/callers.ts";
import { secretOf } from "../bench/setting/fill.ts";
import { type Ground, openGround, serveParty } from "../bench/setting/parties.ts";
import type { Program } from "../bench/setting/programs.ts";
import { anSmtpServer, type TestSmtpServer } from "../platform/testing/an-smtp-server.ts";
import {
  askOnce,
  aWholeProgram,
  kill,
  startWorker,
  type WholeProgram,
} from "./setting/whole-program.ts";

const SIZE = { proposals: 60, comments: 60, members: 600 };
// Longer than any step needs, also on a machine that does much else.
const MINUTES = 180_000;
const root = join(import.meta.dirname, "..");

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ["bin/run.mjs", "build"], { cwd: root });
  expect(status).toBe(0);
}, 5 * MINUTES);

/** What members send, and how it is known again in the database. */
interface Sent {
  readonly path: string;
  formOf(member: number): string;
  /** As `query` names it in its column `kept`. */
  nameOf(member: number): string;
  readonly query: string;
}

const VOTES: Sent = {
  path: "/decide/1/vote",
  formOf: () => "vote-proposal=yes",
  nameOf: (member) => `line-${member}`,
  query: "select line_id as kept from ballots.vote where ballot_id = 1",
};
const COMMENTS: Sent = {
  path: "/discussions/1/comment",
  formOf: (member) => `text=Member+${member}+takes+this+bus.`,
  nameOf: (member) => `Member ${member} takes this bus.`,
  query: "select text as kept from discussions.comment where topic_id = 1",
};

const ask = (server: Program, member: number, path: string, form?: string) =>
  new Callers(server.port, 1).ask({
    path,
    headers: { cookie: `session=${secretOf(member)}`, origin: `http://127.0.0.1:${server.port}` },
    ...(form === undefined ? {} : { form }),
  });

/** Sends one after another from several callers until the server is gone; answers whose were acknowledged. */
async function sendUntilGone(
  server: Program,
  sent: Sent,
  members: number[],
  acknowledged: number[] = [],
): Promise<readonly number[]> {
  const caller = async () => {
    for (let member = members.pop(); member !== undefined; member = members.pop()) {
      const form = sent.formOf(member);
      const answer = await ask(server, member, sent.path, form).catch(() => undefined);
      if (answer === undefined) return;
      if (answer.status === 303) acknowledged.push(member);
    }
  };
  await Promise.all(Array.from({ length: 8 }, caller));
  return acknowledged;
}

const keptIn = (rows: readonly Record<string, unknown>[]): ReadonlySet<unknown> =>
  new Set(rows.map(({ kept }) => kept));

const membersFrom = (first: number) => Array.from({ length: 150 }, (_, index) => first + index);

describe("the whole program with a PostgreSQL of its own", () => {
  let whole: WholeProgram;
  beforeAll(async () => {
    whole = await aWholeProgram(SIZE);
  }, MINUTES);
  afterAll(() => whole?.remove());

  it.each([
    ["votes", 1, VOTES],
    ["votes", 151, VOTES],
    ["comments", 1, COMMENTS],
    ["comments", 151, COMMENTS],
  ] as const)(
    "killed under %s (from member %i), it has every acknowledged one, and the next start works",
    async (_what, first, sent) => {
      const server = await whole.start();
      const acknowledged: number[] = [];
      const sending = sendUntilGone(server, sent, membersFrom(first), acknowledged);
      await waitUntil(async () => acknowledged.length >= 40);
      await kill(server);
      await sending;
      const next = await whole.start();
      expect((await ask(next, first, "/decide/1")).status).toBe(200);
      await next.stop();
      const kept = keptIn(await whole.ask(sent.query));
      expect(acknowledged.length).toBeGreaterThanOrEqual(40);
      expect(acknowledged.filter((member) => !kept.has(sent.nameOf(member)))).toEqual([]);
    },
    MINUTES,
  );
});

describe("two programs on one database", () => {
  let ground: Ground;
  let mail: TestSmtpServer;
  beforeAll(async () => {
    ground = await openGround();
    mail = await anSmtpServer();
  }, MINUTES);
  afterAll(async () => {
    await mail?.close();
    await ground?.stop();
  }, MINUTES);

  it(
    "know the same session, and one that is stopped answers what it has taken",
    async () => {
      const url = await ground.makeParty("serving", SIZE);
      const [one, other] = await Promise.all([serveParty(url), serveParty(url)]);
      for (const server of [one, other]) {
        expect((await ask(server, 301, "/me")).status).toBe(200);
      }
      const voting = sendUntilGone(one, VOTES, membersFrom(301));
      await pause(300);
      await one.stop();
      const acknowledged = await voting;
      const kept = keptIn(await askOnce(url, VOTES.query));
      expect(one.child.exitCode).toBe(0);
      // Whatever it did, it also said so.
      expect(kept.size).toBe(acknowledged.length);
      expect(acknowledged.filter((member) => !kept.has(VOTES.nameOf(member)))).toEqual([]);
      expect((await ask(other, 301, "/me")).status).toBe(200);
      await other.stop();
    },
    MINUTES,
  );

  it(
    "do what falls due once between them, send each letter once, and catch up a missed hour",
    async () => {
      const url = await ground.makeParty("working", { ...SIZE, proposals: 40 });
      await letIdeasRunOut(url, 1, 20);
      await postLetters(url, 1, 40);
      const workers = await Promise.all([startWorker(url, mail.url), startWorker(url, mail.url)]);
      await waitUntil(async () => (await lapsesOf(url)).length >= 20 && lettersIn(mail) >= 40, 200);
      // Several more rounds of every job, of which none may do anything a second time.
      await pause(4_000);
      expect((await lapsesOf(url)).sort()).toEqual(pathsFrom(1, 20));
      expect(subjectsIn(mail)).toEqual(lettersFrom(1, 40));

      await Promise.all(workers.map((worker) => worker.stop()));
      await letIdeasRunOut(url, 21, 30);
      await postLetters(url, 41, 50);
      const next = await startWorker(url, mail.url);
      await waitUntil(async () => (await lapsesOf(url)).length >= 30 && lettersIn(mail) >= 50, 200);
      expect((await lapsesOf(url)).sort()).toEqual(pathsFrom(1, 30));
      expect(subjectsIn(mail)).toEqual(lettersFrom(1, 50));
      await next.stop();
    },
    2 * MINUTES,
  );
});

/** Their time was over an hour ago. */
const letIdeasRunOut = (url: string, from: number, to: number) =>
  askOnce(
    url,
    `update proposals.proposal set looks_at = now() - interval '1 hour', ends_at = now() - interval '1 hour'
     where id between ${from} and ${to}`,
  );

const postLetters = (url: string, from: number, to: number) =>
  askOnce(
    url,
    `insert into mail.letter (to_address, kind, subject, body, posted_at, next_try_at)
     select 'member' || n || '@example.org', 'needed', 'Letter ' || n, 'A letter.', now(), now()
     from generate_series(${from}, ${to}) n`,
  );

/** One path for each time that an idea lapsed, as the record says. */
const lapsesOf = async (url: string): Promise<unknown[]> =>
  (await askOnce(url, "select subject from record.line where act = 'proposals.move-on'")).map(
    ({ subject }) => subject,
  );

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const pathsFrom = (from: number, to: number) =>
  numbers(from, to)
    .map((id) => `/proposals/${id}`)
    .sort();

const lettersFrom = (from: number, to: number) =>
  numbers(from, to)
    .map((number) => `Letter ${number}`)
    .sort();

const isOurs = (subject: string | undefined) => subject?.startsWith("Letter ") ?? false;
const subjectsIn = (mail: TestSmtpServer) =>
  mail
    .messages()
    .map(({ subject }) => subject)
    .filter(isOurs)
    .sort();
const lettersIn = (mail: TestSmtpServer): number => subjectsIn(mail).length;

const LONGEST_WAIT_MS = 90_000;

async function waitUntil(isSo: () => Promise<boolean>, everyMs = 5): Promise<void> {
  const until = performance.now() + LONGEST_WAIT_MS;
  while (!(await isSo())) {
    if (performance.now() > until) return;
    await pause(everyMs);
  }
}
