import { expect, it } from "vitest";
import { perform } from "../../../../platform/act.ts";
import type { Person } from "../../../../platform/actor.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { aMember } from "../../../../testing/people.ts";
import { Visitor } from "../../../../testing/visit.ts";
import { anIdea } from "../../testing.ts";
import { saveDraft } from "./save-draft.ts";

const at = aHouse();
const text = {
  ...{ kind: "new", chapter: "homes", title: "Warm homes", problem: "Homes are cold." },
  ...{ body: "Every home is made warm within ten years.", effects: "" },
};

async function aDraftOf(author: Person): Promise<number> {
  const saved = await perform(at.house, saveDraft, text, { actor: author });
  if (isRefusal(saved) || typeof saved === "symbol") throw new Error("not saved");
  return saved.id ?? 0;
}
const statusFor = async (visitor: Visitor, id: number) =>
  (await visitor.get(`/proposals/${id}`)).status;

it("a draft is thrown away by its author and by nobody else", async () => {
  const author = await aMember(at.house);
  const id = await aDraftOf(author);
  const asAuthor = await new Visitor(at).signInAs(author);
  const asOther = await new Visitor(at).signInAs(await aMember(at.house));
  const refused = await asOther.post(`/proposals/${id}/discard-draft`);
  expect(refused.status).toBe(404);
  expect(await statusFor(asAuthor, id)).toBe(200);
  expect((await asAuthor.post(`/proposals/${id}/discard-draft`)).status).toBe(303);
  expect(await statusFor(asAuthor, id)).toBe(404);
});

it("what was published cannot be thrown away", async () => {
  const author = await aMember(at.house);
  const id = await anIdea(at.house, author);
  const asAuthor = await new Visitor(at).signInAs(author);
  expect((await asAuthor.post(`/proposals/${id}/discard-draft`)).status).toBe(409);
  expect(await statusFor(asAuthor, id)).toBe(200);
});
