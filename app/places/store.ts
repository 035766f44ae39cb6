import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import { takeLock } from "../../platform/database/named-lock.ts";
import type { Day } from "../../platform/time/days.ts";
import { PLACE_KINDS, type Place, type PlaceKind } from "./place.ts";
import { SeenPostcodes } from "./seen-postcodes.ts";
import type { PlacesTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<PlacesTables>();

/** Of which boundaries, and who says so. */
export interface BoundarySet {
  readonly day: Day;
  readonly source: string;
  /** Of our own making, for trying the platform. */
  readonly isApproximate?: boolean;
}

/** Codes of the places that something lies in. */
export type Codes = { readonly [Kind in PlaceKind]?: string | undefined };

/** One line of a directory. There are millions of them: lines of one area have the same object in `lies`. */
export interface DirectoryLine {
  /** Without its space; in the extract the outward half alone. */
  readonly postcode: string;
  readonly lies: Codes;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly endedOn: Day | undefined;
  readonly isLargeUser: boolean;
}

/** How many lines a directory had, how many say what was not known, and how many postcodes it has no more. */
export interface DirectoryKept {
  readonly lines: number;
  readonly twice: number;
  readonly changed: number;
  readonly gone: number;
}

const PAGE = 20_000;

/** Of two imports at once the second waits for the first. Long work has no half minute as its end. */
export async function beginImport(tx: Tx): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(tx);
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx);
  // A batch is small and the table is large: to read all of it for each of them would take hours.
  for (const way of ["hashjoin", "mergejoin", "seqscan"])
    await sql`set local ${sql.raw(`enable_${way}`)} = off`.execute(tx);
  await takeLock(tx, "places.import");
}

