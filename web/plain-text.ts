/** A piece of a line: words, or an address that was written out in it. */
export type Span = { text: string; href?: string };
export type Block =
  | { kind: "paragraph"; lines: Span[][] }
  | { kind: "bullets"; items: Span[][] }
  | { kind: "numbers"; start: number; items: Span[][] };

// Unicode 15, UAX 9: marks, embeddings, overrides and isolates. A reader never needs them here, because every
// block finds its own direction; a trickster needs them to make "gpj.exe" read as "exe.jpg".
const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const otherControls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g;

/** Takes out characters that change how other text is shown, and makes every line break "\n". */
export function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(bidiControls, "").replace(otherControls, "");
}

const address = /\bhttps?:\/\/[^\s<>"']+/g;

function countOf(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

/** A full stop, or a bracket opened before the address, belongs to the sentence and not to the address. */
function trimAddress(found: string): string {
  let loose = countOf(found, ")") - countOf(found, "(");
  let end = found.length;
  while (end > 0) {
    const last = found[end - 1] ?? "";
    const isLoose = last === ")" && loose > 0;
    if (!isLoose && !".,;:!?".includes(last)) break;
    if (isLoose) loose -= 1;
    end -= 1;
  }
  return found.slice(0, end);
}

/** Splits a line into words and the web addresses among them. */
export function findSpans(line: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of line.matchAll(address)) {
    const found = trimAddress(match[0]);
    if (!URL.canParse(found)) continue;
    if (match.index > from) spans.push({ text: line.slice(from, match.index) });
    spans.push({ text: found, href: found });
    from = match.index + found.length;
  }
  if (from < line.length) spans.push({ text: line.slice(from) });
  return spans;
}

const bullet = /^[-*•–]\s(.*)$/s;
const number = /^(\d{1,3})[.)]\s(.*)$/s;

function addLine(blocks: Block[], line: string, isFresh: boolean): void {
  const last = isFresh ? undefined : blocks.at(-1);
  const bulleted = bullet.exec(line.trimStart());
  if (bulleted) {
    const item = findSpans(bulleted[1]?.trimStart() ?? "");
    if (last?.kind === "bullets") last.items.push(item);
    else blocks.push({ kind: "bullets", items: [item] });
    return;
  }
  const numbered = number.exec(line.trimStart());
  if (numbered) {
    const item = findSpans(numbered[2]?.trimStart() ?? "");
    if (last?.kind === "numbers") last.items.push(item);
    else blocks.push({ kind: "numbers", start: Number(numbered[1]), items: [item] });
    return;
  }
  const spans = findSpans(line.trim());
  if (last?.kind === "paragraph") last.lines.push(spans);
  else blocks.push({ kind: "paragraph", lines: [spans] });
}

/**
 * Reads what members type: paragraphs parted by an empty line, lists with "-" or "1.", and bare addresses.
 * Anything else stays as typed; there is no markup, so there is nothing to escape from.
 */
export function readPlainText(text: string): Block[] {
  const blocks: Block[] = [];
  let isFresh = true;
  for (const line of withoutControls(text).split("\n")) {
    if (line.trim() === "") {
      isFresh = true;
      continue;
    }
    addLine(blocks, line, isFresh);
    isFresh = false;
  }
  return blocks;
}

/** Anything that stands otherwise on one line: a control, a space beside a space, a space that is none. */
const untidy =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]| {2}|[^\S ]/;

/** Most texts are tidy, and to look for what is not costs a fifth of replacing each space by a space. */
const onOneLine = (text: string): string =>
  untidy.test(text) ? withoutControls(text).replace(/\s+/g, " ").trim() : text.trim();

/** The beginning of a text as one line, cut between words, for lists and descriptions. */
export function excerptOf(text: string, maxCharacters = 160): string {
  const line = onOneLine(text);
  if (line.length <= maxCharacters) return line;
  const cut = line.slice(0, maxCharacters);
  const lastSpace = cut.lastIndexOf(" ");
  const whole = cut.slice(0, lastSpace > maxCharacters / 2 ? lastSpace : maxCharacters);
  // "…up more….": the ellipsis stands for whatever ended there.
  return `${whole.replace(/(?<![\s.,;:!?…–—-])[\s.,;:!?…–—-]+$/, "")}…`;
}
