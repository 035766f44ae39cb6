import type pg from "pg";
import { branchOffices } from "../../app/rulebook/branch-offices.ts";
import { postcodeAt } from "../places/directory.ts";

/** So many branches under each, level by level: 1,993 of them on five levels. */
const FANS: readonly number[] = [1, 8, 8, 5, 5];
/** Branches with a ward each: those of the last level. */
export const WARDS = FANS.reduce((all, fan) => all * fan, 1);
const POSTCODES_OF_A_WARD = 100;
const POSTCODES = WARDS * POSTCODES_OF_A_WARD;

export interface Sizes {
  readonly members: number;
  /** Of the branches of the first, the second and the third ward; all others share the rest. */
  readonly large: number;
  readonly small: number;
  readonly tiny: number;
}

export interface Planted {
  readonly top: number;
  readonly large: number;
  readonly small: number;
  readonly tiny: number;
  readonly branches: number;
}

/** A tree with everybody at home in it, each by their postcode, and an officer whose office reaches all of it. */
export async function plant(client: pg.Client, sizes: Sizes): Promise<Planted> {
  await addPlaces(client);
  await addPostcodes(client, sizes);
  const leaves = await addTree(client);
  await client.query(
    `insert into branches.place (code, branch_id)
     select 'E05' || lpad(ward::text, 6, '0'), id from unnest($1::int[]) with ordinality as leaf (id, ward)`,
    [leaves],
  );
  await client.query(
    `insert into branches.belonging (person_id, branch_id, is_home, why, since, votes_from)
     select p.id, b.branch_id, true, 'postcode', now() - interval '100 days', now() - interval '100 days'
     from membership.person p
     join places.postcode c on c.postcode = replace(p.postcode, ' ', '')
     join places.area a on a.number = c.area join branches.place b on b.code = a.ward`,
  );
  await seatOfficers(client);
  await client.query("vacuum analyze");
  const { rows } = await client.query(
    "select min(id) as top, count(*)::int as branches from branches.branch",
  );
  const [large = 0, small = 0, tiny = 0] = leaves;
  return { ...rows[0], large, small, tiny };
}

/**
 * Every office is held, or the clock would call some thousand elections. Officers belong where they do by choice, and so
 * no boundary moves them. The first member is the secretary of the whole tree.
 */
async function seatOfficers(client: pg.Client): Promise<void> {
  await client.query(
    `with officer as (
       select distinct on (above) above as branch_id, b.person_id from branches.belonging b
       join branches.branch t on t.id = b.branch_id cross join lateral unnest(t.path) as above
       join membership.person p on p.id = b.person_id
       order by above, length(p.name), p.name
     ), held as (
       insert into branches.holding (branch_id, office, person_id, begins_at, ends_at, held_by)
       select branch_id, office, person_id, now(), now() + interval '300 days', '{"kind":"election"}'
       from officer, unnest($1::text[]) office returning person_id
     )
     update branches.belonging set why = 'choice' where person_id in (select person_id from held)`,
    [branchOffices().map(({ id }) => id)],
  );
}

async function addPlaces(client: pg.Client): Promise<void> {
  await client.query(
    `insert into places.boundary_set (what, kind, day, source, rows, imported_at)
     values ('postcodes', null, '2025-01-01', 'Made up', $1, now())`,
    [POSTCODES],
  );
  await client.query(
    `insert into places.area (ward, council, nation)
     select 'E05' || lpad(n::text, 6, '0'), 'E06' || lpad((1 + n / 23)::text, 6, '0'), 'E92000001'
     from generate_series(1, $1::int) n order by n`,
    [WARDS],
  );
  const codes = Array.from({ length: POSTCODES }, (_, index) => postcodeAt(index, POSTCODES));
  await client.query(
    `insert into places.postcode (postcode, from_day, area, is_large_user)
     select code, '2025-01-01', a.number, false
     from unnest($1::text[]) with ordinality as made (code, n)
     join places.area a on a.ward = 'E05' || lpad((1 + (n - 1) / $2::int)::text, 6, '0')`,
    [codes, POSTCODES_OF_A_WARD],
  );
}

/** The first so many live in the first ward, and so on; the others are dealt out to the wards that are left. */
async function addPostcodes(client: pg.Client, sizes: Sizes): Promise<void> {
  const { large, small, tiny } = sizes;
  await client.query(
    `with numbered as (
       select id, substr(name, 8)::int as n from membership.person where name like 'Member %'
     ), placed as (
       select id, n, case when n <= $1::int then 0 when n <= $1 + $2::int then 1 when n <= $1 + $2 + $3::int then 2
         else 3 + n % ($4::int - 3) end as ward from numbered
     ), codes as (
       select c.postcode, a.number - (select min(number) from places.area) as ward,
         row_number() over (partition by c.area order by c.postcode) - 1 as nth
       from places.postcode c join places.area a on a.number = c.area
     )
     update membership.person p
     set postcode = left(codes.postcode, -3) || ' ' || right(codes.postcode, 3)
     from placed join codes on codes.ward = placed.ward and codes.nth = placed.n % $5::int
     where p.id = placed.id`,
    [large, small, tiny, WARDS, POSTCODES_OF_A_WARD],
  );
}

/** Answers the branches of the last level. */
async function addTree(client: pg.Client): Promise<readonly number[]> {
  let level: readonly (number | null)[] = [null];
  for (const [depth, fan] of FANS.entries()) {
    const { rows } = await client.query<{ id: number }>(
      `insert into branches.branch (name, kind, parent_id, path, founded_at)
       select 'Branch ' || $3::int || '.' || nth || '.' || n, $4, parent, '{}', now() - interval '400 days'
       from unnest($1::int[]) with ordinality as above (parent, nth), generate_series(1, $2::int) n returning id`,
      [level, fan, depth, depth === 0 ? "nation" : depth === 1 ? "region" : "branch"],
    );
    level = rows.map(({ id }) => id);
  }
  return level.filter((id) => id !== null);
}

/** New boundaries from yesterday on: every postcode lies in the next ward, so everybody's branch is another. */
export async function redraw(client: pg.Client): Promise<void> {
  await client.query(
    `insert into places.boundary_set (what, kind, day, source, rows, imported_at)
     values ('postcodes', null, current_date - 1, 'Made up', $1, now())`,
    [POSTCODES],
  );
  await client.query("update places.postcode set until_day = current_date - 1");
  await client.query(
    `with first as (select min(number) as number from places.area)
     insert into places.postcode (postcode, from_day, area, is_large_user)
     select postcode, current_date - 1, first.number + (area - first.number + 1) % $1::int, false
     from places.postcode, first`,
    [WARDS],
  );
  await client.query("vacuum analyze places.postcode");
}
