import { countGraphemes } from "@breakthrough/languages";
import { linksIn } from "./links.ts";
import type { Limits, NetworkName } from "./network.ts";

const LINK_WEIGHT = 23;
/** Code points of which X counts one for each; of all others two. developer.x.com, counting characters. */
const ONE_EACH = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

const isLight = (code: number): boolean =>
  ONE_EACH.some(([from, until]) => code >= from && code <= until);

/** A whole sequence counts two, such as a family or a flag. What is no emoji unless a sign after it says so counts the more of the two. */
const EMOJI = /\p{RGI_Emoji}|\p{Extended_Pictographic}\uFE0F?/gv;

function weighPlain(text: string): number {
  let weight = 0;
  const rest = text.replace(EMOJI, () => {
    weight += 2;
    return "";
  });
  for (const one of rest) weight += isLight(one.codePointAt(0) ?? 0) ? 1 : 2;
  return weight;
}

/**
 * X's weighted length. A name without a scheme counts as a link where X knows its end; where we do not know whether X
 * does, the longer of both counts, so that what fits here fits there.
 */
export function weighForX(given: string): number {
  const text = given.normalize("NFC");
  let weight = 0;
  let at = 0;
  for (const { from, until, isKnown } of linksIn(text)) {
    weight += weighPlain(text.slice(at, from));
    const plain = weighPlain(text.slice(from, until));
    weight += isKnown ? LINK_WEIGHT : Math.max(LINK_WEIGHT, plain);
    at = until;
  }
  return weight + weighPlain(text.slice(at));
}

/** Of `@user@domain` Mastodon counts `@user` alone. */
const MENTION = /(?<![\p{L}\p{N}_/@.-])(@[a-z0-9_][a-z0-9_.-]*)@[\p{L}\p{N}][\p{L}\p{N}.-]*/giu;

/** What ends a sentence behind a mention is none of it. */
function shortMention(mention: string, user: string): string {
  let end = mention.length;
  while (".-".includes(mention[end - 1] ?? " ")) end -= 1;
  return user + mention.slice(end);
}

/** Mastodon's length: every written-out link counts the same, whatever is behind it. */
export function countForMastodon(text: string, linkLength = LINK_WEIGHT): number {
  let counted = 0;
  let at = 0;
  const plain = (part: string) => countGraphemes(part.replace(MENTION, shortMention));
  for (const { from, until, isWhole } of linksIn(text)) {
    if (!isWhole) continue;
    counted += plain(text.slice(at, from)) + linkLength;
    at = until;
  }
  return counted + plain(text.slice(at));
}

const bytesOf = (text: string): number => Buffer.byteLength(text, "utf8");

/** What a network makes of one text. `over` is by how much it is too long. */
export interface Counted {
  readonly network: NetworkName;
  readonly length: number;
  readonly most: number;
  readonly left: number;
  readonly over: number;
  /** It has few enough letters, and too many bytes for them: emoji of many parts. */
  readonly overBytes: number;
}

const COUNT: Readonly<Record<NetworkName, (text: string, limits: Limits) => number>> = {
  bluesky: (text) => countGraphemes(text),
  mastodon: (text, { link }) => countForMastodon(text, link),
  x: (text) => weighForX(text),
};

/** One text, such as one part of a thread, as the network counts it. Pure. */
export function countFor(network: NetworkName, text: string, limits: Limits): Counted {
  const length = COUNT[network](text, limits);
  const { most, mostBytes } = limits;
  const overBytes = mostBytes === undefined ? 0 : Math.max(0, bytesOf(text) - mostBytes);
  const left = most - length;
  return { network, length, most, left, over: Math.max(0, -left), overBytes };
}

export const fits = ({ over, overBytes }: Counted): boolean => over === 0 && overBytes === 0;
