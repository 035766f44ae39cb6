import { answerInvitation } from "../app/drafting/authors/acts/answer-invitation.ts";
import { invite } from "../app/drafting/authors/acts/invite.ts";
import { anIdea } from "../app/proposals/testing.ts";
import { saveDraft } from "../app/proposals/writing/acts/save-draft.ts";
import { type AnyAct, perform } from "../platform/act.ts";
import type { Person } from "../platform/actor.ts";
import { isRefusal } from "../platform/refusal.ts";
import type { TestHouse } from "./a-house.ts";
import { postedTo } from "./letters.ts";
import { aMember } from "./people.ts";

export interface SharedDraft {
  readonly id: string;
  readonly path: string;
}

/** What tests of texts that several write do again and again, in one house. */
export function draftingIn(at: TestHouse) {
  async function answerOf(act: AnyAct, sent: object, actor: Person): Promise<string> {
    const outcome = await perform(at.house, act, sent, { actor });
    return isRefusal(outcome) ? (outcome.code ?? outcome.kind) : "done";
  }

  async function done(act: AnyAct, sent: object, actor: Person): Promise<unknown> {
    const outcome = await perform(at.house, act, sent, { actor });
    if (isRefusal(outcome)) throw new Error(`${act.name}: ${outcome.says}`);
    return outcome;
  }

  const draftAt = (id: number): SharedDraft => ({ id: String(id), path: `/proposals/${id}` });

  /** A text that members can read, and its author goes on with. */
  const published = async (by: Person, title?: string) =>
    draftAt(await anIdea(at.house, by, title));

  /** A text that only its authors see. */
  async function unpublished(by: Person): Promise<SharedDraft> {
    const draft = {
      ...{ kind: "new", chapter: "homes", title: "Warm homes", problem: "Homes are cold." },
      ...{ body: "Every home is made warm within ten years.", effects: "" },
    };
    const { id } = (await done(saveDraft, draft, by)) as { id: number };
    return draftAt(id);
  }

  async function joins({ id }: SharedDraft, who: Person, askedBy: Person): Promise<void> {
    await done(invite, { id, person: who.personId }, askedBy);
    await done(answerInvitation, { id, answer: "yes" }, who);
  }

  async function writtenByTwo() {
    const [ann, bob] = [await aMember(at.house), await aMember(at.house)];
    const draft = await published(ann);
    await joins(draft, bob, ann);
    return { ...draft, ann, bob };
  }

  const subjects = async (person: Person) =>
    (await postedTo(at.house, person.personId)).map(({ subject }) => subject);

  return { answerOf, done, published, unpublished, joins, writtenByTwo, subjects };
}
