import { unsubscribingPath } from "../../platform/http/addresses.ts";
import { outPath } from "./addresses.ts";

/** With what the lists of this room begin. */
export const LISTS = "newsletters/";

/** As `mail` knows the list of one newsletter: what stands in the way out between its beginning and the reader's key. */
export const listOf = (id: number): string =>
  outPath(id, "").slice(`${unsubscribingPath}/`.length, -"/".length);

/** The other way round; undefined of any other list. */
export function idOfList(list: string): number | undefined {
  const id = Number(list.slice(LISTS.length));
  return Number.isSafeInteger(id) && id > 0 && list === listOf(id) ? id : undefined;
}
