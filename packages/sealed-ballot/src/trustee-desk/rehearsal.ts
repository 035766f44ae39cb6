import { drawBase58 } from "../election/credentials.ts";
import { type Question, rankedQuestion } from "../election/election.ts";
import type { Choice } from "../election/vote.ts";
import type { MakingTools } from "../groups/proofs.ts";
import { expectAccepted, isRefusal, type Refusal } from "../refusal.ts";
import { type Answer, readAnswer, writeAnswer } from "./answer.ts";
import type { ArchiveAtHand } from "./count.ts";
import { doTask, isWork } from "./do-task.ts";
import { roundOf, type Table, takeAnswer, taskFor } from "./round-table.ts";
import { sealedCount } from "./sealed-count.ts";
import type { Task } from "./task.ts";
import type { TrusteeKey } from "./trustee-key.ts";

/** Whoever rehearses sits here; the others are played. */
const OWN = 1;
const SIZE = 3;
const THRESHOLD = 2;

/** A ranked paper, so that mixing is rehearsed as well. */
const PAPER = rankedQuestion("Rehearsal", ["A", "B", "C"], {
  method: "STV",
  blank: true,
  seats: 1,
}) as Question;
const VOTES: readonly (readonly Choice[])[] = [
  [[1, 2, 3]],
  [[2, 1, 0]],
  [[0, 0, 1]],
  [[3, 2, 1]],
  [[1, 0, 2]],
];

/** A whole ceremony and count, of which nothing counts. */
export interface Rehearsal {
  /** What the one who rehearses is to do now. */
  readonly task: () => Task;
  /** Takes it, and plays what the others do then. */
  readonly handIn: (text: string) => Promise<Refusal | undefined>;
  readonly archive: ArchiveAtHand;
}

class PlayedTable implements Rehearsal {
  readonly #tools: MakingTools;
  #table: Table;
  readonly #keys = new Map<number, TrusteeKey>();
  #count: ReturnType<typeof sealedCount> | undefined;
  #step: "keys" | "shuffle" | "decrypt" | "done" = "keys";

  constructor(tools: MakingTools, title: string) {
    this.#tools = tools;
    const ballot = drawBase58(tools.randomness, 14);
    const handed = Array.from({ length: SIZE }, () => ({}));
    this.#table = { ballot, title, attempt: 1, size: SIZE, threshold: THRESHOLD, handed };
  }

  readonly archive: ArchiveAtHand = {
    open: () => {
      if (this.#count === undefined) throw new Error("nothing is counted before the keys are made");
      return this.#count.open();
    },
  };

  #head(number: number) {
    const { ballot, title, attempt, size, threshold } = this.#table;
    return { form: 1 as const, ballot, title, attempt, size, threshold, number };
  }

  #taskOf(number: number): Task {
    if (this.#step === "keys") return taskFor(this.#tools, this.#table, number);
    const head = this.#head(number);
    if (this.#step === "shuffle") return { step: "shuffle", ...head, archive: "" };
    if (this.#step === "decrypt") return { step: "decrypt", ...head, archive: "", leastMixers: 2 };
    return { step: "done", ...head };
  }

  task(): Task {
    return this.#taskOf(OWN);
  }

  async handIn(text: string): Promise<Refusal | undefined> {
    const refusal = this.#take(OWN, text);
    if (refusal !== undefined) return refusal;
    for (let number = OWN + 1; number <= SIZE; number++) await this.#play(number);
    this.#moveOn();
    return undefined;
  }

  #take(number: number, text: string): Refusal | undefined {
    if (this.#step === "keys") {
      const taken = takeAnswer(this.#tools, this.#table, number, text);
      if (isRefusal(taken)) return taken;
      if (taken.kind === "taken") this.#table = taken.table;
      return undefined;
    }
    const answer: Answer | Refusal = readAnswer(text);
    if (isRefusal(answer)) return answer;
    if (answer.step === "shuffle") this.#count?.addShuffle(number, answer.shuffle);
    if (answer.step === "decrypt") this.#count?.addDecryption(number, answer.decryption);
    return undefined;
  }

  async #play(number: number): Promise<void> {
    // Two mix, and any two open: the third is not needed.
    if (this.#step !== "keys" && number > THRESHOLD) return;
    const task = this.#taskOf(number);
    if (!isWork(task)) return;
    const done = await doTask(this.#tools, task, this.#keys.get(number), this.archive);
    const { answer, key } = expectAccepted(done as Exclude<typeof done, Refusal>);
    this.#keys.set(number, key);
    const refusal = this.#take(number, writeAnswer(answer));
    if (refusal !== undefined) throw new Error(`a played trustee was refused: ${refusal.code}`);
  }

  #moveOn(): void {
    if (this.#step === "keys") {
      if (roundOf(this.#table) !== "made") return;
      this.#count = sealedCount(this.#tools, this.#table, PAPER, VOTES);
      this.#step = "shuffle";
    } else if (this.#step === "shuffle") {
      this.#count?.endShuffles();
      this.#step = "decrypt";
    } else this.#step = "done";
  }
}

/**
 * Every step of a trustee, with two others who are played: the making of the keys, mixing and opening.
 * @param title as it stands in the tasks and the key file
 */
export const startRehearsal = (tools: MakingTools, title: string): Rehearsal =>
  new PlayedTable(tools, title);
