import { beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../../platform/actor.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { draftingIn, type SharedDraft } from "../../../testing/a-shared-draft.ts";
import { asFrozen, asNoAuthor } from "../../../testing/out-of-turn.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { fingerprintOf } from "../../../testing/walker.ts";
import { finish } from "./acts/finish.ts";
import { saveText } from "./acts/save-text.ts";
import { findText } from "./the-text.ts";

const at = aHouse();
const { answerOf, done, unpublished, writtenByTwo } = draftingIn(at);
let ann: Person;
let bob: Person;
let draft: SharedDraft;
let began: string;

beforeEach(async () => {
  const made = await writtenByTwo();
  ({ ann, bob } = made);
  draft = made;
  began = `${(await draftingPageOf(ann)).page.match(/name="base" value="([^"]*)"/)?.[1]}`;
});

const draftingPageOf = async (who: Person) =>
  (await new Visitor(at).signInAs(who)).get(`/drafting${draft.path}`);
const saving = (text: string, base = began) => ({ id: draft.id, base, text });
const stands = () => findText(at.house.database, draft.path);
const drafts = async () => (await fingerprintOf(at)).filter((line) => line.startsWith("drafting."));

describe("saving from the plain box", () => {
  it("merges what two changed in different places, whoever was first", async () => {
    await done(saveText, saving(`First of all.\n\n${began}`), ann);
    await done(saveText, saving(`${began}\n\nLast of all.`), bob);
    expect(await stands()).toBe(`First of all.\n\n${began}\n\nLast of all.`);
  });

  it("replaces nothing where both changed the same words, and shows both", async () => {
    const ours = began.replace("wages", "prices");
    const theirs = began.replace("wages", "pensions");
    await done(saveText, saving(ours), ann);
    const before = await drafts();
    expect(await answerOf(saveText, saving(theirs), bob)).toBe("drafting.refuse.collision");
    const asBob = await new Visitor(at).signInAs(bob);
    const shown = await asBob.post(`/drafting${draft.path}/save-text`, saving(theirs));
    expect(shown.status).toBe(409);
    expect(shown.page).toContain("Others changed the same words");
    expect(shown.page).toContain("prices");
    expect(shown.page).toContain("pensions");
    expect(await drafts()).toEqual(before);
    // Bob has seen what Ann wrote, and decides.
    await done(saveText, saving(theirs, ours), bob);
    expect(await stands()).toBe(theirs);
  });

  it("writes nothing down where nothing was changed, or where it is refused", async () => {
    const before = await drafts();
    expect(await answerOf(saveText, saving(began), ann)).toBe("done");
    const stranger = await aMember(at.house);
    expect(await answerOf(saveText, saving("Mine."), stranger)).toBe("drafting.refuse.notAuthor");
    expect(await answerOf(saveText, saving("a ".repeat(20_001)), ann)).toBe(
      "platform.malformed-field",
    );
    expect(await drafts()).toEqual(before);
    expect(await stands()).toBeUndefined();
  });

  it("is for those who are its authors at that moment, while it is written", async () => {
    await asNoAuthor(at.house.database, bob.personId, Number(draft.id));
    expect(await answerOf(saveText, saving("Late."), bob)).toBe("drafting.refuse.notAuthor");
    await asFrozen(at.house.database, Number(draft.id));
    expect(await answerOf(saveText, saving("Late."), ann)).toBe("drafting.refuse.closed");
    const own = await unpublished(ann);
    const sent = { ...saving("Mine now."), id: own.id };
    expect(await answerOf(saveText, sent, bob)).toBe("drafting.refuse.unknown");
  });
});

describe("making a version of what was written together", () => {
  const versionOf = async () => (await (await new Visitor(at).signInAs(bob)).get(draft.path)).page;

  it("is for each of its authors, and readers see it from then on", async () => {
    await done(saveText, saving(`${began}\n\nBuses run at night.`), ann);
    expect(await versionOf()).not.toContain("Buses run at night.");
    const stranger = await aMember(at.house);
    expect(await answerOf(finish, { id: draft.id, why: "" }, stranger)).toBe(
      "drafting.refuse.notAuthor",
    );
    await done(finish, { id: draft.id, why: "Nights were forgotten." }, bob);
    const page = await versionOf();
    expect(page).toContain("Buses run at night.");
    expect(page).toContain("Version 2");
    expect(await answerOf(finish, { id: draft.id, why: "" }, ann)).toBe("drafting.refuse.same");
  });

  it("needs a text, and one that is not closed", async () => {
    expect(await answerOf(finish, { id: draft.id, why: "" }, ann)).toBe("drafting.refuse.same");
    await done(saveText, saving("Short."), ann);
    expect(await answerOf(finish, { id: draft.id, why: "" }, ann)).toBe("drafting.refuse.tooShort");
    await done(saveText, saving("Long enough by now.", "Short."), ann);
    await asFrozen(at.house.database, Number(draft.id));
    expect(await answerOf(finish, { id: draft.id, why: "" }, ann)).toBe("drafting.refuse.closed");
  });

  it("simply changes a draft that nobody else sees", async () => {
    const own = await unpublished(ann);
    const base = "Every home is made warm within ten years.";
    await done(saveText, { id: own.id, base, text: `${base}\n\nAnd dry.` }, ann);
    await done(finish, { id: own.id, why: "" }, ann);
    const { page } = await (await new Visitor(at).signInAs(ann)).get(own.path);
    expect(page).toContain("And dry.");
    expect((await (await new Visitor(at).signInAs(bob)).get(own.path)).status).toBe(404);
  });
});
