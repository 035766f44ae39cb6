import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { passed } from "../../../platform/time/passed.ts";
import { refusals } from "../words.ts";
import { beginDocument, findSince, listHeads } from "./document-store.ts";
import { whyNotRead } from "./may.ts";
import { type Editor, OpenText } from "./open-text.ts";

const MOST_TEXTS = 300;
const MOST_EDITORS = 400;

/** How often others' changes are looked for: while somebody writes, and while nobody does. */
const LOOK_MS = 100;
const LOOK_SELDOM_MS = 600;
const ACTIVE_MS = 30_000;
/** Whoever only reads is asked this often whether they still may. */
const ASK_READERS_MS = 10_000;
/** A text stays open a while after its last editor has left: they often come back at once. */
const KEPT_OPEN_MS = 20_000;

/**
 * The texts that are open in this process. What other processes store is found by looking at where each text has come
 * to: one question for all of them, which goes through any pooler, needs no connection of its own, and misses nothing.
 */
export class Hub {
  private readonly house: House;
  private readonly texts = new Map<string, Promise<OpenText | undefined>>();
  private readonly open = new Map<string, OpenText>();
  private looking: AbortController | undefined;
  private askedAtMs = 0;

  constructor(house: House) {
    this.house = house;
  }

  /** @returns the text that it is in from now on, or why not */
  async join(
    path: string,
    editor: Editor,
    { epoch, vector }: { epoch: number; vector: Uint8Array },
  ): Promise<OpenText | Refusal> {
    const at = await this.house.textAt(this.house.database, path);
    const refusal = whyNotRead(await editor.askAgain(), at);
    if (refusal !== undefined) return refusal;
    const text = await this.find(path);
    if (isRefusal(text)) return text;
    if (text.editors.size >= MOST_EDITORS) return refuse("too-many", refusals.refuse.tooManyOpen);
    return text.join(editor, epoch, vector) ? text : refuse("invalid", refusals.refuse.noText);
  }

  private async find(path: string): Promise<OpenText | Refusal> {
    const known = this.texts.get(path);
    if (known === undefined && this.texts.size >= MOST_TEXTS)
      return refuse("too-many", refusals.refuse.tooManyOpen);
    const opening = known ?? this.openOne(path);
    this.texts.set(path, opening);
    let text: OpenText | undefined;
    try {
      text = await opening;
    } finally {
      if (text === undefined && this.texts.get(path) === opening) this.texts.delete(path);
    }
    return text ?? refuse("conflict", refusals.refuse.closed);
  }

  /** @returns undefined where nobody began to write while it was open to writing */
  private async openOne(path: string): Promise<OpenText | undefined> {
    await inTransaction(this.house, async (tx, now) => {
      const at = await this.house.textAt(tx, path, { isHeld: true });
      if (at?.isOpen) await beginDocument(tx, path, at.body, now);
    });
    const text = await OpenText.open(this.house, path);
    if (text !== undefined) this.open.set(path, text);
    this.lookOn();
    return text;
  }

  private lookOn(): void {
    if (this.looking !== undefined) return;
    this.looking = new AbortController();
    void this.keepLooking(this.looking.signal);
  }

  private async keepLooking(signal: AbortSignal): Promise<void> {
    while (await passed(this.isActive() ? LOOK_MS : LOOK_SELDOM_MS, signal)) {
      this.closeEmpty();
      if (this.open.size === 0) break;
      await this.look().catch(() => undefined);
    }
    this.looking = undefined;
  }

  private isActive(): boolean {
    const since = Date.now() - ACTIVE_MS;
    return [...this.open.values()].some(({ activeAtMs }) => activeAtMs > since);
  }

  private closeEmpty(): void {
    for (const [path, text] of this.open) {
      if (text.editors.size > 0 || Date.now() - text.activeAtMs < KEPT_OPEN_MS) continue;
      this.close(path);
    }
  }

  private close(path: string): void {
    this.open.get(path)?.endAll(refuse("away", refusals.refuse.away), false);
    this.open.delete(path);
    this.texts.delete(path);
  }

  /** What others have stored since, and who may still read. Without the database nothing is missed: it is asked again. */
  private async look(): Promise<void> {
    // Not those that are opened while the question is under way.
    const asked = [...this.open];
    const heads = await listHeads(this.house.database, [...this.open.keys()]);
    const found = new Map(heads.map((head) => [head.path, head]));
    for (const [path, text] of asked) {
      const head = found.get(path);
      if (head === undefined || head.epoch !== text.epoch) this.close(path);
      else if (head.seq > text.seq) await text.inTurn(() => this.catchUp(text));
    }
    if (Date.now() - this.askedAtMs < ASK_READERS_MS) return;
    this.askedAtMs = Date.now();
    for (const text of [...this.open.values()]) await this.askReaders(text);
  }

  private async catchUp(text: OpenText): Promise<void> {
    const since = await findSince(this.house.database, text.path, text.seq);
    if (since?.epoch === text.epoch && since.seq > text.seq) text.catchUp(since.packed, since.seq);
  }

  private async askReaders(text: OpenText): Promise<void> {
    const at = await this.house.textAt(this.house.database, text.path);
    for (const editor of [...text.editors]) {
      const refusal = whyNotRead(await editor.askAgain(), at);
      if (refusal !== undefined) editor.end(refusal, true);
    }
  }

  /** Asks at once what is asked every few seconds. */
  async lookNow(): Promise<void> {
    this.askedAtMs = 0;
    await this.look();
  }
}

const hubs = new WeakMap<House, Hub>();

export function hubOf(house: House): Hub {
  const hub = hubs.get(house) ?? new Hub(house);
  hubs.set(house, hub);
  return hub;
}
