import type { Kysely } from "kysely";
import { makeSearchedWords } from "../database/searched-words.ts";

/** For databases whose columns were made before there were functions: what is typed is folded by them too. */
export const searchedWordsByFunction = {
  up: (db: Kysely<never>): Promise<void> => makeSearchedWords(db),
};
