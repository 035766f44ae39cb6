import type { Progress } from "@breakthrough/sealed-ballot";
import type { Answered, Asked, Request, Trouble } from "./messages.ts";

export type Outcome = Exclude<Answered, { kind: "progress" }>;

/** The thread that holds the key while it works; the page never sees it open. */
export class DeskWorker {
  readonly #worker = new Worker(new URL("./worker.ts", import.meta.url));
  readonly #waiting = new Map<number, (outcome: Outcome) => void>();
  #asked = 0;
  onProgress: (progress: Progress) => void = () => undefined;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<Answered>) => {
      if (data.kind === "progress") return this.onProgress(data.progress);
      this.#waiting.get(data.id)?.(data);
      this.#waiting.delete(data.id);
    };
    this.#worker.onerror = () => this.#fail({ code: "worker" });
  }

  ask(asked: Asked): Promise<Outcome> {
    const id = ++this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker.postMessage({ id, asked } satisfies Request);
    });
  }

  #fail(trouble: Trouble): void {
    for (const [id, resolve] of this.#waiting) resolve({ id, kind: "trouble", trouble });
    this.#waiting.clear();
  }
}
