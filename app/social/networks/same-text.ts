import { linksIn } from "./links.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " },
};

/** The text of a post that came as HTML, with a line for each of its lines. Pure. */
export const textOfHtml = (html: string): string =>
  html
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<\/p>\s*<p[^<>]*>/gi, "\n\n")
    .replace(/<[^<>]*>/g, "")
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, dec, hex, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
      return String.fromCodePoint(Number.parseInt(dec ?? hex, dec === undefined ? 16 : 10));
    });

/** A network writes links and mentions in its own way: what is left without them, and without how it breaks lines. */
function bare(text: string): string {
  let rest = "";
  let at = 0;
  for (const { from, until } of linksIn(text)) {
    rest += `${text.slice(at, from)}⟨⟩`;
    at = until;
  }
  return (rest + text.slice(at))
    .replace(/(@[\w.-]+)@[\w.-]+/g, "$1")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
}

/** Is it one text, but for how a network shows links, mentions and lines? Pure. */
export const isSamePost = (one: string, other: string): boolean => bare(one) === bare(other);

/** A server's clock may be some minutes before ours. */
const MINUTES_BEFORE = 5 * 60_000;

export const isSince = (at: string, createdAt: Date): boolean =>
  Date.parse(at) >= createdAt.getTime() - MINUTES_BEFORE;
