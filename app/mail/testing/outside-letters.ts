import type { Database } from "../../../platform/database/database.ts";
import { tablesWith } from "../../record/testing.ts";

/** Letters keep what they quote apart, and leave it out where it is out of sight: they are read by themselves. */
const LETTERS = ["mail.letter", "mail.text"];

/** The tables of the house in which this text stands, letters apart. */
export async function tablesOutsideLetters(
  database: Database,
  text: string,
): Promise<readonly string[]> {
  return (await tablesWith(database, text)).filter((name) => !LETTERS.includes(name));
}