/** The day of the newest postcodes there are, but for the extract's. */
export async function findNewestDirectory(tx: Tx): Promise<Day | undefined> {
  const row = await tables(tx)
    .selectFrom("places.boundary_set")
    .select("day")
    .where("what", "=", "postcodes")
    .where("is_approximate", "=", false)
    .orderBy("day", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.day;
}

/** How many postcodes the newest directory has, but for the extract's. */
export async function countPostcodes(tx: Tx): Promise<number> {
  if ((await findNewestDirectory(tx)) === undefined) return 0;
  return countOpen(tx);
}

async function countOpen(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from places.postcode where until_day is null`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** Keeps a directory a batch at a time, within one transaction. Its day must not lie before the newest one's. */
export class KeepsDirectory {
  private readonly tx: Tx;
  private readonly set: BoundarySet;
  private readonly areas = new Map<string, number>();
  private readonly known = new WeakMap<Codes, number>();
  private readonly seen = new SeenPostcodes();
  private twice = 0;
  private changed = 0;

  private constructor(tx: Tx, set: BoundarySet) {
    this.tx = tx;
    this.set = set;
  }

  static async begin(tx: Tx, set: BoundarySet): Promise<KeepsDirectory> {
    await forgetExtract(tx);
    const keeps = new KeepsDirectory(tx, set);
    const areas = await tables(tx).selectFrom("places.area").selectAll().execute();
    for (const area of areas) {
      keeps.areas.set(keyOf(PLACE_KINDS.map((kind) => area[kind])), area.number);
    }
    return keeps;
  }

  /** The first line of a postcode counts. */
  async keep(lines: readonly DirectoryLine[]): Promise<void> {
    const fresh = lines.filter(({ postcode }) => this.seen.add(postcode));
    this.twice += lines.length - fresh.length;
    if (fresh.length === 0) return;
    await this.addAreas(fresh);
    this.changed += await keepLines(this.tx, this.set.day, fresh, fresh.map(this.areaOf));
  }

  async end(at: Date): Promise<DirectoryKept> {
    const gone = await endWhatIsGone(this.tx, this.set.day, this.seen);
    await keepSet(this.tx, "postcodes", null, { ...this.set, rows: this.seen.size }, at);
    return { lines: this.seen.size, twice: this.twice, changed: this.changed, gone };
  }

  private readonly areaOf = ({ lies }: DirectoryLine): number => {
    const number = this.known.get(lies) ?? this.areas.get(keyOfCodes(lies));
    if (number === undefined) throw new Error("an area that was not kept");
    this.known.set(lies, number);
    return number;
  };

  private async addAreas(lines: readonly DirectoryLine[]): Promise<void> {
    const unknown = new Map<string, Codes>();
    for (const { lies } of lines) {
      if (this.known.has(lies)) continue;
      const key = keyOfCodes(lies);
      if (!this.areas.has(key)) unknown.set(key, lies);
    }
    if (unknown.size === 0) return;
    const rows = await tables(this.tx)
      .insertInto("places.area")
      .values([...unknown.values()].map(areaRow))
      .returningAll()
      .execute();
    for (const row of rows) this.areas.set(keyOf(PLACE_KINDS.map((kind) => row[kind])), row.number);
  }
}

const keyOf = (codes: readonly (string | null | undefined)[]): string => codes.join(" ");
const keyOfCodes = (lies: Codes): string => keyOf(PLACE_KINDS.map((kind) => lies[kind]));
const areaRow = ({ ward, constituency, council, region, nation }: Codes) => ({
  ...{ ward: ward ?? null, constituency: constituency ?? null, council: council ?? null },
  ...{ region: region ?? null, nation: nation ?? null },
});

/** What is known already is not written again; what was otherwise until now ends on that day. Answers how many changed. */
async function keepLines(
  tx: Tx,
  day: Day,
  lines: readonly DirectoryLine[],
  areas: readonly number[],
): Promise<number> {
  const { numAffectedRows } = await sql`
    with told as (
      select * from unnest(
        ${lines.map(({ postcode }) => postcode)}::text[], ${areas}::int[],
        ${lines.map(({ latitude }) => latitude ?? null)}::real[],
        ${lines.map(({ longitude }) => longitude ?? null)}::real[],
        ${lines.map(({ endedOn }) => endedOn ?? null)}::date[],
        ${lines.map(({ isLargeUser }) => isLargeUser)}::boolean[]
      ) as t(postcode, area, latitude, longitude, ended_on, is_large_user)
    ), fresh as (
      select * from told t where not exists (
        select from places.postcode p
        where p.postcode = t.postcode and p.until_day is null
          and (p.area, p.latitude, p.longitude, p.ended_on, p.is_large_user)
            is not distinct from (t.area, t.latitude, t.longitude, t.ended_on, t.is_large_user))
    ), ended as (
      update places.postcode p set until_day = ${day} from fresh f
      where p.postcode = f.postcode and p.until_day is null and p.from_day < ${day}
    )
    insert into places.postcode
      (postcode, area, latitude, longitude, ended_on, is_large_user, from_day)
    select f.*, ${day}::date from fresh f
    on conflict (postcode, from_day) do update set area = excluded.area, until_day = null,
      latitude = excluded.latitude, longitude = excluded.longitude,
      ended_on = excluded.ended_on, is_large_user = excluded.is_large_user`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Postcodes that an older directory had and this one has not. Most have none such, which a count tells. */
async function endWhatIsGone(tx: Tx, day: Day, seen: SeenPostcodes): Promise<number> {
  if ((await countOpen(tx)) === seen.size) return 0;
  let gone = 0;
  let after = "";
  for (;;) {
    const page = await tables(tx)
      .selectFrom("places.postcode")
      .select("postcode")
      .where("until_day", "is", null)
      .where("postcode", ">", after)
      .orderBy("postcode")
      .limit(PAGE)
      .execute();
    const unseen = page.map(({ postcode }) => postcode).filter((one) => !seen.has(one));
    await endPostcodes(tx, unseen, day);
    gone += unseen.length;
    if (page.length < PAGE) return gone;
    after = page.at(-1)?.postcode ?? "";
  }
}

/** What this same day's directory had said before it was brought once more was never so. */
async function endPostcodes(tx: Tx, postcodes: readonly string[], day: Day): Promise<void> {
  if (postcodes.length === 0) return;
  await sql`
    delete from places.postcode
    where postcode = any(${postcodes}::text[]) and from_day = ${day}`.execute(tx);
  await sql`
    update places.postcode set until_day = ${day}
    where postcode = any(${postcodes}::text[]) and until_day is null`.execute(tx);
}

/** A real directory takes the place of the extract as if that had never been. */
async function forgetExtract(tx: Tx): Promise<void> {
  const sets = await tables(tx)
    .deleteFrom("places.boundary_set")
    .where("is_approximate", "=", true)
    .returningAll()
    .execute();
  for (const { what, kind, day } of sets) {
    // The two never stand beside each other: while there is an extract, every row is its own.
    if (what === "postcodes") await tables(tx).deleteFrom("places.postcode").execute();
    if (kind === null) continue;
    const names = tables(tx).deleteFrom("places.name").where("kind", "=", kind);
    await names.where("day", "=", day).execute();
  }
}

/** Names of one kind's places on a day, in the place of those that were told of that day before. */
export async function keepNames(
  tx: Tx,
  kind: PlaceKind,
  set: BoundarySet,
  places: readonly Pick<Place, "code" | "name" | "nameCy">[],
  at: Date,
): Promise<void> {
  await tables(tx)
    .deleteFrom("places.name")
    .where("kind", "=", kind)
    .where("day", "=", set.day)
    .execute();
  await sql`
    insert into places.name (code, name, name_cy, kind, day)
    select t.*, ${kind}, ${set.day}::date from unnest(
      ${places.map(({ code }) => code)}::text[], ${places.map(({ name }) => name)}::text[],
      ${places.map(({ nameCy }) => nameCy ?? null)}::text[]) as t(code, name, name_cy)
    on conflict (code, day) do nothing`.execute(tx);
  await keepSet(tx, "names", kind, { ...set, rows: places.length }, at);
}

/** One set of its kind and day: brought again, it takes the other's place. */
export async function keepSet(
  tx: Tx,
  what: PlacesTables["places.boundary_set"]["what"],
  kind: PlaceKind | null,
  { day, source, isApproximate = false, rows }: BoundarySet & { readonly rows: number },
  at: Date,
): Promise<void> {
  const row = { source, is_approximate: isApproximate, rows, imported_at: at };
  await tables(tx)
    .insertInto("places.boundary_set")
    .values({ what, kind, day, ...row })
    .onConflict((found) => found.columns(["what", "kind", "day"]).doUpdateSet(row))
    .execute();
}
