import { asked, complete, isFull } from "../outbox/kept.ts";

/** What the party tells of a stall; times as ISO 8601. */
export interface About {
  readonly title: string;
  readonly question: string;
  readonly themes: readonly string[];
  readonly opensAt: string;
  readonly closesAt: string;
  /** After that nothing of it is taken any more; an older app kept none. */
  readonly takenUntil?: string;
  readonly now: string;
  readonly isLinkEnded: boolean;
  /** What somebody reads before they leave their address; a stall that was opened by an older app has none. */
  readonly consent?: { readonly wording: number; readonly says: readonly string[] };
}

/** Who wants to hear what becomes of it. It leaves the phone with its answer, once the party has it. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly agreed: true;
  readonly wording: number;
  readonly language: string;
}

export interface Counts {
  readonly talkedTo: number;
  readonly leaflets: number;
  readonly answers: number;
  /** Those of which the party took what they said, and not how to reach them. */
  readonly without?: number;
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
  readonly contact?: Contact;
  /** Why the party did not take it. It stays here until it is changed or thrown away. */
  readonly why?: string;
}

/** Why nothing of a shift is ever taken any more: nobody's address stays on the phone for that. */
const FOR_GOOD = ["ended", "late", "over", "unknown"];

/** What stays on the phone of an answer that was refused. */
export function asRefused({ contact, ...answer }: Answer, why: string): Answer {
  const keeps = contact !== undefined && !FOR_GOOD.includes(why);
  return { ...answer, why, ...(keeps ? { contact } : {}) };
}

/** Whose names and addresses leave the phone: those of what was refused once nothing new is taken, later everybody's. */
export function whoseContactsGo(
  { about }: Pick<Stall, "about">,
  now: number,
): "refused" | "all" | undefined {
  const { closesAt, takenUntil, isLinkEnded } = about;
  if (isLinkEnded || (takenUntil !== undefined && now >= Date.parse(takenUntil))) return "all";
  return now >= Date.parse(closesAt) ? "refused" : undefined;
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
  async know(key: string, about: About, openedAt = Date.now()): Promise<Stall> {
    const tx = this.write();
    const store = tx.objectStore("stalls");
    const before: Stall | undefined = await asked(store.get(key));
    const ahead = Date.parse(about.now) - Date.now();
    const stall = { key, about, openedAt, ahead, sent: before?.sent ?? NONE };
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
    without = 0,
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
      if (why !== undefined) answers.put(asRefused(answer, why));
    }
    if (stall !== undefined) {
      const sent = sum(stall.sent, gone);
      stalls.put({ ...stall, sent: { ...sent, without: (stall.sent.without ?? 0) + without } });
    }
    await complete(tx);
  }

  /**
   * Nothing new is taken: what was refused cannot be changed any more, so whom it names goes.
   * @param of what waits is sent with them while that may still be taken
   */
  async dropContacts(key: string, of: "refused" | "all"): Promise<void> {
    const tx = this.write();
    const answers = tx.objectStore("answers");
    const all: Answer[] = await asked(answers.getAll());
    for (const { contact, ...answer } of all)
      if (answer.key === key && contact !== undefined && (of === "all" || answer.why))
        answers.put(answer);
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
