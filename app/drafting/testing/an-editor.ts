import { readToEditor, TEXT_NAME, type ToEditor, writeFromEditor } from "@breakthrough/shared-text";
import { WebSocket } from "ws";
import * as Y from "yjs";

export interface Way {
  readonly url: string;
  readonly origin: string;
  readonly cookie: string;
}

/** An editor without a screen: a document, a socket, and what it was told. */
export class AnEditor {
  readonly doc = new Y.Doc();
  readonly told: ToEditor[] = [];
  epoch = 0;
  kept = 0;
  /** Of the last refusal. */
  refused: string | undefined;
  closed: number | undefined;
  /** When each update of somebody else's arrived, for measuring. */
  onUpdate: () => void = () => undefined;
  private socket: WebSocket | undefined;
  private number = 0;
  private listeners: (() => void)[] = [];

  constructor() {
    this.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== "far") this.sendUpdate(update);
    });
  }

  get text(): string {
    return this.doc.getText(TEXT_NAME).toString();
  }

  /** Opens a socket; done when the text is there, or when it was refused. */
  async connect({ url, origin, cookie }: Way): Promise<this> {
    const socket = new WebSocket(url, { headers: { origin, cookie } });
    socket.binaryType = "arraybuffer";
    this.socket = socket;
    this.closed = undefined;
    socket.on("open", () => this.hello());
    socket.on("message", (data: ArrayBuffer) => this.hear(new Uint8Array(data)));
    socket.on("close", (code) => this.end(code));
    socket.on("unexpected-response", (_request, response) => this.end(response.statusCode ?? 0));
    socket.on("error", () => undefined);
    await this.until(() => this.epoch > 0 || this.closed !== undefined);
    return this;
  }

  private end(code: number): void {
    this.closed = code;
    this.wake();
  }

  private hello(): void {
    const vector = Y.encodeStateVector(this.doc);
    this.send(writeFromEditor({ kind: "hello", epoch: this.epoch, vector }));
  }

  private hear(bytes: Uint8Array): void {
    const frame = readToEditor(bytes);
    if (frame === undefined) throw new Error("the server sent what is no frame");
    this.told.push(frame);
    if (frame.kind === "opened") {
      Y.applyUpdate(this.doc, frame.update, "far");
      this.epoch = frame.epoch;
      const lacks = Y.encodeStateAsUpdate(this.doc, frame.vector);
      if (lacks.length > 2) this.sendUpdate(lacks);
    }
    if (frame.kind === "updates") {
      for (const update of frame.updates) Y.applyUpdate(this.doc, update, "far");
      this.onUpdate();
    }
    if (frame.kind === "kept") this.kept = frame.number;
    if (frame.kind === "refused") this.refused = frame.code;
    this.wake();
  }

  sendUpdate(update: Uint8Array): void {
    this.number += 1;
    if (this.socket?.readyState !== WebSocket.OPEN) return;
    this.send(writeFromEditor({ kind: "update", number: this.number, update }));
  }

  send(bytes: Uint8Array): void {
    this.socket?.send(bytes);
  }

  type(at: number, text: string): void {
    this.doc.getText(TEXT_NAME).insert(at, text);
  }

  /** As when a network is gone: nothing is said. */
  cut(): void {
    this.socket?.terminate();
  }

  close(): Promise<void> {
    this.socket?.close();
    return this.until(() => this.closed !== undefined);
  }

  /** Everything that was sent is stored. */
  saved(): Promise<void> {
    return this.until(() => this.kept === this.number);
  }

  private wake(): void {
    for (const listener of this.listeners) listener();
  }

  /** Waits for something to be so; whatever arrives is looked at. */
  until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!isSo()) return;
        clearTimeout(timer);
        this.listeners = this.listeners.filter((one) => one !== look);
        resolve();
      };
      const timer = setTimeout(
        () => reject(new Error(`never came; last told: ${JSON.stringify(this.told.at(-1))}`)),
        20_000,
      );
      this.listeners.push(look);
      look();
    });
  }
}
