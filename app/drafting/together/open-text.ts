import {
  BOUNDS,
  countWords,
  type Other,
  readUpdate,
  type ToEditor,
  unpackUpdates,
  writeToEditor,
} from "@breakthrough/shared-text";
import { type Doc, encodeStateAsUpdate, encodeStateVector } from "yjs";
import type { Actor } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import { inLanguage } from "../../../platform/language.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { refusals } from "../words.ts";
import { openDocument, takeIn, textIn } from "./document.ts";
import { findDocument } from "./document-store.ts";
import { keepUpdates, type LiveText, type Sent } from "./keep.ts";

/** One editor's socket, as far as a text knows it. */
export interface Editor {
  readonly id: number;
  readonly name: string;
  readonly language: "en" | "cy";
  place: Uint8Array;
  send(bytes: Uint8Array): void;
  /** @param isForGood it need not come back */
  end(refusal: Refusal, isForGood: boolean): void;
  /** Who its writer is at this moment. */
  askAgain(): Promise<Actor>;
}

interface Waiting {
  readonly editor: Editor;
  readonly number: number;
  readonly update: Uint8Array;
}

/** In a crowd a little more is gathered: each message then goes out to everybody. */
const GATHER_MS = 15;
const GATHER_IN_A_CROWD_MS = 60;
const CROWD = 8;
/** Where everybody is, is told this often. */
const PLACES_MS = 200;
/** So much may wait at once; beyond, whoever sends is asked to come back. */
const MOST_WAITING = 2000;

/**
 * A text that is open in this process. What an editor sends is in it, and goes to the others, once it is stored; so
 * whatever this process has, every other can read.
 */
export class OpenText implements LiveText {
  readonly editors = new Set<Editor>();
  readonly path: string;
  epoch = 0;
  seq = 0;
  doc: Doc;
  size = { words: 0, characters: 0 };
  /** When something last came or went. */
  activeAtMs = Date.now();
  private readonly house: House;
  private waiting: Waiting[] = [];
  private timer: NodeJS.Timeout | undefined;
  private placesTimer: NodeJS.Timeout | undefined;
  private readonly moved = new Set<Editor>();
  private turn: Promise<void> = Promise.resolve();

  private constructor(house: House, path: string, doc: Doc) {
    this.house = house;
    this.path = path;
    this.doc = doc;
  }

  /** @returns undefined where nothing is stored under that path */
  static async open(house: House, path: string): Promise<OpenText | undefined> {
    const stored = await findDocument(house.database, path);
    if (stored === undefined) return undefined;
    const text = new OpenText(house, path, openDocument(stored));
    text.epoch = stored.epoch;
    text.seq = stored.seq;
    text.measure();
    return text;
  }

  private measure(): void {
    const text = textIn(this.doc);
    this.size = { words: countWords(text), characters: text.length };
  }

  /** Lets an editor in: it is told what it lacks, and what is here. */
  join(editor: Editor, epoch: number, vector: Uint8Array): boolean {
    let update: Uint8Array;
    try {
      update = encodeStateAsUpdate(this.doc, epoch === this.epoch ? vector : undefined);
    } catch {
      return false;
    }
    this.editors.add(editor);
    this.activeAtMs = Date.now();
    const opened = { epoch: this.epoch, update, vector: encodeStateVector(this.doc) };
    editor.send(writeToEditor({ kind: "opened", ...opened }));
    const others = [...this.editors].filter((one) => one !== editor).slice(0, MOST_OTHERS);
    editor.send(writeToEditor({ kind: "others", others: others.map(otherOf) }));
    this.move(editor, editor.place);
    return true;
  }

  leave(editor: Editor): void {
    if (!this.editors.delete(editor)) return;
    editor.place = new Uint8Array();
    this.moved.add(editor);
    this.tellPlacesSoon();
  }

  move(editor: Editor, place: Uint8Array): void {
    editor.place = place;
    this.moved.add(editor);
    this.tellPlacesSoon();
  }

  private tellPlacesSoon(): void {
    this.placesTimer ??= setTimeout(() => {
      this.placesTimer = undefined;
      const moved = [...this.moved].slice(0, MOST_OTHERS);
      for (const editor of moved) this.moved.delete(editor);
      const others = moved.map((editor) => ({
        ...otherOf(editor),
        name: this.editors.has(editor) ? editor.name : "",
      }));
      this.tellOthers(others);
      if (this.moved.size > 0) this.tellPlacesSoon();
    }, PLACES_MS).unref();
  }

