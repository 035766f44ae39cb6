import { sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { Day } from "../../platform/time/days.ts";
import { KNOWN_PLACES, PLACE_KINDS, type PlaceKind } from "./place.ts";
import type { PlacesTables } from "./tables.ts";

/** What nobody has brought yet. */
export interface Missing {
  /** Undefined: none at all. */
  readonly directory: { readonly day: Day; readonly isApproximate: boolean } | undefined;
  /** Kinds of which places have no name, and of how many. */
  readonly nameless: readonly { readonly kind: PlaceKind; readonly count: number }[];
  /** Kinds without any shape. */
  readonly shapeless: readonly PlaceKind[];
  readonly hasHexes: boolean;
  /** No postcode of the newest directory lies in any of these. */
  readonly unplaced: readonly PlaceKind[];
}

/** What a party has to bring in still, so that everything that places are for can be done. */
export async function findMissing(db: Reader): Promise<Missing> {
  const tables = db.withTables<PlacesTables>();
  const sets = await tables.selectFrom("places.boundary_set").selectAll().orderBy("day").execute();
  const newest = sets.filter(({ what }) => what === "postcodes").at(-1);
  const counts = await Promise.all(PLACE_KINDS.map((kind) => countPlaces(db, kind)));
  const hasShapes = (kind: PlaceKind) =>
    sets.some((set) => set.what === "shapes" && set.kind === kind);
  return {
    directory: newest && { day: newest.day, isApproximate: newest.is_approximate },
    nameless: counts.flatMap(({ kind, nameless: count }) => (count > 0 ? [{ kind, count }] : [])),
    shapeless: PLACE_KINDS.filter((kind) => !hasShapes(kind)),
    hasHexes: sets.some(({ what }) => what === "hexes"),
    unplaced: counts.flatMap(({ kind, all }) => (all === 0 ? [kind] : [])),
  };
}

async function countPlaces(db: Reader, kind: PlaceKind) {
  const { rows } = await sql<{ all: number; nameless: number }>`
    select count(*) as "all", count(*) filter (where not exists (
      select from places.name n where n.code = a.code) and a.code <> all(${[...KNOWN_PLACES.keys()]}::text[])
    ) as nameless
    from (select distinct ${sql.ref(kind)} as code from places.area
      where ${sql.ref(kind)} is not null) a`.execute(db);
  return { kind, all: rows[0]?.all ?? 0, nameless: rows[0]?.nameless ?? 0 };
}
