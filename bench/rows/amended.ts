import pg from "pg";
import type { Program } from "../setting/programs.ts";
import { measureTwo } from "./cpu-of-two.ts";
import type { Row } from "./row.ts";

const MOST = 1.5;
const FEW = 3;
const MANY = 300;
/** Proposals of the small party that nothing else is measured with. */
const [SMALL, LARGE] = [9, 10];
const PARAGRAPHS = 60;

/** A text that is amended, with so many amendments, each of another paragraph's words. Answers the first one's number. */
async function addAmended(pool: pg.Pool, proposal: number, count: number): Promise<number> {
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    (_, index) => `Paragraph ${index + 1} says when the night bus goes, and who pays for it.`,
  );
  const sources = paragraphs.map((text, index) => ({
    id: String(index + 1),
    pieces: [{ text, by: [] }],
  }));
  const { rows } = await pool.query<{ id: number }>(
    `insert into amendments.text (path, title, stage, closes_at, body, sources, insist_needed)
     values ($1, 'Run the night bus', 'open', now() + interval '5 days', $2, $3, 20) returning id`,
    [`/proposals/${proposal}`, paragraphs.join("\n\n"), JSON.stringify(sources)],
  );
  const changes = (nth: number) => {
    const at = nth % PARAGRAPHS;
    const now = `${paragraphs[at]} Amendment ${nth} adds this.`;
    return JSON.stringify([{ at, old: [paragraphs[at]], now: [now] }]);
  };
  const all = Array.from({ length: count }, (_, nth) => changes(nth));
  const added = await pool.query<{ id: number }>(
    `insert into amendments.amendment
       (text_id, number, changes, written, state, reason, person_id, moved_at)
     select $1, n, c::jsonb, c::jsonb, 'open', 'Else nobody knows when it goes.', gen_random_uuid(), now()
     from unnest($2::text[]) with ordinality as a (c, n) returning id`,
    [rows[0]?.id, all],
  );
  return added.rows[0]?.id ?? Number.NaN;
}

/** An item with 300 amendments beside one with three; and one amendment among so many, with what it collides with. */
export async function measureAmended(
  server: Program,
  databaseUrl: string,
): Promise<readonly Row[]> {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const small = await addAmended(pool, SMALL, FEW);
  const large = await addAmended(pool, LARGE, MANY);
  await pool.query("update proposals.proposal set state = 'amendment' where id = any($1::int[])", [
    [SMALL, LARGE],
  ]);
  await pool.query("analyze amendments.amendment");
  await pool.end();
  return [
    await measureTwo(server, {
      what: "CPU a page, an item with 300 amendments : one with 3",
      large: `/proposals/${LARGE}/amendments`,
      small: `/proposals/${SMALL}/amendments`,
      most: MOST,
    }),
    await measureTwo(server, {
      what: "CPU a page, one amendment among 300 : among 3",
      large: `/amendments/${large}`,
      small: `/amendments/${small}`,
      most: MOST,
    }),
  ];
}
