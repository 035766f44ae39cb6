import { type Amendment, type Collision, collisionsAmong } from "./collisions.ts";
import {
  characterAt,
  type Hunk,
  hunksOf,
  isInsertion,
  isOfParagraphs,
  paragraphAt,
} from "./hunks.ts";
import { type Paragraph, type Piece, paragraphTexts, type SourcedText } from "./text.ts";
import { BREAK } from "./tokens.ts";

/** The text that amendments make together, or why there is none. */
export type Merged =
  | { readonly kind: "merged"; readonly text: SourcedText }
  | { readonly kind: "collides"; readonly collisions: readonly Collision[] }
  /** They strike everything: nothing would be left to decide on. */
  | { readonly kind: "empty" };

/**
 * Puts amendments into a text together. Their order changes nothing; what two of them say alike stands once.
 * @param base the text that all of them amend
 * @param amendments in any order
 * @returns the merged text with the source of every word; or the collisions; or that nothing would be left
 */
export function merge(base: SourcedText, amendments: readonly Amendment[]): Merged {
  const hunked = amendments.map(({ id, changes }) => ({ id, hunks: hunksOf(changes) }));
  const collisions = collisionsAmong(hunked);
  if (collisions.length > 0) return { kind: "collides", collisions };
  const text = new Writer(base).write(inOrder(hunked));
  return text.length === 0 ? { kind: "empty" } : { kind: "merged", text };
}

interface Sourced {
  readonly hunk: Hunk;
  readonly by: readonly string[];
}

/** By their place; new paragraphs before a change of the one behind them. What stands twice is one, of both. */
function inOrder(
  hunked: readonly { readonly id: string; readonly hunks: readonly Hunk[] }[],
): readonly Sourced[] {
  const same = new Map<string, Sourced>();
  for (const { id, hunks } of hunked) {
    for (const hunk of hunks) {
      const key = `${hunk.from} ${hunk.to} ${hunk.key}`;
      const known = same.get(key);
      // Of two spellings of one wording the same one is taken, whoever comes first.
      const first = known === undefined || hunk.put < known.hunk.put ? hunk : known.hunk;
      same.set(key, { hunk: first, by: [...(known?.by ?? []), id].sort() });
    }
  }
  return [...same.values()].sort(
    (one, other) =>
      one.hunk.from - other.hunk.from ||
      Number(isOfParagraphs(other.hunk)) - Number(isOfParagraphs(one.hunk)) ||
      Number(isInsertion(other.hunk)) - Number(isInsertion(one.hunk)),
  );
}

/** Writes the merged text from the first paragraph to the last. */
class Writer {
  readonly #base: SourcedText;
  readonly #texts: readonly string[];
  readonly #done: Paragraph[] = [];
  readonly #used = new Set<string>();
  #pieces: Piece[] = [];
  /** The paragraph of the base that the present one goes on from. */
  #from: string | undefined;

  constructor(base: SourcedText) {
    this.#base = base;
    this.#texts = paragraphTexts(base);
  }

  write(edits: readonly Sourced[]): SourcedText {
    let at = 0;
    for (const { hunk, by } of edits) {
      this.#keep(at, hunk.from);
      // Within a paragraph what is put belongs to it, also where none of its words stay.
      if (!isOfParagraphs(hunk) && characterAt(hunk.to) !== 0)
        this.#belongTo(paragraphAt(hunk.from));
      this.#put(hunk.put, by);
      at = hunk.to;
    }
    this.#keep(at, Number.POSITIVE_INFINITY);
    this.#end([]);
    return this.#done;
  }

  #belongTo(paragraph: number): void {
    this.#from ??= this.#base[paragraph]?.id;
  }

  /** What stays of the base between two places. */
  #keep(from: number, to: number): void {
    for (let index = paragraphAt(from); index < this.#base.length; index++) {
      const first = index === paragraphAt(from) ? characterAt(from) : 0;
      const isLast = paragraphAt(to) === index;
      if (paragraphAt(to) < index) return;
      const last = isLast ? characterAt(to) : (this.#texts[index] as string).length;
      this.#copy(index, first, last);
      if (isLast) return;
      this.#belongTo(index);
      this.#end([]);
    }
  }

  #copy(index: number, from: number, to: number): void {
    if (to <= from) return;
    this.#belongTo(index);
    let start = 0;
    for (const { text, by } of (this.#base[index] as Paragraph).pieces) {
      const some = text.slice(Math.max(0, from - start), Math.max(0, to - start));
      if (some !== "") this.#add(some, by);
      start += text.length;
    }
  }

  #put(put: string, by: readonly string[]): void {
    const paragraphs = put.split(BREAK);
    for (const [index, text] of paragraphs.entries()) {
      if (index > 0) this.#end(by);
      if (text !== "") this.#add(text, by);
    }
  }

  #add(text: string, by: readonly string[]): void {
    const last = this.#pieces.at(-1);
    if (last !== undefined && last.by.join(" ") === by.join(" ")) {
      this.#pieces[this.#pieces.length - 1] = { text: last.text + text, by };
    } else this.#pieces.push({ text, by });
  }

  #end(by: readonly string[]): void {
    const text = this.#pieces.map((piece) => piece.text).join("");
    if (text.trim() !== "") this.#done.push({ id: this.#name(by), pieces: this.#pieces });
    this.#pieces = [];
    this.#from = undefined;
  }

  /** Its own id where it has one and no part before took it; else one after whoever brought it. */
  #name(by: readonly string[]): string {
    const own = this.#from;
    const source = by[0] ?? this.#pieces.flatMap((piece) => piece.by)[0] ?? own ?? "p";
    let id = own !== undefined && !this.#used.has(own) ? own : `${source}-1`;
    for (let next = 2; this.#used.has(id) || (id !== own && this.#isOfBase(id)); next++) {
      id = `${source}-${next}`;
    }
    this.#used.add(id);
    return id;
  }

  #isOfBase(id: string): boolean {
    return this.#base.some((paragraph) => paragraph.id === id);
  }
}
