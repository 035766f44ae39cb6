import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import { quotedIn, readQuotes } from "./quoting.ts";
import type { MailTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<MailTables>();

/** From now on no letter is sent or shown with what it quotes of this: neither one that waits nor one that is yet to be written. */
export async function coverQuotes(tx: Tx, path: string): Promise<void> {
  await tables(tx)
    .insertInto("mail.covered")
    .values({ path })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Letters that still wait quote it again. */
export async function uncoverQuotes(tx: Tx, path: string): Promise<void> {
  await tables(tx).deleteFrom("mail.covered").where("path", "=", path).execute();
}

type Words = { readonly subject: string; readonly text?: string };

/**
 * These letters as they may be read at this moment. Whoever sends or shows one asks here last of all: a letter that was
 * written while its quote was being put out of sight is found neither by who writes it nor by who covers.
 */
export async function asReadNow<Letter extends Words>(
  db: Reader,
  letters: readonly Letter[],
): Promise<readonly Letter[]> {
  const quoted = letters.flatMap(({ subject, text = "" }) => [
    ...quotedIn(subject),
    ...quotedIn(text),
  ]);
  if (quoted.length === 0) return letters;
  const covered = await coveredAmong(db, [...new Set(quoted)]);
  const read = (written: string) => readQuotes(written, (path) => covered.has(path));
  return letters.map((letter) => ({
    ...letter,
    subject: read(letter.subject),
    ...(letter.text === undefined ? {} : { text: read(letter.text) }),
  }));
}

async function coveredAmong(db: Reader, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tables(db)
    .selectFrom("mail.covered")
    .select("path")
    .where("path", "=", sql<string>`any(${paths}::text[])`)
    .execute();
  return new Set(rows.map(({ path }) => path));
}
