import { type Published, rootText } from "../../record/door.ts";
import { words } from "../words.ts";
import { together } from "./added.ts";
import { type Line, lineInWords } from "./lines.ts";

/** The order of a digest: what is asked of its reader comes first. */
const ORDER = ["asked", "changed", "decided", "others"] as const;

/** In thousands of mailboxes, a seal cannot be taken back. */
function sealOf({ size, root }: Published, url: string): string {
  return `${words.digest.seal(size, rootText(root))}\n${url}/record`;
}

/** All that was added to one thing is one line; of what else is told of it in the same words, one says how often. */
function withoutRepeats(lines: readonly Line[]): readonly Line[] {
  const alike = Map.groupBy(lines, ({ path, says, part }) => `${part} ${path} ${says}`);
  return [...alike.values()].flatMap(([line, ...more]) => {
    if (line === undefined) return [];
    if (line.added !== undefined)
      return [{ ...line, added: together([line, ...more].flatMap(({ added }) => added ?? [])) }];
    return more.length === 0
      ? [line]
      : [{ ...line, says: words.notices.times(line.says, more.length + 1) }];
  });
}

/** The digest's text, with `{name}` for its reader; undefined in a week in which nothing happened that concerns them. */
export function composeDigest(
  lines: readonly Line[],
  party: { readonly partyName: string; readonly url: string },
  published?: Published,
): string | undefined {
  if (lines.length === 0) return undefined;
  const { hello, parts, all } = words.digest;
  const single = withoutRepeats(lines);
  const shown = ORDER.flatMap((part) => {
    const own = single.filter((line) => line.part === part);
    const inWords = own.map((line) => lineInWords(line, party.url));
    return own.length === 0 ? [] : [[parts[part], ...inWords].join("\n\n")];
  });
  const seal = published === undefined ? [] : [sealOf(published, party.url)];
  return [hello(party.partyName), ...shown, `${all}\n${party.url}/`, ...seal].join("\n\n");
}
