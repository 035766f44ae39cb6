import type { Day } from "../../../platform/time/days.ts";
import type { DirectoryColumn } from "./headers.ts";

/** Why a file cannot be imported, as facts: whoever shows it has the words. */
export type WhyUnusable =
  | { readonly is: "zip" | "shapefile" | "empty" | "unknown-json" | "no-places" }
  | { readonly is: "no-day" }
  | { readonly is: "unknown-table"; readonly heads: readonly string[] }
  | { readonly is: "broken"; readonly says: string }
  | { readonly is: "too-large"; readonly megabytes: number; readonly most: number }
  | { readonly is: "too-fine"; readonly points: number; readonly most: number }
  | { readonly is: "unknown-grid"; readonly number: number }
  | { readonly is: "few-postcodes"; readonly bad: number; readonly lines: number }
  | { readonly is: "shrunk"; readonly lines: number; readonly before: number }
  | { readonly is: "older"; readonly day: Day; readonly newest: Day }
  | { readonly is: "no-names-for-hexes"; readonly unmatched: readonly string[] };

/** A file that cannot be imported. Nothing of what was brought with it is kept. */
export class UnusableFile extends Error {
  readonly path: string;
  readonly why: WhyUnusable;

  constructor(path: string, why: WhyUnusable) {
    super(`${path}: ${why.is}`);
    this.path = path;
    this.why = why;
  }
}

/** What a directory has not, so that nothing can be told of it. */
export interface MissingColumns {
  readonly path: string;
  readonly columns: readonly DirectoryColumn[];
}
