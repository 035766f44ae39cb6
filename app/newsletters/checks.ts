import { readPlainText } from "../../web/plain-text.ts";
import { MOST_BYTES } from "./limits.ts";

/** A newsletter as it would leave, both its forms. */
export interface BothForms {
  readonly text: string;
  readonly html: string;
}

/** What a newsletter may not be or have. */
export type Unfit = "too-long" | "style" | "loads" | "pixel" | "link" | "differs";

/** Anything that a mail program would fetch from somewhere. */
const LOADS =
  /<(?:img|link|script|iframe|object|embed|video|audio|source|svg|base)\b|\bsrc(?:set)?\s*=|url\(|@import/i;
/** A style that is not on the element itself: many programs throw it away. */
const STYLE = /<style\b|\sclass\s*=/i;
const PIXEL = /\b(?:width|height)\s*[=:]\s*["']?1(?:px)?\b/i;

/** Whatever is wrong with it, each once. Pure: what it looks at is what would leave. */
export function unfitIn({ text, html }: BothForms): readonly Unfit[] {
  const markup = tagsOf(html);
  const links = [...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)];
  const isRewritten = ([, href = "", shown = ""]: RegExpMatchArray) => href !== shown;
  const found: readonly (readonly [Unfit, boolean])[] = [
    ["too-long", Buffer.byteLength(html) > MOST_BYTES],
    ["style", STYLE.test(markup)],
    ["loads", LOADS.test(markup)],
    ["pixel", PIXEL.test(markup)],
    ["link", links.some(isRewritten) || countOf(markup, "<a") !== links.length],
    ["differs", wordsOfHtml(html) !== wordsOfText(text)],
  ];
  return found.filter(([, isSo]) => isSo).map(([unfit]) => unfit);
}

/** The elements alone: what somebody wrote about `<img>` is no image. */
const tagsOf = (html: string): string => (html.match(/<[^<>]*>/g) ?? []).join("");

const countOf = (text: string, part: string): number => text.split(`${part} `).length - 1;

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" },
};

const oneSpace = (text: string): string => text.replace(/\s+/g, " ").trim();

const wordsOfHtml = (html: string): string =>
  oneSpace(
    html
      .replace(/<head>.*?<\/head>/s, " ")
      .replace(/<(?:\/?(?:p|li|ul|ol|body|html)|br|!doctype)\b[^>]*>/gi, " ")
      .replace(/<[^<>]*>/g, "")
      .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity),
  );

/** Without what marks a list, which HTML says by its elements. */
const wordsOfText = (text: string): string =>
  oneSpace(
    readPlainText(text)
      .flatMap((block) => (block.kind === "paragraph" ? block.lines : block.items))
      .map((spans) => spans.map((span) => span.text).join(""))
      .join(" "),
  );