  /** Nobody is told of themselves. */
  private tellOthers(others: readonly Other[]): void {
    const bytes = writeToEditor({ kind: "others", others });
    const ids = new Set(others.map(({ id }) => id));
    for (const editor of this.editors) {
      const but = others.filter(({ id }) => id !== editor.id);
      if (!ids.has(editor.id)) editor.send(bytes);
      else if (but.length > 0) editor.send(writeToEditor({ kind: "others", others: but }));
    }
  }

  private tell(frame: ToEditor, but?: Editor): void {
    const bytes = writeToEditor(frame);
    for (const editor of this.editors) if (editor !== but) editor.send(bytes);
  }

  /** An editor's update, to be stored with what else comes at this moment. */
  take(editor: Editor, number: number, update: Uint8Array): void {
    if (this.waiting.length >= MOST_WAITING) {
      editor.end(refuse("too-many", refusals.refuse.tooFast), false);
      return;
    }
    this.waiting.push({ editor, number, update });
    this.activeAtMs = Date.now();
    const isCrowd = this.editors.size > CROWD;
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        void this.inTurn(() => this.keepWaiting());
      },
      isCrowd ? GATHER_IN_A_CROWD_MS : GATHER_MS,
    );
  }

  /** One thing after the other: what is stored, what others stored, what is looked at. */
  inTurn(work: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(work).catch((error: unknown) => this.fail(error));
    return this.turn;
  }

  /** Nothing that was not stored is in the text, so everybody comes back and sends again what they were not told is kept. */
  private fail(error: unknown): void {
    this.house.log.warn("drafting.not-kept", {
      error: error instanceof Error ? error.name : "unknown",
    });
    this.endAll(refuse("away", refusals.refuse.away), false);
  }

  endAll(refusal: Refusal, isForGood: boolean): void {
    for (const editor of [...this.editors]) editor.end(refusal, isForGood);
    this.waiting = [];
  }

  private async keepWaiting(): Promise<void> {
    const waiting = this.waiting;
    this.waiting = [];
    const sent: Sent[] = [];
    const from: Waiting[] = [];
    const actors = await this.askAll(waiting);
    for (const one of waiting) {
      const read = readUpdate(one.update);
      if (read === undefined) this.refuse(one, refuse("invalid", refusals.refuse.noText));
      else {
        sent.push({ actor: actors.get(one.editor) as Actor, update: one.update, read });
        from.push(one);
      }
    }
    if (sent.length === 0) return;
    if (this.isNearFull(sent)) this.measure();
    const kept = await keepUpdates(this.house, this, sent);
    if (kept === "begun-anew") return this.endAll(refuse("conflict", refusals.refuse.away), false);
    this.takeStored(kept.stored, kept.seq, onlyOne(from));
    for (const [index, one] of from.entries()) {
      const refusal = kept.refused[index];
      if (refusal !== undefined) this.refuse(one, refusal);
      else one.editor.send(writeToEditor({ kind: "kept", number: one.number }));
    }
  }

  private isNearFull(sent: readonly Sent[]): boolean {
    const words = sent.reduce((sum, { read }) => sum + read.words, this.size.words);
    const characters = sent.reduce((sum, { read }) => sum + read.characters, this.size.characters);
    return words > BOUNDS.words || characters > BOUNDS.characters;
  }

  private async askAll(waiting: readonly Waiting[]): Promise<ReadonlyMap<Editor, Actor>> {
    const editors = [...new Set(waiting.map(({ editor }) => editor))];
    const actors = await Promise.all(editors.map((editor) => editor.askAgain()));
    return new Map(editors.map((editor, index) => [editor, actors[index] as Actor]));
  }

  private refuse({ editor, number }: Waiting, refusal: Refusal): void {
    const says = inLanguage(editor.language, () => refusal.says);
    editor.send(writeToEditor({ kind: "refused", number, code: refusal.code, says }));
  }

  private takeStored(updates: readonly Uint8Array[], seq: number, from?: Editor): void {
    this.seq = Math.max(this.seq, seq);
    if (updates.length === 0) return;
    takeIn(this.doc, updates);
    for (const update of updates) {
      const read = readUpdate(update);
      this.size.words += read?.words ?? 0;
      this.size.characters += read?.characters ?? 0;
    }
    this.tell({ kind: "updates", updates }, from);
  }

  catchUp(packed: readonly Uint8Array[], seq: number): void {
    this.activeAtMs = Date.now();
    this.takeStored(packed.flatMap(unpackUpdates), seq);
  }
}

const MOST_OTHERS = 40;

const otherOf = ({ id, name, place }: Editor): Other => ({ id, name, place });

/** It has its own updates already. */
function onlyOne(waiting: readonly Waiting[]): Editor | undefined {
  const [first] = waiting;
  return waiting.every(({ editor }) => editor === first?.editor) ? first?.editor : undefined;
}
