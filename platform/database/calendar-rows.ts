import { type RawBuilder, sql } from "kysely";

/** Whose calendar and when, for a query: neither is known yet when it is written. */
export interface RowsAsked {
  readonly person: RawBuilder<unknown>;
  readonly now: RawBuilder<unknown>;
}

/** So far back a calendar's rows are looked at: further than any room's events go. What leaves a calendar for its age does so by the day. */
export const CALENDAR_REACHES: RawBuilder<unknown> = sql`interval '125 days'`;

/**
 * One text for all rows of this query, which answers one text a row: another as soon as a row comes, goes or has another
 * text. With a row's `xmin` in it any change of the row is one: it is the number of the transaction that wrote it
 * (PostgreSQL, System Columns). After a dump is read in again all are new.
 */
export const versionOf = (rows: RawBuilder<unknown>): RawBuilder<string> => sql`(
  select md5(string_agg(one, E'\\n' order by one collate "C")) from (${rows}) as t (one))`;
