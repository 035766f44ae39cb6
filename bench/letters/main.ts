import { type ChildProcess, execFileSync, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import pg from "pg";
import { openCheckout } from "../setting/checkout.ts";
import { type Ground, openGround } from "../setting/parties.ts";
import { ROOT } from "../setting/programs.ts";
import { growthIn, residentOf } from "../setting/resident.ts";

/*
 * `npm run bench:letters [-- --readers 100000 --beside OLD_CHECKOUT]`: a newsletter to many, composed and handed to a mail
 * server of this machine by the product's own worker. bench/README.md.
 */

const { values } = parseArgs({
  options: { readers: { type: "string", default: "100000" }, beside: { type: "string" } },
});
const READERS = Number(values.readers);
const BARE = Math.min(READERS, 20_000);
const OF_OLD = Math.min(READERS, 4000);
/** The product's own for letters to many: `openMailTransport`. */
const CONNECTIONS = 5;
/** A mail server elsewhere: so long it thinks about each recipient. */
const FAR_MS = 30;
const OF_FAR = Math.min(READERS, 6000);

const BODY = `Dear {name},

${"we won the ward by 214 votes, and this is how it went: stalls on nine Saturdays, 4,100 doors, and a hundred of you.\n\n".repeat(12)}- one meeting
- another

https://party.example/news`;

interface Sink {
  readonly url: string;
  look(): Promise<{ readonly taken: number; readonly last: string }>;
  stop(): void;
}

async function openSink(thinksMs = 0): Promise<Sink> {
  const child = fork(join(ROOT, "bench/letters/sink.mjs"), [String(thinksMs)]);
  const [{ port }] = await once(child, "message");
  return {
    url: `smtp://127.0.0.1:${port}`,
    look: async () => {
      child.send("look");
      const [seen] = await once(child, "message");
      return seen;
    },
    stop: () => void child.kill(),
  };
}

function startWorker(databaseUrl: string, smtpUrl: string, root: string): ChildProcess {
  const env = {
    ...{ DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: "", PARTY_URL: "https://party.example" },
    ...{ SMTP_URL: smtpUrl, MAIL_FROM: "The Measured Party <office@party.example>" },
    ...{ ROLE: "worker", PORT: "0", LOG_LEVEL: "error" },
  };
  return spawn(process.execPath, [join(root, "dist/server/start.js")], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
}

interface Went {
  readonly rate: number;
  /** Megabytes in use, ten times a second. */
  readonly memory: readonly number[];
}

/** From the first letter that the mail server has to the last. */
async function send({ url, letters, workers = 1, root = ROOT }: How, sink: Sink): Promise<Went> {
  const { taken: before } = await sink.look();
  const running = Array.from({ length: workers }, () => startWorker(url, sink.url, root));
  const memory: number[] = [];
  let began: { readonly at: number; readonly taken: number } | undefined;
  try {
    for (;;) {
      const taken = (await sink.look()).taken - before;
      if (began === undefined && taken > 0) began = { at: performance.now(), taken };
      if (taken >= letters) break;
      if (began !== undefined) memory.push(residentOf(running[0]?.pid ?? 0));
      await pause(100);
    }
    const { at = 0, taken = 0 } = began ?? {};
    return { rate: (letters - taken) / ((performance.now() - at) / 1000), memory };
  } finally {
    for (const worker of running) worker.kill();
    await Promise.all(running.map((worker) => once(worker, "exit")));
  }
}

interface How {
  readonly url: string;
  readonly letters: number;
  readonly workers?: number;
  readonly root?: string;
}

/** A newsletter to all members whose last key has turned; with `most`, as many readers as that. */
async function letOut(client: pg.Client, most: number): Promise<void> {
  await client.query(
    `insert into newsletters.choice (person_id, is_out)
     select id, true from membership.person order by id offset $1
     on conflict (person_id) do update set is_out = true`,
    [most],
  );
  await client.query(
    `insert into newsletters.newsletter
       (subject, body, topic, whom, conditions, state, written_at, request, begun_at)
     select 'We won the ward', $1, 'campaigns', 'members', '{}', 'sending', now(), 1000000 + count(*), now()
     from newsletters.newsletter`,
    [BODY],
  );
  await client.query("vacuum analyze");
}

/** The outbox of a build that has no newsletters: as its letter to all would have filled it. */
async function fillOutbox(client: pg.Client, most: number): Promise<void> {
  await client.query(
    `insert into mail.letter (to_address, person_id, kind, subject, body, posted_at, next_try_at)
     select email, id, 'important', 'We won the ward', replace($1, '{name}', name), now(), now()
     from membership.person where email is not null order by id limit $2`,
    [BODY, most],
  );
  await client.query("vacuum analyze");
}

const connectTo = async (ground: Ground, name: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: ground.ownerUrl(name) });
  // Where a step before it fails, the database is stopped under this connection, and that step's error is the one to see.
  client.on("error", () => {});
  await client.connect();
  return client;
};

