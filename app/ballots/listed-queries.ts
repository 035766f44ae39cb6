import { type RawBuilder, sql } from "kysely";

/**
 * Whom a list of ballots shows one: of the whole party everybody, of a branch those on its roll alone. Whoever else looks
 * for it finds it on the branch's page and in the record. To be asked of rows that have the column `of_branch`.
 *
 * @param isOnRoll of the reader; undefined where nobody is signed in, or where the list is the same for all
 */
export const isListed = (isOnRoll?: RawBuilder<unknown>): RawBuilder<boolean> =>
  isOnRoll === undefined
    ? sql<boolean>`of_branch is null`
    : sql<boolean>`(of_branch is null or ${isOnRoll})`;
