import { loadavg } from "node:os";
import pg from "pg";
import { postDigest } from "../../app/this-week/telling/post-digest.ts";
import { latestMondayMorning } from "../../app/this-week/telling/week.ts";
import type { House } from "../../platform/house.ts";
import { clockAt } from "../../platform/time/clock.ts";
import { openGround } from "../setting/parties.ts";
import { openBeside } from "../setting/sealed.ts";

/* `npm run bench:digest`: a Monday's letters, each of its own lines, beside the bare inserts of the same letters. */

const MEMBERS = 50_000;
const THINGS = 300;
/** So many things each follows, and so often something happens to one of them in a week. */
const FOLLOWED = 10;
const HAPPENINGS = 300;
/** Of everybody's week. */
const FOR_ALL = 8;

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
  await client.query("vacuum analyze");
}

/** As much of a house as the digest needs. Titles come from memory, as they do for all letters of a digest but once. */
function aHouse(url: string, at: Date): { house: House; close(): Promise<void> } {
  const { house, close } = openBeside(url);
  const followedAt = async (paths: readonly string[]) =>
    new Map(paths.map((path) => [path, `What is proposed at ${path}`]));
  return { house: { ...house, followedAt, clock: clockAt(at.toISOString()) }, close };
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
  const at = new Date(latestMondayMorning(new Date()).getTime() + 60_000);
  const url = await ground.makeParty("digest", {
    proposals: 300,
    comments: 1000,
    members: MEMBERS,
  });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await fill(client, new Date(at.getTime() - 86_400_000));
  const { house, close } = aHouse(url, at);
  const load = loadavg()[0] ?? 0;
  const heaps: number[] = [];
  const watching = setInterval(() => heaps.push(process.memoryUsage().rss / 2 ** 20), 100);
  const cpu = process.cpuUsage();
  const began = performance.now();
  await postDigest(house);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(watching);
  const { rows } = await client.query(
    "select count(*)::int as letters, avg(length(body))::int as length from mail.letter where kind = 'weekly'",
  );
  const { letters, length } = rows[0];
  const quarter = Math.floor(heaps.length / 4);
  const early = Math.max(...heaps.slice(quarter, 2 * quarter));
  const late = Math.max(...heaps.slice(2 * quarter));
  const alone = await insertsAlone(client);
  const rate = letters / seconds;
  console.log(
    `load ${load.toFixed(1)}; ${letters} letters of ${length} characters in ${seconds.toFixed(1)} s`,
  );
  console.log("| What | Ours | Beside it | Ratio | Reach | Reached |");
  console.log("|---|--:|--:|--:|--:|---|");
  console.log(
    `| weekly letters composed a second, ${MEMBERS} members : the inserts alone | ${rate.toFixed(0)}/s | ${alone.toFixed(0)}/s | ${(rate / alone).toFixed(2)} × | ≥ 500/s | ${rate >= 500 ? "yes" : "**no**"} |`,
  );
  console.log(
    `| the most memory in the second half : in the second quarter | ${late.toFixed(0)} MB | ${early.toFixed(0)} MB | ${(late / early).toFixed(2)} × | ≤ 1.2 × | ${late / early <= 1.2 ? "yes" : "**no**"} |`,
  );
  console.log(`Processor of the composing process alone: ${((user + system) / 1e6).toFixed(1)} s`);
  await close();
  await client.end();
} finally {
  await ground.stop();
}
