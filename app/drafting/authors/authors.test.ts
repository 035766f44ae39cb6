import { beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../../platform/actor.ts";
import { newId } from "../../../platform/ids.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { draftingIn, type SharedDraft } from "../../../testing/a-shared-draft.ts";
import { formsOf } from "../../../testing/html.ts";
import { asFrozen, asSuspended } from "../../../testing/out-of-turn.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { saveText } from "../together/acts/save-text.ts";
import { answerInvitation } from "./acts/answer-invitation.ts";
import { invite } from "./acts/invite.ts";
import { takeNameOff } from "./acts/take-name-off.ts";

const at = aHouse();
const { answerOf, done, published, unpublished, joins, subjects } = draftingIn(at);
let ann: Person;
let bob: Person;
let cat: Person;
let draft: SharedDraft;

beforeEach(async () => {
  [ann, bob, cat] = await Promise.all([
    aMember(at.house, { name: "Ann" }),
    aMember(at.house, { name: "Bob" }),
    aMember(at.house, { name: "Cat" }),
  ]);
  draft = await published(ann);
});

const asking = ({ personId }: Pick<Person, "personId">) => ({ id: draft.id, person: personId });
const answering = (answer: string) => ({ id: draft.id, answer });
const pageAs = async (who: Person, path: string) => (await new Visitor(at).signInAs(who)).get(path);

describe("an author", () => {
  it("invites a member, who hears of it once, and is asked on the page of the text", async () => {
    await done(invite, asking(bob), ann);
    expect(await subjects(bob)).toEqual([expect.stringContaining("Will you help to write")]);
    expect((await pageAs(bob, `/drafting${draft.path}`)).page).toContain("Accept");
    expect((await pageAs(cat, `/drafting${draft.path}`)).status).toBe(404);
    expect(await answerOf(invite, asking(bob), ann)).toBe("drafting.refuse.alreadyInvited");
    expect(await subjects(bob)).toHaveLength(1);
    // Nobody is an author before they say yes.
    const text = { id: draft.id, base: "", text: "Bob's own text, and no other." };
    expect(await answerOf(saveText, text, bob)).toBe("drafting.refuse.notAuthor");
  });

  it("invites nobody twice, nobody who cannot write, and not while the text is closed", async () => {
    expect(await answerOf(invite, asking(ann), ann)).toBe("drafting.refuse.alreadyAuthor");
    const lapsed = await aMember(at.house, { standing: "lapsed" });
    const unlisted = await aMember(at.house, { name: "Una Seen" });
    const own = await new Visitor(at).signInAs(unlisted);
    const form = formsOf((await own.get("/me/details")).page).find(({ fields }) =>
      fields.has("about"),
    );
    const { listed: _, ...kept } = Object.fromEntries(form?.fields ?? []);
    await own.post(form?.action ?? "", kept);
    const chosen = await pageAs(ann, `/drafting${draft.path}?person=${unlisted.personId}`);
    expect(chosen.page).not.toContain("Una Seen");
    for (const nobody of [lapsed, unlisted, { personId: newId() } as Person]) {
      expect(await answerOf(invite, asking(nobody), ann)).toBe("drafting.refuse.unknownPerson");
    }
    await asFrozen(at.house.database, Number(draft.id));
    expect(await answerOf(invite, asking(bob), ann)).toBe("drafting.refuse.closed");
    expect(await subjects(bob)).toEqual([]);
  });

  it("alone may invite; to others a private draft is not even there", async () => {
    expect(await answerOf(invite, asking(cat), bob)).toBe("drafting.refuse.notAuthor");
    const own = await unpublished(ann);
    const sent = { id: own.id, person: cat.personId };
    expect(await answerOf(invite, sent, bob)).toBe("drafting.refuse.unknown");
    await asSuspended(at.house.database, ann.personId);
    expect(await answerOf(invite, asking(bob), ann)).toBe("membership.may.suspended");
  });

  it("invites no more than can write one text", async () => {
    for (let count = 1; count < 20; count += 1) {
      await done(invite, asking(await aMember(at.house)), ann);
    }
    expect(await answerOf(invite, asking(bob), ann)).toBe("drafting.refuse.tooManyAuthors");
  });
});

describe("whoever is invited", () => {
  it("is an author with a yes, and named as one", async () => {
    await done(invite, asking(bob), ann);
    expect((await pageAs(cat, draft.path)).page).not.toContain("Bob");
    await done(answerInvitation, answering("yes"), bob);
    expect((await pageAs(cat, draft.path)).page).toMatch(/Ann[\s\S]*Bob|Bob[\s\S]*Ann/);
    expect(await answerOf(invite, asking(cat), bob)).toBe("done");
    expect(await answerOf(answerInvitation, answering("no"), bob)).toBe(
      "drafting.refuse.notInvited",
    );
  });

  it("is none with a no, and can be asked again after two weeks", async () => {
    await done(invite, asking(bob), ann);
    await done(answerInvitation, answering("no"), bob);
    expect((await pageAs(cat, draft.path)).page).not.toContain("Bob");
    expect(await answerOf(answerInvitation, answering("yes"), bob)).toBe(
      "drafting.refuse.notInvited",
    );
    expect(await answerOf(invite, asking(bob), ann)).toBe("drafting.refuse.declinedLately");
    at.clock.moveForward(14 * 86_400_000);
    await done(invite, asking(bob), ann);
    expect(await answerOf(answerInvitation, answering("yes"), bob)).toBe("done");
  });

  it("alone answers, with yes or no, and with no yes to a text that is closed", async () => {
    await done(invite, asking(bob), ann);
    expect(await answerOf(answerInvitation, answering("yes"), cat)).toBe(
      "drafting.refuse.notInvited",
    );
    expect(await answerOf(answerInvitation, answering("perhaps"), bob)).toBe(
      "platform.malformed-field",
    );
    await asFrozen(at.house.database, Number(draft.id));
    expect(await answerOf(answerInvitation, answering("yes"), bob)).toBe("drafting.refuse.closed");
    expect(await answerOf(answerInvitation, answering("no"), bob)).toBe("done");
  });
});

describe("a name on a version", () => {
  it("is taken off by whoever it is, once, and from that version only", async () => {
    const own = await unpublished(ann);
    await joins(own, bob, ann);
    const asBob = await new Visitor(at).signInAs(bob);
    await new Visitor(at).signInAs(ann).then((visitor) => visitor.post(`${own.path}/publish`, {}));
    const named = async () => (await pageAs(cat, own.path)).page;
    expect(await named()).toMatch(/Ann[\s\S]*Bob|Bob[\s\S]*Ann/);
    const off = { id: own.id, version: "1" };
    expect(await answerOf(takeNameOff, off, cat)).toBe("drafting.refuse.notNamed");
    expect(await answerOf(takeNameOff, { ...off, version: "2" }, bob)).toBe(
      "drafting.refuse.notNamed",
    );
    const sent = await asBob.post(`/drafting${own.path}/take-name-off`, { version: "1" });
    expect(sent.leadsTo).toBe(own.path);
    expect(await named()).not.toContain("Bob");
    expect(await named()).toContain("Ann");
    expect(await answerOf(takeNameOff, off, bob)).toBe("drafting.refuse.notNamed");
  });
});
