import type { SealedAddresses } from "./addresses-given.ts";
import { type Board, NoBoard, readBoard } from "./board.ts";
import { castBallot } from "./cast.ts";
import { sayMoment } from "./moments.ts";
import type { CastingState } from "./views/casting-step.tsx";
import { words } from "./words.ts";
import type { AskWorker } from "./worker/ask-worker.ts";
import { type Paper, RefusedByWorker } from "./worker/messages.ts";

/** Where a voter stands. What they chose, and their code, stand beside it in memory. */
export type Step =
  | { readonly name: "loading" }
  | { readonly name: "trouble"; readonly says: string; readonly mayTryAgain: boolean }
  | { readonly name: "code"; readonly refusal?: string }
  | { readonly name: "vote" }
  | { readonly name: "review" }
  | { readonly name: "sealed"; readonly sealNumber: string }
  | { readonly name: "opened"; readonly sealNumber: string; readonly openingText: string }
  | {
      readonly name: "casting";
      readonly ballotText: string;
      readonly trackingNumber: string;
      readonly state: CastingState;
    }
  | { readonly name: "receipt"; readonly trackingNumber: string; readonly receipt: string };

export const trouble = (says: string, mayTryAgain = false): Step => ({
  name: "trouble",
  says,
  mayTryAgain,
});

const BEFORE = new Set(["keys", "codes", "ready"]);

/** The paper of a ballot that is open; a step that says why there is none otherwise. */
export async function openPaper(
  ask: AskWorker,
  addresses: SealedAddresses,
): Promise<{ readonly board: Board; readonly paper: Paper } | Step> {
  try {
    const board = await readBoard(addresses);
    const { stage, opensAt, electionText } = board;
    const { stages } = words.trouble;
    if (BEFORE.has(stage)) return trouble(stages.before(sayMoment(opensAt)), true);
    if (stage !== "open") return trouble(stage === "void" ? stages.void : stages.after);
    if (electionText === undefined) return trouble(words.trouble.noBoard, true);
    const { paper } = await ask({ kind: "read", electionText });
    return { board, paper };
  } catch (error) {
    return troubleOf(error);
  }
}

/** What went wrong, in words; a bug goes on. */
export function troubleOf(error: unknown): Step {
  if (error instanceof NoBoard) {
    return trouble(error.isNetwork ? words.trouble.noNetwork : words.trouble.noBoard, true);
  }
  if (!(error instanceof RefusedByWorker)) throw error;
  return trouble(error.code === "broken" ? words.trouble.broken : words.trouble.unreadable);
}

/** What is wrong with a typed code, in words. */
export async function checkCode(ask: AskWorker, code: string): Promise<string | undefined> {
  try {
    await ask({ kind: "check-code", code });
    return undefined;
  } catch (error) {
    if (!(error instanceof RefusedByWorker)) throw error;
    return error.code.endsWith("password") ? words.code.password : words.code.form;
  }
}

/** The code in one of this member's envelopes that this device can open, or why there is none. */
export async function fetchCode(
  ask: AskWorker,
  { envelopes }: SealedAddresses,
): Promise<{ readonly code: string } | { readonly says: string }> {
  const answered = await fetch(envelopes, {
    credentials: "same-origin",
    cache: "no-store",
    headers: { accept: "application/json" },
  }).catch(() => undefined);
  if (answered === undefined) return { says: words.trouble.noNetwork };
  if (!answered.ok) return { says: words.code.signIn };
  const told = (await answered.json()) as { envelopes?: readonly string[] };
  if (!told.envelopes?.length) return { says: words.code.noEnvelope };
  for (const envelope of told.envelopes) {
    const opened = await ask({ kind: "open-envelope", envelope }).catch(() => undefined);
    if (opened !== undefined) return opened;
  }
  return { says: words.code.otherDevice };
}

/** Sends a sealed ballot, and says where that leads. */
export async function send(
  addresses: SealedAddresses,
  made: { readonly ballotText: string; readonly trackingNumber: string },
): Promise<Step> {
  const sent = await castBallot(addresses, made.ballotText);
  if (sent.kind === "taken") {
    return { name: "receipt", trackingNumber: made.trackingNumber, receipt: sent.receipt };
  }
  const { ballotText, trackingNumber } = made;
  return { name: "casting", ballotText, trackingNumber, state: sent };
}
