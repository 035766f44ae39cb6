import { type RawBuilder, sql } from "kysely";
import type { Database, Reader, Tx } from "./database/database.ts";

type PartyTables = {
  "platform.party": {
    only_row?: boolean;
    name: string;
    url: string;
    is_demonstration: boolean;
    founded_at: Date;
  };
  "platform.clock_ahead": { only_row?: boolean; milliseconds: number };
};

/** Said once, at the founding, and for ever: the application can add to these and change nothing. */
export const PARTY_STANDS = ["platform.party"] as const;

/** Which party this database holds. None: it is empty, and may be founded or filled with the demonstration. */
export interface PartyFacts {
  readonly name: string;
  readonly url: string;
  readonly isDemonstration: boolean;
  readonly foundedAt: Date;
}

export async function findParty(db: Reader): Promise<PartyFacts | undefined> {
  const row = await db
    .withTables<PartyTables>()
    .selectFrom("platform.party")
    .select(["name", "url", "is_demonstration", "founded_at"])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { name, url, is_demonstration, founded_at } = row;
  return { name, url, isDemonstration: is_demonstration, foundedAt: founded_at };
}

/** The same of a database that may have no tables yet. */
export async function findPartyIfAny(db: Reader): Promise<PartyFacts | undefined> {
  const { rows } = await sql<{ is_there: boolean }>`
    select to_regclass('platform.party') is not null as is_there`.execute(db);
  return rows[0]?.is_there === true ? findParty(db) : undefined;
}

/** False where the database holds a party already. */
export async function foundParty(tx: Tx, party: PartyFacts): Promise<boolean> {
  const founded = await tx
    .withTables<PartyTables>()
    .insertInto("platform.party")
    .values({
      name: party.name,
      url: party.url,
      is_demonstration: party.isDemonstration,
      founded_at: party.foundedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("name")
    .executeTakeFirst();
  return founded !== undefined;
}

/** For a query: is the party younger than so many days? */
export const foundedWithin = (days: RawBuilder<number>, now: Date): RawBuilder<boolean> => sql`
  exists (
    select from platform.party
    where founded_at + ${days}::float8 * interval '1 day' > ${now}::timestamptz
  )`;

/** How far a demonstration's clock is ahead, or behind where that is less than nothing. Zero for a real party. */
export async function millisecondsAhead(database: Database): Promise<number> {
  const row = await database
    .withTables<PartyTables>()
    .selectFrom("platform.clock_ahead")
    .select("milliseconds")
    .executeTakeFirst();
  return row?.milliseconds ?? 0;
}

export async function saveMillisecondsAhead(database: Database, milliseconds: number) {
  await database
    .withTables<PartyTables>()
    .insertInto("platform.clock_ahead")
    .values({ milliseconds })
    .onConflict((conflict) =>
      conflict.column("only_row").doUpdateSet((set) => ({
        milliseconds: set.fn<number>("greatest", [
          set.ref("excluded.milliseconds"),
          set.ref("platform.clock_ahead.milliseconds"),
        ]),
      })),
    )
    .execute();
}

/** What says how far the clock is ahead, as a backup calls its table, and the row of it. */
export const CLOCK_IN_BACKUP = "platform.clock_ahead";
export const clockRow = (milliseconds: number): string => `(t,${milliseconds})`;
