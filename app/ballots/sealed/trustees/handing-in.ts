import { type Refusal as Found, isRefusal as isSealedRefusal } from "@breakthrough/sealed-ballot";
import {
  type Answer,
  findAccused,
  type Round,
  readAnswer,
  takeAnswer,
} from "@breakthrough/sealed-ballot/round-table";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { refusals } from "../../words.ts";
import { tools } from "../what/backend.ts";
import type { AtOwnSeat } from "./own-seat.ts";
import { isTaken, type TrusteeSeat } from "./seats.ts";
import { roundNow } from "./whose-turn.ts";

/** What comes of a file that a trustee hands in. */
export type Handing = AtOwnSeat & { readonly text: string } & (
    | {
        readonly kind: "taken";
        readonly round: Round;
        readonly isRoundOver: boolean;
        readonly isMade: boolean;
      }
    | { readonly kind: "again" }
    | {
        readonly kind: "counting";
        readonly step: "shuffle" | "decrypt";
        readonly part: string;
      }
    /** Who leaves: the one who cheated, or the two of whom one must have. */
    | { readonly kind: "accused"; readonly leaving: readonly TrusteeSeat[]; readonly round: string }
  );

/** The package's no, in the room's words where a person can do something about it. */
function refuseAnswer(found: Found): Refusal {
  const name = found.code.replace(/^sealed\.ceremony\.answer\./, "");
  const said = refusals.sealed.trustees.answer;
  if (name === "ballot") return refuse("conflict", said.ballot, "message");
  if (name === "number") return refuse("conflict", said.number, "message");
  if (name === "attempt") return refuse("conflict", said.attempt, "message");
  if (name === "twice") return refuse("conflict", said.twice, "message");
  if (name === "round" || name === "complaint") return refuse("conflict", said.round, "message");
  return refuse("invalid", said.unreadable(found.code), "message");
}

/** Decides what a file is worth. Pure: the checks of the package need nothing but the messages themselves. */
export function decideHanding(own: AtOwnSeat, text: string): Handing | Refusal {
  const { seat, table, ballot } = own;
  if (seat.state !== "serving" || table === undefined) {
    return refuse("conflict", refusals.sealed.trustees.servesNot);
  }
  if (roundNow(own) !== undefined) return decideRound({ ...own, text }, table);
  const answer = readAnswer(text);
  if (isSealedRefusal(answer)) return refuseAnswer(answer);
  const wrong = checkPlace(own, answer);
  if (wrong !== undefined) return wrong;
  const late = checkPace(own, answer);
  if (late !== undefined) return late;
  if (ballot.stage === "mixing" && answer.step === "shuffle") {
    return { ...own, text, kind: "counting", step: "shuffle", part: answer.shuffle };
  }
  if (ballot.stage === "decrypting" && answer.step === "decrypt") {
    return { ...own, text, kind: "counting", step: "decrypt", part: answer.decryption };
  }
  return refuse("conflict", refusals.sealed.trustees.answer.round, "message");
}

/**
 * Whoever mixes what another has mixed meanwhile, or opens what others have opened, did nothing wrong: it is not looked
 * at, so that nobody is named for it. All who open have the same sum before them, however many have opened it.
 */
function checkPace({ ballot, seat, handedIn, head }: AtOwnSeat, answer: Answer) {
  const said = refusals.sealed.trustees.answer;
  const { stage } = ballot;
  const isOver = stage === "counted" || (stage === "decrypting" && answer.step === "shuffle");
  if (isOver) return refuse("conflict", said.enough, "message");
  if (stage !== "mixing" || answer.step !== "shuffle") return undefined;
  const shuffles = handedIn.filter(({ kind, state }) => kind === "shuffle" && state !== "refused");
  const isFirst = !shuffles.some(({ owner }) => owner === seat.number);
  const isQuicker = isFirst && !shuffles.some(({ state }) => state === "waiting");
  return isQuicker && answer.after !== head
    ? refuse("conflict", said.quicker, "message")
    : undefined;
}

function checkPlace({ ballot, seat, ceremony }: AtOwnSeat, answer: Answer): Refusal | undefined {
  const said = refusals.sealed.trustees.answer;
  if (answer.ballot !== ballot.uuid) return refuse("conflict", said.ballot, "message");
  if (answer.number !== seat.number) return refuse("conflict", said.number, "message");
  return answer.attempt === ceremony?.attempt
    ? undefined
    : refuse("conflict", said.attempt, "message");
}

type Handed = AtOwnSeat & { readonly text: string };

function decideRound(own: Handed, table: NonNullable<AtOwnSeat["table"]>): Handing | Refusal {
  const { seat, seats, text } = own;
  const taken = takeAnswer(tools, table, seat.number, text);
  if (isSealedRefusal(taken)) {
    const round = roundNow(own) ?? "";
    return findAccused(taken) === seat.number
      ? { ...own, kind: "accused", leaving: [seat], round }
      : refuseAnswer(taken);
  }
  if (taken.kind === "again") return { ...own, kind: "again" };
  if (taken.kind === "complaint") {
    const about = seats.find((one) => isTaken(one) && one.number === taken.about);
    const leaving = about === undefined ? [seat] : [seat, about];
    return { ...own, kind: "accused", leaving, round: "share" };
  }
  const later = { ...own, table: taken.table };
  const next = roundNow(later);
  const isRoundOver = next !== taken.round;
  return { ...later, kind: "taken", round: taken.round, isRoundOver, isMade: next === "made" };
}
