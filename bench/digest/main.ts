import { spawn } from "node:child_process";
import { loadavg } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { openGround } from "../setting/parties.ts";
import { ROOT } from "../setting/programs.ts";
import { growthIn, residentOf } from "../setting/resident.ts";

/* `npm run bench:digest`: a Monday's letters, each of its own lines, beside the bare inserts of the same letters. */

const MEMBERS = 50_000;
const THINGS = 300;
/** So many things each follows, and so often something happens to one of them in a week. */
const FOLLOWED = 10;
const HAPPENINGS = 300;
/** Of everybody's week. */
const FOR_ALL = 8;
/** So often something that was added is gathered, and so much each time. */
const GATHERED = 1000;
const ADDED = 20;

async function fill(client: pg.Client, at: Date): Promise<void> {
  await client.query(
    `insert into this_week.follow (person_id, path, level, is_chosen, since, stop_key)
     select id, '/proposals/' || (1 + (row_number() over (order by id) * 7 + n * 31) % $1), null, true,
       $2::timestamptz - interval '100 days', md5(random()::text) || left(md5(id::text || n), 11)
     from membership.person, generate_series(1, $3::int) n on conflict do nothing`,
    [THINGS, at, FOLLOWED],
  );
  await client.query(
    `with noted as (
       insert into this_week.happening (fact, part, is_important, is_for_all, says, at, told_at)
       select 'f' || n, 'changed', false, n <= $2::int,
         jsonb_build_object('en', 'something happened to it, number ' || n, 'cy', 'digwyddodd rhywbeth ' || n), $3, $3
       from generate_series(1, $1::int) n returning id, fact)
     insert into this_week.happening_on (happening_id, place, path)
     select id, 1, '/proposals/' || (1 + id % $4::int) from noted`,
    [HAPPENINGS, FOR_ALL, at, THINGS],
  );
  // Of every third thing of the week: what several added, gathered some times.
  await client.query(
    `with people as (select id, row_number() over (order by id) as place from membership.person),
     noted as (
       insert into this_week.happening (fact, part, is_important, is_for_all, is_gathered, says, at, told_at)
       select 'g' || n, 'changed', false, false, true, '{"en": "", "cy": ""}', $2, $2
       from generate_series(1, $1::int) n returning id),
     placed as (
       insert into this_week.happening_on (happening_id, place, path)
       select id, 1, '/proposals/' || (1 + id % $3::int) from noted)
     insert into this_week.addition (path, kind, place, by_person, at, happening_id)
     select '/proposals/' || (1 + noted.id % $3::int), (array['comment', 'argument-for', 'argument-against'])[1 + n % 3],
       '/discussions/1', people.id, $2, noted.id
     from noted cross join generate_series(1, $5::int) n
     join people on people.place = 1 + (noted.id * 37 + n) % $4::int`,
    [GATHERED, at, THINGS, MEMBERS, ADDED],
  );
  await client.query(
    `insert into this_week.digest (monday, began_at, to_id)
     select date_trunc('week', now())::date, now(), max(id) from this_week.happening`,
  );
  await client.query("vacuum analyze");
}

interface Composed {
  readonly seconds: number;
  /** Megabytes in use, ten times a second. */
  readonly memory: readonly number[];
}

/** The product's own worker, which finds the Monday's letter under way and goes on with it. */
async function compose(url: string, client: pg.Client): Promise<Composed> {
  const env = { DATABASE_URL: url, DATABASE_OWNER_URL: "", PARTY_URL: "http://127.0.0.1:9" };
  const worker = spawn(process.execPath, [join(ROOT, "dist/server/start.js")], {
    env: { ...process.env, ...env, ROLE: "worker", PORT: "0", LOG_LEVEL: "error" },
    stdio: "inherit",
  });
  const memory: number[] = [];
  let began = 0;
  try {
    for (;;) {
      const { rows } = await client.query(
        "select posted_to is not null as has_begun, finished_at is not null as is_done from this_week.digest",
      );
      if (began === 0 && rows[0].has_begun) began = performance.now();
      if (rows[0].is_done) return { seconds: (performance.now() - began) / 1000, memory };
      if (began > 0) memory.push(residentOf(worker.pid ?? 0));
      await setTimeout(100);
    }
  } finally {
    worker.kill();
  }
}

async function insertsAlone(client: pg.Client): Promise<number> {
  await client.query("create table public.beside (like mail.letter including all)");
  const { rows } = await client.query(
    "select * from mail.letter where kind = 'weekly' order by id",
  );
  const began = performance.now();
  for (let from = 0; from < rows.length; from += 1000) {
    const slice = rows.slice(from, from + 1000);
    await client.query(
      `insert into public.beside (to_address, person_id, kind, subject, body, fact, posted_at, next_try_at)
       select address, person, 'weekly', $4, body, $5, now(), now()
       from unnest($1::text[], $2::uuid[], $3::text[]) as r (address, person, body)`,
      [
        slice.map((row) => row.to_address),
        slice.map((row) => row.person_id),
        slice.map((row) => row.body),
        rows[0].subject,
        rows[0].fact,
      ],
    );
  }
  return (rows.length / (performance.now() - began)) * 1000;
}

const ground = await openGround();
try {
  const size = { proposals: 300, comments: 1000, members: MEMBERS };
  const url = await ground.makeParty("digest", size);
  const client = new pg.Client({ connectionString: ground.ownerUrl("digest") });
  // Where a step before it fails, the database is stopped under this connection, and that step's error is the one to see.
  client.on("error", () => {});
  await client.connect();
  await fill(client, new Date());
  const load = loadavg()[0] ?? 0;
  const { seconds, memory } = await compose(url, client);
  const { rows } = await client.query(
    "select count(*)::int as letters, avg(length(body))::int as length from mail.letter where kind = 'weekly'",
  );
  const { letters, length } = rows[0];
  const { early, late, ratio } = growthIn(memory);
  // The first slice was done when the clock began.
  const rate = (letters - 1000) / seconds;
  const alone = await insertsAlone(client);
  const says = (is: boolean) => (is ? "yes" : "**no**");
  console.log(
    `load ${load.toFixed(1)}; ${letters} letters of ${length} characters, ${seconds.toFixed(1)} s`,
  );
  console.log(
    `| weekly letters composed a second, ${MEMBERS} members : the inserts alone | ${rate.toFixed(0)}/s | ${alone.toFixed(0)}/s | ${(rate / alone).toFixed(2)} × | ≥ 500/s | ${says(rate >= 500)} |`,
  );
  console.log(
    `| their memory, the most in the second half : in the second quarter | ${late.toFixed(0)} MB | ${early.toFixed(0)} MB | ${ratio.toFixed(2)} × | ≤ 1.2 × | ${says(ratio <= 1.2)} |`,
  );
  await client.end();
} finally {
  await ground.stop();
}
