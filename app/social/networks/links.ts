/** Part of a text, in places of a JavaScript string, and where it leads. */
export interface LinkInText {
  readonly from: number;
  readonly until: number;
  readonly href: string;
  /** Written with its scheme, as everybody reads it as a link. */
  readonly isWhole: boolean;
  /** Without a scheme: does its end surely name a country or one of the common kinds of domain? */
  readonly isKnown: boolean;
}

/** Ends of names that people write into sentences without a scheme. Countries have two letters, and none has a digit. */
const KNOWN_ENDS = new Set(
  (
    "com org net info biz edu gov mil int name pro coop museum aero jobs mobi tel travel xyz online site shop " +
    "blog app dev news media social party vote wales cymru scot london irish green community coffee fund team " +
    "work today world zone live email link click club events global"
  ).split(" "),
);

const SCHEME = 'https?:\\/\\/[^\\s<>"“”„«»]+';
const LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
const BARE = `(?<![\\p{L}\\p{N}@#$_./-])(?:${LABEL}\\.){1,4}[a-z]{2,18}(?![\\p{L}\\p{N}@_-])(?:[/?][^\\s<>"“”„«»]*)?`;
const LINK = new RegExp(`${SCHEME}|${BARE}`, "giu");

/** A full stop after a link ends its sentence; a bracket that was opened before it is closed after it. */
function withoutEnd(found: string): string {
  let text = found;
  for (;;) {
    const last = text.at(-1) ?? "";
    const isUnopened = last === ")" && text.split("(").length < text.split(")").length;
    if (!isUnopened && !/[.,;:!?'’…\]]/u.test(last)) return text;
    text = text.slice(0, -1);
  }
}

/** The links of a text, with and without their scheme, in their order. Pure. */
export function linksIn(text: string): readonly LinkInText[] {
  const links: LinkInText[] = [];
  for (const { 0: found, index } of text.matchAll(LINK)) {
    const link = withoutEnd(found);
    const isWhole = /^https?:\/\//i.test(link);
    const host = link.replace(/^https?:\/\//i, "").split(/[/?#]/)[0] ?? "";
    if (host === "" || !URL.canParse(isWhole ? link : `https://${link}`)) continue;
    const end = host.split(":")[0]?.split(".").at(-1)?.toLowerCase() ?? "";
    const isKnown = isWhole || end.length === 2 || KNOWN_ENDS.has(end);
    const href = isWhole ? link : `https://${link}`;
    links.push({ from: index, until: index + link.length, href, isWhole, isKnown });
  }
  return links;
}
