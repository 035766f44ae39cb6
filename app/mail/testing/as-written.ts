import { readQuotes } from "../quoting.ts";

/** A letter's subject or text with all that it quotes, for tests in which nothing is out of sight. */
export const asWritten = (text: string): string => readQuotes(text, () => false);
