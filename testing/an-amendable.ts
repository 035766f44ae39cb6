import { move } from "../app/amendments/acts/move.ts";
import type { Amendment } from "../app/amendments/amendment.ts";
import { openAmending } from "../app/amendments/opening.ts";
import { findTextOf, listAll } from "../app/amendments/queries.ts";
import { closeDue } from "../app/ballots/testing.ts";
import { keepDeadlines } from "../app/proposals/jobs.ts";
import { findProposal } from "../app/proposals/queries.ts";
import { freeze } from "../app/proposals/stages/acts/freeze.ts";
import { support } from "../app/proposals/supporting/acts/support.ts";
import { publish } from "../app/proposals/writing/acts/publish.ts";
import { saveDraft } from "../app/proposals/writing/acts/save-draft.ts";
import { type AnyAct, inTransaction, perform } from "../platform/act.ts";
import type { Person } from "../platform/actor.ts";
import { isRefusal } from "../platform/refusal.ts";
import { addDays } from "../platform/time/days.ts";
import type { TestHouse } from "./a-house.ts";
import { postedTo } from "./letters.ts";
import { passDays } from "./pass-days.ts";

export const BODY = [
  "The council builds 500 homes a year at fair rents.",
  "Buses are free for everybody under 25.",
  "The minister reports every year.",
];

export interface Item {
  readonly id: number;
  readonly path: string;
  readonly textId: number;
}

let texts = 0;

/** What tests of amendments do again and again, in one house. */
export function amendingIn(at: TestHouse) {
  async function answerOf(act: AnyAct, sent: object, actor: Person): Promise<string> {
    const outcome = await perform(at.house, act, sent, { actor });
    return isRefusal(outcome) ? (outcome.code ?? outcome.kind) : "done";
  }

  async function done(act: AnyAct, sent: object, actor: Person): Promise<unknown> {
    const outcome = await perform(at.house, act, sent, { actor });
    if (isRefusal(outcome)) throw new Error(`${act.name}: ${outcome.says}`);
    return outcome;
  }

  async function pass(days: number): Promise<void> {
    passDays(at.clock, days);
    await keepDeadlines(at.house);
    await closeDue(at.house);
  }

  /**
   * A text whose authors call it finished: members amend it from now on. The first of these people wrote it.
   * @param whileDrafted what happens to it before it is published
   */
  async function anAmendable(
    people: readonly Person[],
    aim: object = { kind: "new", chapter: "homes" },
    body: readonly string[] = BODY,
    whileDrafted?: (id: number) => Promise<void>,
  ): Promise<Item> {
    const [author, ...others] = people as readonly [Person, ...Person[]];
    const draft = {
      ...{ title: `Homes and buses ${++texts}`, problem: "Neither is as it should be." },
      ...{ body: body.join("\n\n"), effects: "", ...aim },
    };
    const { id } = (await done(saveDraft, draft, author)) as { id: number };
    await whileDrafted?.(id);
    await done(publish, { id: String(id) }, author);
    for (const actor of others) await done(support, { id: String(id), version: "1" }, actor);
    await pass(28);
    await pass(7);
    await done(freeze, { id: String(id) }, author);
    const path = `/proposals/${id}`;
    const text = await findTextOf(at.house.database, path);
    return { id, path, textId: text?.id ?? 0 };
  }

  const all = (item: Item) => listAll(at.house.database, item.textId);

  async function numbered(item: Item, number: number): Promise<Amendment> {
    const found = (await all(item)).find((one) => one.number === number);
    if (found === undefined) throw new Error(`no amendment ${number}`);
    return found;
  }

  async function moved(item: Item, from: number, body: string, by: Person, more: object = {}) {
    await done(move, moving(item, from, body, more), by);
    return (await all(item)).at(-1) as Amendment;
  }

  const bodyOf = async (item: Item) => (await findProposal(at.house.database, item.id))?.body;

  const subjects = async (person: Person) =>
    (await postedTo(at.house, person.personId)).map(({ subject }) => subject);

  return { answerOf, done, pass, anAmendable, all, numbered, moved, bodyOf, subjects };
}

/** An amendment to one paragraph, as its form sends it. */
export const moving = (item: Item, from: number, body: string, more: object = {}) => ({
  ...{ textId: String(item.textId), from: String(from), to: String(from), body },
  ...{ reason: "It would be better for everybody.", ...more },
});

/** A text as any room above opens it to amendments, for ten days. These people decide on them. */
export async function anOpenText(
  { house }: TestHouse,
  keepers: readonly Person[],
  insistNeeded = 2,
): Promise<Item> {
  const path = `/texts/${++texts}`;
  const opened = {
    ...{ path, title: `Homes and buses ${texts}`, body: BODY.join("\n\n"), insistNeeded },
    ...{ isOfConstitution: false, keepers: keepers.map(({ personId }) => personId) },
  };
  await inTransaction(house, (tx, now) =>
    openAmending(tx, { ...opened, closesAt: addDays(now, 10) }, { now, house }),
  );
  const text = await findTextOf(house.database, path);
  return { id: 0, path, textId: text?.id ?? 0 };
}
