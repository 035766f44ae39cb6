/** What the party tells of a stall; times as ISO 8601. */
export interface About {
  readonly title: string;
  readonly question: string;
  readonly themes: readonly string[];
  readonly opensAt: string;
  readonly closesAt: string;
  readonly now: string;
  readonly isLinkEnded: boolean;
}

export interface Counts {
  readonly talkedTo: number;
  readonly leaflets: number;
  readonly answers: number;
}

/** A stall that this phone has opened. */
export interface Stall {
  readonly key: string;
  readonly about: About;
  /** By this phone's clock. */
  readonly openedAt: number;
  /** What the party's clock is ahead of this phone's, in milliseconds. */
  readonly ahead: number;
  /** What the party has of this phone. */
  readonly sent: Counts;
}

/** One conversation that the party does not have yet. */
export interface Answer {
  readonly id: string;
  readonly key: string;
  readonly said: string;
  readonly themes: readonly string[];
  readonly talkedTo: number;
  readonly leaflets: number;
  readonly savedAt: string;
  /** Why the party did not take it. It stays here until it is changed or thrown away. */
  readonly why?: string;
}

export const NONE: Counts = { talkedTo: 0, leaflets: 0, answers: 0 };

export const isAnswer = ({ said, themes }: Pick<Answer, "said" | "themes">): boolean =>
  said.trim() !== "" || themes.length > 0;

const sum = (one: Counts, more: readonly Answer[]): Counts =>
  more.reduce(
    (all, answer) => ({
      talkedTo: all.talkedTo + answer.talkedTo,
      leaflets: all.leaflets + answer.leaflets,
      answers: all.answers + (isAnswer(answer) ? 1 : 0),
    }),
    one,
  );

/** A UUID of version 4 (RFC 9562); phones of before 2022 have no `randomUUID`. */
export function newAnswerId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Only a transaction that is complete is on the disk. A full phone aborts it. */
const complete = (tx: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "QuotaExceededError";

/** What waits on this phone to be sent, and the stalls that it belongs to. */
export class Outbox {
  private readonly db: IDBDatabase;

  private constructor(db: IDBDatabase) {
    this.db = db;
  }

  static async open(): Promise<Outbox> {
    const request = indexedDB.open("stall", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("stalls", { keyPath: "key" });
      request.result.createObjectStore("answers", { keyPath: "id" });
    };
    const db = await asked(request);
    // A newer app in another tab must not wait for this one.
    db.onversionchange = () => db.close();
    return new Outbox(db);
  }

  /** Short ones: while one that writes is open, other tabs wait. */
  private write(): IDBTransaction {
    return this.db.transaction(["stalls", "answers"], "readwrite", { durability: "strict" });
  }

  async stalls(): Promise<readonly Stall[]> {
    const tx = this.db.transaction("stalls");
    return await asked(tx.objectStore("stalls").getAll());
  }

  async answers(): Promise<readonly Answer[]> {
    const tx = this.db.transaction("answers");
    const all: Answer[] = await asked(tx.objectStore("answers").getAll());
    return all.sort((one, other) => (one.savedAt < other.savedAt ? -1 : 1));
  }

  /** Notes what the party said of a stall. What was counted stays. */
  async know(key: string, about: About): Promise<Stall> {
    const tx = this.write();
    const store = tx.objectStore("stalls");
    const before: Stall | undefined = await asked(store.get(key));
    const ahead = Date.parse(about.now) - Date.now();
    const stall = { key, about, openedAt: Date.now(), ahead, sent: before?.sent ?? NONE };
    store.put(stall);
    await complete(tx);
    return stall;
  }

  /**
   * Is it on the disk? False: this phone is full, and nothing was kept.
   * @param instead of this one, which is dropped with it and else stays
   */
  async save(answer: Answer, instead?: string): Promise<boolean> {
    try {
      const tx = this.write();
      const answers = tx.objectStore("answers");
      answers.put(answer);
      if (instead !== undefined) answers.delete(instead);
      await complete(tx);
      return true;
    } catch (error) {
      if (isFull(error)) return false;
      throw error;
    }
  }

  /** Drops what the party has, and counts it; notes why it has not the others. */
  async settle(
    key: string,
    taken: readonly string[],
    refused: ReadonlyMap<string, string>,
  ): Promise<void> {
    const tx = this.write();
    const answers = tx.objectStore("answers");
    const stalls = tx.objectStore("stalls");
    const stall: Stall | undefined = await asked(stalls.get(key));
    const all: Answer[] = await asked(answers.getAll());
    // What another tab has settled meanwhile is gone, and counted there.
    const gone = all.filter(({ id }) => taken.includes(id));
    for (const { id } of gone) answers.delete(id);
    for (const answer of all) {
      const why = refused.get(answer.id);
      if (why !== undefined) answers.put({ ...answer, why });
    }
    if (stall !== undefined) stalls.put({ ...stall, sent: sum(stall.sent, gone) });
    await complete(tx);
  }

  async drop(id: string): Promise<void> {
    const tx = this.write();
    tx.objectStore("answers").delete(id);
    await complete(tx);
  }

  /** Forgets a stall of which nothing waits any more. */
  async forget(key: string): Promise<void> {
    const tx = this.write();
    tx.objectStore("stalls").delete(key);
    await complete(tx);
  }
}
