import { asked, complete, isFull } from "../outbox/kept.ts";

export interface Door {
  readonly id: number;
  readonly street: string;
  readonly number: number | null;
  readonly house: string;
  readonly postcode: string;
  readonly names: readonly string[];
  readonly isDone: boolean;
}

/** What the party tells of a round; times as ISO 8601. */
export interface List {
  readonly round: number;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly now: string;
  /** The version of the consent's wording that the party takes. */
  readonly consent: string;
  readonly mark: { readonly says: string; readonly law: string };
  readonly doors: readonly Door[];
}

/** A round's list on this phone. */
export interface Kept {
  readonly round: number;
  readonly list: List;
  /** By this phone's clock. */
  readonly loadedAt: number;
  /** What the party's clock is ahead of this phone's, in milliseconds. */
  readonly ahead: number;
}

/** What happened at one door. No text of anybody's is in it. */
export interface Knock {
  readonly id: string;
  readonly round: number;
  readonly door: number;
  readonly outcome: string;
  readonly intention?: string;
  readonly consent?: string;
  /** They take back how they meant to vote. */
  readonly takesBack?: true;
  readonly savedAt: string;
  /** Why the party did not take it. */
  readonly why?: string;
}

export const withoutIntention = ({
  intention: _intention,
  consent: _consent,
  ...knock
}: Knock): Knock => knock;

/** The lists on this phone, and what waits on it to be sent. */
export class Outbox {
  private readonly db: IDBDatabase;

  private constructor(db: IDBDatabase) {
    this.db = db;
  }

  static async open(): Promise<Outbox> {
    const request = indexedDB.open("doorsteps", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("rounds", { keyPath: "round" });
      request.result.createObjectStore("knocks", { keyPath: "id" });
    };
    const db = await asked(request);
    db.onversionchange = () => db.close();
    return new Outbox(db);
  }

  private write(store: "rounds" | "knocks"): IDBTransaction {
    return this.db.transaction([store], "readwrite", { durability: "strict" });
  }

  async rounds(): Promise<readonly Kept[]> {
    return await asked(this.db.transaction("rounds").objectStore("rounds").getAll());
  }

  async knocks(): Promise<readonly Knock[]> {
    const all: Knock[] = await asked(this.db.transaction("knocks").objectStore("knocks").getAll());
    return all.sort((one, other) => (one.savedAt < other.savedAt ? -1 : 1));
  }

  async know(list: List): Promise<void> {
    const tx = this.write("rounds");
    const loadedAt = Date.now();
    const kept: Kept = {
      ...{ round: list.round, list, loadedAt },
      ahead: Date.parse(list.now) - loadedAt,
    };
    tx.objectStore("rounds").put(kept);
    await complete(tx);
  }

  /** Deletes a list with every name on it. What was saved at its doors waits on: it names nobody. */
  async forget(round: number): Promise<void> {
    const tx = this.write("rounds");
    tx.objectStore("rounds").delete(round);
    await complete(tx);
  }

  /** Is it on the disk? False: this phone is full, and nothing was kept. What is taken back leaves the phone with it. */
  async save(knock: Knock): Promise<boolean> {
    try {
      const tx = this.write("knocks");
      const store = tx.objectStore("knocks");
      const all: Knock[] = knock.takesBack ? await asked(store.getAll()) : [];
      for (const one of all) if (one.door === knock.door) store.put(withoutIntention(one));
      store.put(knock);
      await complete(tx);
      return true;
    } catch (error) {
      if (isFull(error)) return false;
      throw error;
    }
  }

  /** Drops what the party has, and notes why it has not the others. */
  async settle(taken: readonly string[], refused: ReadonlyMap<string, string>): Promise<void> {
    const all = await this.knocks();
    const tx = this.write("knocks");
    const store = tx.objectStore("knocks");
    for (const id of taken) store.delete(id);
    for (const knock of all) {
      const why = refused.get(knock.id);
      if (why !== undefined) store.put({ ...knock, why });
    }
    await complete(tx);
  }

  async drop(id: string): Promise<void> {
    const tx = this.write("knocks");
    tx.objectStore("knocks").delete(id);
    await complete(tx);
  }
}
