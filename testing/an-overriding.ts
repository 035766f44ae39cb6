import { challenge } from "../app/juries/challenges/acts/challenge.ts";
import { findChallengeOf } from "../app/juries/door.ts";
import { aRequestThatRan } from "../app/juries/testing/requests.ts";
import { answer } from "../app/recalls/acts/answer.ts";
import { start } from "../app/recalls/acts/start.ts";
import { type AnyAct, perform } from "../platform/act.ts";
import type { Person } from "../platform/actor.ts";
import { isRefusal } from "../platform/refusal.ts";
import type { TestHouse } from "./a-house.ts";

interface Overriding {
  /** What stands wherever somebody writes. */
  readonly text: string;
  readonly member: Person;
  readonly officer: Person;
  /** As `treasurer`. */
  readonly office: string;
  readonly others: readonly Person[];
}

/** An act that one member challenges, one whose challenge stands, and a recall of the officer. */
export async function membersOverride(at: TestHouse, overriding: Overriding): Promise<void> {
  const { text, member, officer, office, others } = overriding;
  await challenged(at, text, [member]);
  await challenged(at, text, [member, ...others].slice(0, 5));
  const held = `${office}/${officer.personId}`;
  await doAct(at, start, { held, reason: text }, member);
  await doAct(at, answer, { id: "1", answer: text }, officer);
}

async function challenged(at: TestHouse, text: string, by: readonly Person[]): Promise<void> {
  const act = { name: "made-up.do" } as const;
  const requestId = await aRequestThatRan(at.house, act, { why: text, on: "/party" });
  const id = String((await findChallengeOf(at.house.database, requestId))?.id);
  for (const actor of by) await doAct(at, challenge, { id, reason: text }, actor);
}

async function doAct(at: TestHouse, act: AnyAct, input: unknown, actor: Person): Promise<void> {
  const outcome = await perform(at.house, act, input, { actor });
  if (isRefusal(outcome)) throw new Error(`${act.name}: ${outcome.says}`);
}
