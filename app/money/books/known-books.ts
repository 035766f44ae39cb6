import type { Reader } from "../../../platform/database/database.ts";
import type { BooksOfYear } from "./books.ts";
import { booksAsOf, booksOf } from "./books-queries.ts";

interface Known {
  readonly asOf: string;
  readonly books: Promise<BooksOfYear>;
}

const known = new WeakMap<Reader, Map<string, Known>>();

/**
 * The open books of a year, added up anew only when something has moved in them: of a large party that takes a second,
 * and everybody reads the same.
 */
export async function knownBooks(
  db: Reader,
  asked: { readonly unit: number; readonly year: number; readonly least: number },
): Promise<BooksOfYear> {
  const years = known.get(db) ?? new Map<string, Known>();
  known.set(db, years);
  const year = `${asked.unit} ${asked.year}`;
  const asOf = `${await booksAsOf(db)} ${asked.least}`;
  const found = years.get(year);
  if (found?.asOf === asOf) return await found.books;
  const books = booksOf(db, asked);
  years.set(year, { asOf, books });
  // What failed is asked again.
  books.catch(() => years.delete(year));
  return await books;
}
