import { readToEditor, type ToEditor, writeFromEditor } from "@breakthrough/shared-text";
import * as Y from "yjs";

/** Whose changes come from the server: they are not sent back. */
export const FAR = "far";

export type Telling =
  | { readonly kind: "opened" }
  | { readonly kind: "saved" | "saving" | "lost" }
  | {
      readonly kind: "others";
      readonly others: ReadonlyMap<number, { name: string; place: Uint8Array }>;
    }
  /** Something was not taken; the writer can mend it and go on. */
  | { readonly kind: "trouble"; readonly says: string }
  /** It is over: what is not saved goes into the plain box. */
  | { readonly kind: "ended"; readonly says: string | undefined; readonly isAnew: boolean };

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
const TRIES_BEFORE_OPEN = 4;
const MEND_MS = 1500;
/** As the server closes: it need not be asked again. */
const FOR_GOOD = [4400, 4403];

/** The socket of an editor: comes back by itself, and knows what the server has not said to be kept. */
export class Line {
  private readonly url: string;
  private readonly doc: Y.Doc;
  private readonly tell: (telling: Telling) => void;
  private readonly others = new Map<number, { name: string; place: Uint8Array }>();
  private socket: WebSocket | undefined;
  private epoch = 0;
  private vector: Uint8Array | undefined;
  private sent = 0;
  private kept = 0;
  private failures = 0;
  private isOpen = false;
  private hasEnded = false;
  private isHeldBack = false;
  private mending: ReturnType<typeof setTimeout> | undefined;
  private lastSays: string | undefined;

  constructor(url: string, doc: Y.Doc, tell: (telling: Telling) => void) {
    this.url = url;
    this.doc = doc;
    this.tell = tell;
    doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== FAR) this.send(update);
    });
    this.connect();
  }

  get isSaved(): boolean {
    return this.kept === this.sent && !this.isHeldBack;
  }

  private connect(): void {
    const socket = new WebSocket(this.url);
    socket.binaryType = "arraybuffer";
    this.socket = socket;
    socket.onopen = () => {
      const vector = Y.encodeStateVector(this.doc);
      this.write(writeFromEditor({ kind: "hello", epoch: this.epoch, vector }));
    };
    socket.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
      const frame = readToEditor(new Uint8Array(data));
      if (frame !== undefined) this.hear(frame);
    };
    socket.onclose = ({ code }) => this.closed(code);
  }

  private closed(code: number): void {
    this.isOpen = false;
    this.others.clear();
    if (this.hasEnded) return;
    this.failures += 1;
    const isInVain = this.epoch === 0 && this.failures >= TRIES_BEFORE_OPEN;
    if (FOR_GOOD.includes(code) || isInVain) {
      this.end(this.lastSays);
      return;
    }
    this.tell({ kind: "lost" });
    const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.failures);
    setTimeout(() => this.connect(), longest * (0.5 + Math.random() / 2));
  }

  private end(says: string | undefined, isAnew = false): void {
    this.hasEnded = true;
    this.socket?.close();
    this.tell({ kind: "ended", says, isAnew });
  }

  private write(bytes: Uint8Array): void {
    if (this.socket?.readyState === WebSocket.OPEN)
      this.socket.send(bytes as Uint8Array<ArrayBuffer>);
  }

  private send(update: Uint8Array): void {
    this.sent += 1;
    if (this.isHeldBack) {
      this.mendSoon();
      return;
    }
    if (!this.isOpen) return;
    this.write(writeFromEditor({ kind: "update", number: this.sent, update }));
    this.tell({ kind: "saving" });
  }

  /** Where its writer is. */
  move(place: Uint8Array): void {
    if (this.isOpen) this.write(writeFromEditor({ kind: "place", place }));
  }

  private hear(frame: ToEditor): void {
    switch (frame.kind) {
      case "opened":
        this.opened(frame);
        return;
      case "updates":
        this.doc.transact(() => {
          for (const update of frame.updates) Y.applyUpdate(this.doc, update, FAR);
        }, FAR);
        return;
      case "kept":
        this.kept = Math.max(this.kept, frame.number);
        if (this.kept === this.sent) this.isHeldBack = false;
        this.tell({ kind: this.isSaved ? "saved" : "saving" });
        return;
      case "others":
        for (const { id, name, place } of frame.others) {
          if (name === "") this.others.delete(id);
          else this.others.set(id, { name, place });
        }
        this.tell({ kind: "others", others: this.others });
        return;
      default:
        this.refused(frame);
        return;
    }
  }

  private opened({ epoch, update, vector }: Extract<ToEditor, { kind: "opened" }>): void {
    if (this.epoch !== 0 && epoch !== this.epoch) {
      this.end(undefined, true);
      return;
    }
    this.epoch = epoch;
    this.vector = vector;
    this.failures = 0;
    this.isOpen = true;
    Y.applyUpdate(this.doc, update, FAR);
    this.tell({ kind: "opened" });
    if (this.isSaved) this.tell({ kind: "saved" });
    else this.sendAll();
  }

  /** All that the server did not have when this socket was opened. */
  private sendAll(): void {
    this.sent += 1;
    const update = Y.encodeStateAsUpdate(this.doc, this.vector);
    this.write(writeFromEditor({ kind: "update", number: this.sent, update }));
    this.tell({ kind: "saving" });
  }

  private mendSoon(): void {
    clearTimeout(this.mending);
    this.mending = setTimeout(() => {
      if (this.isOpen) this.sendAll();
    }, MEND_MS);
  }

  private refused({ number, code, says }: Extract<ToEditor, { kind: "refused" }>): void {
    this.lastSays = says;
    if (number === 0) return;
    if (code === "drafting.refuse.tooLong") {
      this.isHeldBack = true;
      this.tell({ kind: "trouble", says });
      return;
    }
    // What came before it was not taken, so this could not be: all of it is sent once more, when that is mended.
    if (code === "drafting.refuse.gap") {
      if (!this.isHeldBack) this.sendAll();
      return;
    }
    this.end(says);
  }
}