function bare(ground: Ground, sink: Sink, letter: string): number {
  const file = join(ground.folder, "letter.eml");
  writeFileSync(file, letter, "latin1");
  const args = [sink.url, file, String(BARE), String(CONNECTIONS)];
  return Number(execFileSync(process.execPath, [join(ROOT, "bench/letters/bare.mjs"), ...args]));
}

const says = (is: boolean) => (is ? "yes" : "**no**");
const row = (...cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);
const perSecond = (rate: number) => `${rate.toFixed(0)}/s`;

const ground = await openGround();
const near = await openSink();
const far = await openSink(FAR_MS);
try {
  const url = await ground.makeParty("letters", {
    proposals: 10,
    comments: 10,
    members: READERS,
  });
  const client = await connectTo(ground, "letters");
  const load = loadavg()[0] ?? 0;
  await letOut(client, READERS);
  const { rows } = await client.query(
    "select count(*)::int as people from membership.person where email is not null",
  );
  const ours = await send({ url, letters: Math.min(READERS, rows[0].people) }, near);
  const { last } = await near.look();
  const alone = bare(ground, near, last);
  const { early, late, ratio } = growthIn(ours.memory);
  const kept = await client.query(
    "select count(distinct text_hash)::int as texts, count(*)::int as letters from mail.letter where text_hash is not null",
  );
  console.log(
    `load ${load.toFixed(1)}; ${last.length} bytes a letter; ${kept.rows[0].letters} letters of ${kept.rows[0].texts} text`,
  );
  row(
    `letters composed and handed over a second, ${READERS} readers : the bare transport`,
    ...[perSecond(ours.rate), perSecond(alone), `${(ours.rate / alone).toFixed(2)} ×`],
    ...["≥ 0.5 ×", says(ours.rate >= alone / 2)],
  );
  row(
    "the worker's memory, the most in the second half : in the second quarter",
    ...[`${late.toFixed(0)} MB`, `${early.toFixed(0)} MB`, `${ratio.toFixed(2)} ×`],
    ...["≤ 1.2 ×", says(ratio <= 1.2)],
  );
  await letOut(client, OF_FAR);
  const one = await send({ url, letters: OF_FAR }, far);
  await letOut(client, OF_FAR);
  const two = await send({ url, letters: OF_FAR, workers: 2 }, far);
  row(
    `two workers : one, to a mail server that takes ${FAR_MS} ms over each letter`,
    ...[perSecond(two.rate), perSecond(one.rate), `${(two.rate / one.rate).toFixed(2)} ×`],
    ...["≥ 1.6 ×", says(two.rate >= one.rate * 1.6)],
  );
  await client.end();
  if (values.beside !== undefined) {
    const old = await openCheckout(values.beside);
    const size = { proposals: 10, comments: 10, members: OF_OLD };
    const oldUrl = await ground.makeParty("older", size, old);
    const its = await connectTo(ground, "older");
    await fillOutbox(its, OF_OLD);
    const older = await send({ url: oldUrl, letters: OF_OLD, root: old.root }, near);
    await its.end();
    row(
      "letters handed over a second : an older build",
      ...[perSecond(ours.rate), perSecond(older.rate), `${(ours.rate / older.rate).toFixed(2)} ×`],
      ...["≥ 5 ×", says(ours.rate >= older.rate * 5)],
    );
  }
} finally {
  near.stop();
  far.stop();
  await ground.stop();
}
