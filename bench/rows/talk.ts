import pg from "pg";
import type { Program } from "../setting/programs.ts";
import { measureTwo } from "./cpu-of-two.ts";
import type { Row } from "./row.ts";

const MOST = 1.2;
/** More than a page shows of either. */
const FEW = 50;
const MANY = 5000;
/** Proposals of the small party that nothing else is measured with. */
const [SMALL, LARGE] = [7, 8];

async function addComments(pool: pg.Pool, proposal: number, count: number): Promise<void> {
  await pool.query(
    `insert into discussions.comment (topic_id, person_id, text, written_at)
     select t.id, gen_random_uuid(), 'I wait for this bus, and comment ' || n || ' is mine.', now()
     from discussions.topic t, generate_series(1, $2::int) n where t.path = $1`,
    [`/proposals/${proposal}`, count],
  );
}

/** An item with 5,000 comments beside one with 50: both show a page of them. */
export async function measureTalk(server: Program, databaseUrl: string): Promise<Row> {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  await addComments(pool, SMALL, FEW);
  await addComments(pool, LARGE, MANY);
  await pool.query("analyze discussions.comment");
  await pool.end();
  return measureTwo(server, {
    what: "CPU a page, an item with 5,000 comments : one with 50",
    large: `/proposals/${LARGE}/discussion`,
    small: `/proposals/${SMALL}/discussion`,
    most: MOST,
  });
}
