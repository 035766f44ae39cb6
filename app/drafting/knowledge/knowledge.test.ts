import { beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../../platform/actor.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { draftingIn, type SharedDraft } from "../../../testing/a-shared-draft.ts";
import { asSuspended } from "../../../testing/out-of-turn.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { askForNotes } from "./acts/ask-for-notes.ts";
import { declare } from "./acts/declare.ts";
import { withdraw } from "./acts/withdraw.ts";
import { writeNote } from "./acts/write-note.ts";
import { FIELDS, MOST_FIELDS } from "./fields.ts";
import { listKnowledge } from "./knowledge-store.ts";

const at = aHouse();
const { answerOf, done, published, unpublished, subjects } = draftingIn(at);
let ann: Person;
let nurse: Person;
let draft: SharedDraft;

beforeEach(async () => {
  [ann, nurse] = await Promise.all([aMember(at.house), aMember(at.house, { name: "Nia" })]);
  draft = await published(ann);
});

const nursing = { field: "nursing", ownWords: "Ward sister", shown: "no" };
const asked = () => ({ id: draft.id, field: "nursing" });
const noting = (body: string, more: object = {}) => ({ ...asked(), body, ...more });
const NOTE = "Nights are short of hands, so begin there.";
const known = (who: Person) => listKnowledge(at.house.database, who.personId);
const pageAs = async (who: Person, path: string) =>
  (await (await new Visitor(at).signInAs(who)).get(path)).page;

describe("what somebody knows about", () => {
  it("is said by themselves, in words of their own, and said anew in its place", async () => {
    await done(declare, nursing, nurse);
    await done(declare, { ...nursing, ownWords: "  Ward \n sister,  nights " }, nurse);
    expect(await known(nurse)).toEqual([
      { field: "nursing", ownWords: "Ward sister, nights", isShown: false },
    ]);
    expect(await pageAs(nurse, "/me/knowledge")).toContain("Ward sister, nights");
    expect(await answerOf(declare, { ...nursing, field: "astrology" }, nurse)).toBe(
      "platform.malformed-field",
    );
    const supporter = await aMember(at.house, { standing: "supporter" });
    expect(await answerOf(declare, nursing, supporter)).toBe("membership.may.supporter");
  });

  it("is no more than says something", async () => {
    for (const field of FIELDS.slice(0, MOST_FIELDS)) {
      await done(declare, { ...nursing, field }, nurse);
    }
    const another = { ...nursing, field: FIELDS[MOST_FIELDS] };
    expect(await answerOf(declare, another, nurse)).toBe("drafting.refuse.tooManyFields");
    expect(await answerOf(declare, nursing, nurse)).toBe("done");
    await done(withdraw, { field: "nursing" }, nurse);
    expect(await answerOf(declare, another, nurse)).toBe("done");
  });

  it("is taken back by themselves, and the note that was written keeps what stands beside it", async () => {
    await done(declare, nursing, nurse);
    await done(askForNotes, asked(), ann);
    await done(writeNote, noting(NOTE), nurse);
    await done(withdraw, { field: "nursing" }, ann);
    expect(await known(nurse)).toHaveLength(1);
    await asSuspended(at.house.database, nurse.personId);
    await done(withdraw, { field: "nursing" }, nurse);
    expect(await known(nurse)).toEqual([]);
    expect(await pageAs(ann, `/drafting${draft.path}/notes`)).toContain("(Ward sister)");
  });
});

describe("asking for notes", () => {
  it("tells those who know about it, once for a text, and never its authors", async () => {
    await done(declare, nursing, nurse);
    await done(declare, { ...nursing, field: "care" }, nurse);
    await done(declare, nursing, ann);
    const teacher = await aMember(at.house);
    await done(declare, { ...nursing, field: "teaching" }, teacher);
    await done(askForNotes, asked(), ann);
    await done(askForNotes, { id: draft.id, field: "care" }, ann);
    expect(await subjects(nurse)).toEqual([expect.stringContaining("Your knowledge is asked for")]);
    expect([await subjects(ann), await subjects(teacher)]).toEqual([[], []]);
    expect(await pageAs(teacher, draft.path)).toContain("None came.");
  });

  it("is for the authors, once for each knowledge, of a text that members can read", async () => {
    expect(await answerOf(askForNotes, asked(), nurse)).toBe("drafting.refuse.notAuthor");
    await done(askForNotes, asked(), ann);
    expect(await answerOf(askForNotes, asked(), ann)).toBe("drafting.refuse.askedAlready");
    const own = await unpublished(ann);
    const early = { id: own.id, field: "nursing" };
    expect(await answerOf(askForNotes, early, ann)).toBe("drafting.refuse.notPublished");
    expect(await answerOf(askForNotes, early, nurse)).toBe("drafting.refuse.unknown");
  });
});

describe("a note", () => {
  it("is written by one who knows about what is asked for, and by nobody else", async () => {
    expect(await answerOf(writeNote, noting(NOTE), nurse)).toBe("drafting.refuse.notAsked");
    await done(askForNotes, asked(), ann);
    expect(await answerOf(writeNote, noting(NOTE), nurse)).toBe("drafting.refuse.notDeclared");
    await done(declare, nursing, nurse);
    expect(await answerOf(writeNote, noting("Short."), nurse)).toBe("platform.malformed-field");
    await done(writeNote, noting(NOTE), nurse);
    const page = await pageAs(ann, `/drafting${draft.path}/notes`);
    expect(page).toContain(NOTE);
    expect(page).toMatch(/Nia[\s\S]*\(Ward sister\)/);
    expect(await pageAs(ann, draft.path)).not.toContain("None came.");
    const own = await unpublished(ann);
    expect(await answerOf(writeNote, { ...noting(NOTE), id: own.id }, nurse)).toBe(
      "drafting.refuse.unknown",
    );
  });

  it("is one for each knowledge, and is not overwritten from an old page", async () => {
    await done(declare, nursing, nurse);
    await done(askForNotes, asked(), ann);
    await done(writeNote, noting(NOTE), nurse);
    expect(await answerOf(writeNote, noting("Something else entirely."), nurse)).not.toBe("done");
    const visitor = await new Visitor(at).signInAs(nurse);
    const page = `/drafting${draft.path}/notes`;
    const changed = { field: "nursing", body: `${NOTE} And pay them.` };
    await visitor.fill(page, changed, `/drafting${draft.path}/write-note`);
    const shown = await pageAs(ann, page);
    expect(shown).toContain("And pay them.");
    expect(shown.match(/Nights are short of hands/g)).toHaveLength(1);
  });
});
