import {
  decline,
  listChallengesInState,
  listSeats,
  serve,
  voteAsJuror,
} from "../../juries/door.ts";
import { listPosts } from "../../proposals/door.ts";
import { answerRecall, listRecalls, supportRecall } from "../../recalls/door.ts";
import { approve, listOpen, listSignatures, type Request } from "../../requests/door.ts";
import { bodyOf, findKeyOffice } from "../../rulebook/door.ts";
import {
  findNewestRota,
  judgePost,
  listSeats as listRotaSeats,
  sendInvented,
} from "../../social/door.ts";
import { RECALL_ANSWERS } from "../party/said.ts";
import { diceFor, timesBy } from "./dice-for.ts";
import type { Life } from "./life.ts";

const SERVES = 0.85;
const AGREES = 0.9;
/** Days that a juror reads before they decide. */
const READS_FOR = 1;
const GOOD_POSTS = 0.8;
/** Days that a visitor can see a post that was approved and has not gone out. */
const WAITS_FOR = 2;
const MOST_READ = 20;

/** Jurors answer and decide. How they lean is the case's, whoever was drawn. */
export async function sitOnJuries(life: Life): Promise<void> {
  for (const { id, on } of await listChallengesInState(life.tx, "sitting")) {
    const overturns = 0.2 + 0.6 * diceFor("leaning", on, id).roll();
    for (const seat of await listSeats(life.tx, id)) {
      const juror = life.find(seat.personId);
      if (juror === undefined || juror.isPart) continue;
      const dice = diceFor("juror", on, id, seat.number);
      const isWilling = dice.roll() < SERVES;
      if (seat.state === "called")
        await life.try(isWilling ? serve : decline, { id: String(id) }, juror);
      if (seat.state !== "serving" || life.age(seat.calledAt) < READS_FOR) continue;
      const choice = dice.roll() < overturns ? "overturn" : "uphold";
      await life.try(voteAsJuror, { id: String(id), choice, sentence: "" }, juror);
    }
  }
}

/** Those on the rota read what is before it, and most of it goes out. */
export async function readPosts(life: Life): Promise<void> {
  const rota = await findNewestRota(life.tx);
  if (rota === undefined) return;
  for (const { id } of await listPosts(life.tx, "rota", MOST_READ)) {
    for (const seat of await listRotaSeats(life.tx, rota.id)) {
      const reader = life.find(seat.personId);
      if (reader === undefined || reader.isPart) continue;
      const isGood = diceFor("post", id, seat.number).roll() < GOOD_POSTS;
      const choice = isGood ? "approve" : "refuse";
      const reason = isGood ? "" : "I would say this in fewer words.";
      await life.try(judgePost, { id: String(id), choice, reason, policy: "announcement" }, reader);
    }
  }
}

/** What was approved goes out a day later, to networks that are made up. */
export async function sendPosts(life: Life): Promise<void> {
  for (const { id, stay } of await listPosts(life.tx, "to-post", MOST_READ)) {
    if (life.age(stay.enteredAt) >= WAITS_FOR) await sendInvented(life.house, id);
  }
}

/** What officers asked for finds its other key within a day, or does not. */
export async function turnKeys(life: Life): Promise<void> {
  for (const request of await listOpen(life.tx, life.now)) {
    if (diceFor("key", request.number, request.act).roll() >= AGREES) continue;
    if (request.signedAt === undefined || life.now <= request.signedAt) continue;
    const signed = (await listSignatures(life.tx, request.number)).map(({ signedBy }) => signedBy);
    const keyHolders = life.everybody.filter(
      ({ id, isPart, person }) =>
        !isPart && !signed.includes(id) && mayTurn(request, person.offices),
    );
    const [who] = life.dice("key", request.number).shuffle(keyHolders);
    const input = { number: String(request.number), demonstration: "yes" };
    if (who !== undefined) await life.try(approve, input, who);
  }
}

const mayTurn = ({ power, askedOffice }: Request, offices: readonly string[]): boolean =>
  findKeyOffice(power, bodyOf(askedOffice) ?? "", offices) !== undefined;

/** A recall that somebody began finds some who want the ballot too; whoever holds the office answers. */
export async function mindRecalls(life: Life): Promise<void> {
  const { recalls } = await listRecalls(life.tx);
  for (const { id, state, office, personId, answer } of recalls) {
    const holder = life.find(personId);
    if (state === "gathering" || state === "answering") {
      const input = { id: String(id), answer: diceFor("answer", id).pick(RECALL_ANSWERS) };
      if (answer === undefined && holder !== undefined) await life.try(answerRecall, input, holder);
    }
    if (state !== "gathering") continue;
    const pace = 2.7 * diceFor("recall", office, id).roll();
    const dice = life.dice("recall", id);
    for (const who of life.draw(dice, timesBy(dice, pace), [personId])) {
      await life.try(supportRecall, { id: String(id) }, who);
    }
  }
}
