import { beforeAll, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { publish } from "./writing/acts/publish.ts";
import { saveDraft } from "./writing/acts/save-draft.ts";

const at = aHouse();
const text = {
  ...{ kind: "new", chapter: "homes", title: "Warm homes", problem: "Homes are cold." },
  ...{ body: "Every home is made warm within ten years.", effects: "" },
};
let asAuthor: Visitor;
let asOther: Visitor;
let draft = "";
let idea = "";

beforeAll(async () => {
  const author = await aMember(at.house);
  const save = async (title: string) => {
    const saved = await perform(at.house, saveDraft, { ...text, title }, { actor: author });
    if (isRefusal(saved) || typeof saved === "symbol") throw new Error("not saved");
    return String(saved.id);
  };
  draft = await save("Warm homes");
  idea = await save("Dry homes");
  await perform(at.house, publish, { id: idea }, { actor: author });
  asAuthor = await new Visitor(at).signInAs(author);
  asOther = await new Visitor(at).signInAs(await aMember(at.house));
});

it("the form for a text opens for its authors alone, also where what was sent is not right", async () => {
  const asked = (visitor: Visitor) =>
    Promise.all([
      visitor.get(`/proposals/${draft}/edit`),
      visitor.post(`/proposals/${draft}/edit`, { ...text, title: "" }),
      visitor.post(`/proposals/${idea}/edit`, { ...text, title: "" }),
      visitor.post(`/proposals/${idea}/revise`, { ...text, title: "", version: "1" }),
    ]);
  const own = await asked(asAuthor);
  expect(own.map(({ status }) => status)).toEqual([200, 422, 409, 422]);
  const others = await asked(asOther);
  expect(others.map(({ status }) => status)).toEqual([404, 404, 403, 403]);
  for (const { page } of others) expect(page).not.toContain("Every home is made warm");
});
