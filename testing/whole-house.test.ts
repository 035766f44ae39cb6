import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Callers } from "../bench/setting/callers.ts";
import { secretOf } from "../bench/setting/fill.ts";
import { type Ground, openGround, serveParty } from "../bench/setting/parties.ts";
import type { Program } from "../bench/setting/programs.ts";

const VOTERS = 600;
const MINUTES = 60_000;
const root = join(import.meta.dirname, "..");

let ground: Ground;
let url: string;
beforeAll(async () => {
  const { status } = spawnSync(process.execPath, ["bin/run.mjs", "build"], { cwd: root });
  expect(status).toBe(0);
  ground = await openGround();
  url = await ground.makeParty("whole", { proposals: 60, comments: 60, members: VOTERS });
}, 5 * MINUTES);
afterAll(() => ground?.stop(), MINUTES);

const ask = (server: Program, member: number, form?: string, path = "/decide/1/vote") =>
  new Callers(server.port, 1).ask({
    path,
    headers: { cookie: `session=${secretOf(member)}`, origin: `http://127.0.0.1:${server.port}` },
    ...(form === undefined ? {} : { form }),
  });

/** Votes one after another from several callers until the server is gone; answers whose were acknowledged. */
async function voteUntilGone(server: Program, members: number[]): Promise<number[]> {
  const acknowledged: number[] = [];
  const caller = async () => {
    for (let member = members.pop(); member !== undefined; member = members.pop()) {
      const answer = await ask(server, member, "vote-proposal=yes").catch(() => undefined);
      if (answer === undefined) return;
      if (answer.status === 303) acknowledged.push(member);
    }
  };
  await Promise.all(Array.from({ length: 8 }, caller));
  return acknowledged;
}

async function votersKept(): Promise<ReadonlySet<string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("select line_id from ballots.vote where ballot_id = 1");
  await client.end();
  return new Set(rows.map((row) => row.line_id));
}

const membersFrom = (first: number) => Array.from({ length: 150 }, (_, index) => first + index);

describe("the whole house, as built", () => {
  it.each([1, 151])(
    "killed under votes (from member %i), it has every acknowledged vote, and the next start works",
    async (first) => {
      const server = await serveParty(url);
      const voting = voteUntilGone(server, membersFrom(first));
      await new Promise((resolve) => setTimeout(resolve, 400));
      const gone = once(server.child, "exit");
      server.child.kill("SIGKILL");
      await gone;
      const acknowledged = await voting;
      const next = await serveParty(url);
      expect((await ask(next, first, undefined, "/decide/1")).status).toBe(200);
      await next.stop();
      const kept = await votersKept();
      expect(acknowledged.length).toBeGreaterThan(0);
      expect(acknowledged.filter((member) => !kept.has(`line-${member}`))).toEqual([]);
    },
    MINUTES,
  );

  it(
    "two web processes know the same session, and one that is stopped answers what it has taken",
    async () => {
      const [one, other] = await Promise.all([serveParty(url), serveParty(url)]);
      for (const server of [one, other]) {
        expect((await ask(server, 301, undefined, "/me")).status).toBe(200);
      }
      const voting = voteUntilGone(one, membersFrom(301));
      await new Promise((resolve) => setTimeout(resolve, 300));
      await one.stop();
      const acknowledged = await voting;
      const kept = await votersKept();
      expect(one.child.exitCode).toBe(0);
      // Whatever it did, it also said so.
      const done = [...kept].filter((line) => Number(line.replace("line-", "")) > 300);
      expect(done.length).toBe(acknowledged.length);
      expect(acknowledged.filter((member) => !kept.has(`line-${member}`))).toEqual([]);
      expect((await ask(other, 301, undefined, "/me")).status).toBe(200);
      await other.stop();
    },
    MINUTES,
  );
});
