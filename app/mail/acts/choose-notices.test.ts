import { describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import { aVisitor } from "../../../platform/actor.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { noticesOf } from "../queries.ts";
import { postLetter } from "../store.ts";
import { aWritten } from "../testing/a-written.ts";
import { chooseNotices } from "./choose-notices.ts";

const at = aHouse();

describe("choosing notices", () => {
  it("who has not chosen gets the week and what is important", async () => {
    const { personId } = await aMember(at.house);
    expect(await noticesOf(at.house.database, personId)).toBe("important");
  });

  it("counts at once, and can be changed again", async () => {
    const actor = await aMember(at.house, { email: "chooser@example.org" });
    const post = () =>
      inTransaction(at.house, (tx) => {
        const reader = { to: "chooser@example.org", personId: actor.personId };
        return postLetter(tx, { ...reader, kind: "all", ...aWritten("x", "x") }, at.clock.now());
      });
    await perform(at.house, chooseNotices, { notices: "all" }, { actor });
    await post();
    expect(await lettersTo(at.house, "chooser@example.org")).toHaveLength(1);
    await perform(at.house, chooseNotices, { notices: "weekly" }, { actor });
    await post();
    expect(await lettersTo(at.house, "chooser@example.org")).toHaveLength(0);
  });

  it("is for people who are signed in", async () => {
    const refusal = await perform(at.house, chooseNotices, { notices: "off" }, { actor: aVisitor });
    expect(refusal).toMatchObject({ kind: "not-signed-in" });
  });

  it.each([{}, { notices: "sometimes" }, { notices: ["off", "all"] }])(
    "%j is no choice",
    async (input) => {
      const actor = await aMember(at.house);
      const refusal = await perform(at.house, chooseNotices, input, { actor });
      expect(refusal).toMatchObject({ kind: "invalid", problems: [{ field: "notices" }] });
    },
  );

  it("what the room knows of a reader is gathered for them, and forgotten with them", async () => {
    const actor = await aMember(at.house, { email: "leaver@example.org" });
    const { house } = at;
    await inTransaction(house, (tx) => {
      const reader = { to: "leaver@example.org", personId: actor.personId };
      return postLetter(tx, { ...reader, kind: "needed", ...aWritten("s", "t") }, at.clock.now());
    });
    await perform(house, chooseNotices, { notices: "off" }, { actor });
    const known = async () => (await house.gatherAbout(actor.personId)).mail;
    // What is needed may hold a code: while it waits, a download tells of it by its subject alone.
    expect(await known()).toMatchObject({ notices: "off", letters: [{ subject: "s", text: "" }] });
    await inTransaction(house, (tx) => house.forget(tx, actor.personId, at.clock.now()));
    expect(await known()).toEqual({
      ...{ notices: "important", cameBack: [], letters: [], lettersOnPaper: [] },
    });
  });
});
