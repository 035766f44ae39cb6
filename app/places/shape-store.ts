import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { SimpleShape } from "./importing/simplify.ts";
import type { PlaceKind } from "./place.ts";
import { type BoundarySet, keepSet } from "./store.ts";

const SLICE = 500;

/** Shapes of one kind's places on a day, in the place of those that were told of that day before. */
export async function keepShapes(
  tx: Tx,
  kind: PlaceKind,
  set: BoundarySet,
  shapes: readonly SimpleShape[],
  at: Date,
): Promise<void> {
  await sql`delete from places.shape where kind = ${kind} and day = ${set.day}`.execute(tx);
  for (let begin = 0; begin < shapes.length; begin += SLICE) {
    const slice = shapes.slice(begin, begin + SLICE);
    const column = <Name extends keyof SimpleShape>(name: Name) => slice.map((one) => one[name]);
    await sql`
      insert into places.shape (code, far, near, west, south, east, north, kind, day)
      select t.*, ${kind}, ${set.day}::date from unnest(
        ${column("code")}::text[], ${column("far")}::text[], ${column("near")}::text[],
        ${column("west")}::int[], ${column("south")}::int[],
        ${column("east")}::int[], ${column("north")}::int[]) as t`.execute(tx);
  }
  await keepSet(tx, "shapes", kind, { ...set, rows: shapes.length }, at);
}

/** Where a place stands on a map on which all are alike; the width of one is 1. */
export interface PlacedHex {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly isFlat: boolean;
}

/** The same for hexagons. */
export async function keepHexes(
  tx: Tx,
  kind: PlaceKind,
  set: BoundarySet,
  hexes: readonly PlacedHex[],
  at: Date,
): Promise<void> {
  await sql`delete from places.hex where kind = ${kind} and day = ${set.day}`.execute(tx);
  await sql`
    insert into places.hex (code, x, y, is_flat, kind, day)
    select t.*, ${kind}, ${set.day}::date from unnest(
      ${hexes.map(({ code }) => code)}::text[], ${hexes.map(({ x }) => x)}::real[],
      ${hexes.map(({ y }) => y)}::real[], ${hexes.map(({ isFlat }) => isFlat)}::boolean[]) as t
    on conflict (code, day) do nothing`.execute(tx);
  await keepSet(tx, "hexes", kind, { ...set, rows: hexes.length }, at);
}
