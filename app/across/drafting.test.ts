import { BOUNDS, writeFromEditor } from "@breakthrough/shared-text";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { Person } from "../../platform/actor.ts";
import { aHouse } from "../../testing/a-house.ts";
import { draftingIn } from "../../testing/a-shared-draft.ts";
import { asFrozen, asNoAuthor, asSignedOut, asSuspended } from "../../testing/out-of-turn.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { draftingPath, toDraftPath } from "../drafting/addresses.ts";
import { packText } from "../drafting/jobs.ts";
import { numberOf } from "../drafting/number-of.ts";
import { AnEditor } from "../drafting/testing/an-editor.ts";
import {
  editing,
  type Process,
  processesOf,
  signedIn,
  wayTo,
} from "../drafting/testing/serving.ts";
import { findDocument } from "../drafting/together/document-store.ts";
import { hubOf } from "../drafting/together/hub.ts";

const here = aHouse();
const { writtenByTwo } = draftingIn(here);
const processes = processesOf(here, 2);
const process = (index: number): Process => {
  const found = processes[index];
  if (found === undefined) throw new Error("not started");
  return found;
};
const [one, other] = [() => process(0), () => process(1)];

const cookieOf = (person: Person) => signedIn(here.house, person);

describe("a text that two write at once", () => {
  it("is one and the same through two web processes", async () => {
    const { path, ann, bob } = await writtenByTwo();
    const a = await editing(one(), path, await cookieOf(ann));
    const b = await editing(other(), path, await cookieOf(bob));
    expect(a.text).toContain("Rents follow wages");
    expect(b.text).toBe(a.text);
    for (let round = 0; round < 20; round += 1) {
      a.type(0, `a${round} `);
      b.type(b.text.length, ` b${round}`);
    }
    await Promise.all([a.saved(), b.saved()]);
    await a.until(() => a.text.includes("b19"));
    await b.until(() => b.text.includes("a19"));
    await a.until(() => a.text === b.text);
    for (let round = 0; round < 20; round += 1) {
      expect(a.text).toContain(`a${round} `);
      expect(a.text).toContain(` b${round}`);
    }
    await Promise.all([a.close(), b.close()]);
  });

  it("takes in what was written while a network was gone, and says when it is kept", async () => {
    const { path, ann, bob } = await writtenByTwo();
    const cookie = await cookieOf(ann);
    const a = await editing(one(), path, cookie);
    const b = await editing(other(), path, await cookieOf(bob));
    a.cut();
    await a.until(() => a.closed !== undefined);
    a.type(0, "Written in a tunnel. ");
    b.type(0, "Meanwhile. ");
    await b.saved();
    await a.connect(wayTo(one(), path, cookie));
    await a.until(() => a.text.includes("Meanwhile."));
    await b.until(() => b.text.includes("Written in a tunnel."));
    expect(a.text).toBe(b.text);
    await Promise.all([a.close(), b.close()]);
  });

  it("keeps what was sent by an editor that closed in the middle of a word", async () => {
    const { path, ann, bob } = await writtenByTwo();
    const a = await editing(one(), path, await cookieOf(ann));
    for (const letter of "Halfw") a.type(0, letter);
    await a.saved();
    a.cut();
    const b = await editing(other(), path, await cookieOf(bob));
    expect(b.text.startsWith("wflaH")).toBe(true);
    await b.close();
  });

  it("is packed without losing what comes meanwhile", async () => {
    const { path, ann } = await writtenByTwo();
    const a = await editing(one(), path, await cookieOf(ann));
    for (let round = 0; round < 30; round += 1) {
      a.type(0, `${round} `);
      if (round % 10 === 5) await packText(here.house, path, new Date(0));
    }
    await a.saved();
    await packText(here.house, path, new Date(0));
    const stored = await findDocument(here.house.database, path);
    expect(stored?.later).toEqual([]);
    const b = await editing(other(), path, await cookieOf(ann));
    expect(b.text).toBe(a.text);
    a.type(0, "after ");
    await b.until(() => b.text.startsWith("after "));
    await Promise.all([a.close(), b.close()]);
  });
});

describe("who else has the text open", () => {
  it("is told to each of the others, and to nobody of themselves", async () => {
    const { path, ann, bob } = await writtenByTwo();
    const a = await editing(one(), path, await cookieOf(ann));
    const b = await editing(one(), path, await cookieOf(bob));
    const heardOf = ({ told }: AnEditor) =>
      told.flatMap((frame) => (frame.kind === "others" ? frame.others : []));
    const isBob = ({ name }: { name: string }) => name === bob.name;
    const isAnn = ({ name }: { name: string }) => name === ann.name;
    await a.until(() => heardOf(a).some(isBob));
    await b.until(() => heardOf(b).some(isAnn));
    b.send(writeFromEditor({ kind: "place", place: new Uint8Array(3) }));
    await a.until(() =>
      heardOf(a).some(({ name, place }) => name === bob.name && place.length === 3),
    );
    await b.close();
    // Whoever has left has no name any more.
    await a.until(() => heardOf(a).some(({ name }) => name === ""));
    expect([heardOf(a).some(isAnn), heardOf(b).some(isBob)]).toEqual([false, false]);
    await a.close();
  });
});

describe("who may write is asked of each message", () => {
  const writing = async () => {
    const made = await writtenByTwo();
    const cookie = await cookieOf(made.bob);
    const b = await editing(one(), made.path, cookie);
    b.type(0, "Before. ");
    await b.saved();
    return { ...made, b };
  };
  const refusedFrom = async (b: AnEditor, path: string, ann: Person) => {
    b.type(0, "After. ");
    await b.until(() => b.refused !== undefined || b.closed !== undefined);
    const a = await editing(other(), path, await cookieOf(ann));
    expect(a.text).toContain("Before.");
    expect(a.text).not.toContain("After.");
    await a.close();
    b.cut();
    return b.refused;
  };

  it("of one who is an author no longer", async () => {
    const { b, path, ann, bob, id } = await writing();
    await asNoAuthor(here.house.database, bob.personId, Number(id));
    expect(await refusedFrom(b, path, ann)).toBe("drafting.refuse.notAuthor");
  });

  it("of one who signed out", async () => {
    const { b, path, ann, bob } = await writing();
    await asSignedOut(here.house.database, bob.personId);
    expect(await refusedFrom(b, path, ann)).toBe("membership.may.signIn");
  });

  it("of one who is suspended", async () => {
    const { b, path, ann, bob } = await writing();
    await asSuspended(here.house.database, bob.personId);
    expect(await refusedFrom(b, path, ann)).toBe("membership.may.suspended");
  });

  it("of a text that is not written any more", async () => {
    const { b, path, ann, id } = await writing();
    await asFrozen(here.house.database, Number(id));
    expect(await refusedFrom(b, path, ann)).toBe("drafting.refuse.closed");
  });

  it("and one who only reads is shown out", async () => {
    const { b, path, bob, id } = await writing();
    await asNoAuthor(here.house.database, bob.personId, Number(id));
    await hubOf(one().house).lookNow();
    await b.until(() => b.closed !== undefined);
    expect([b.refused, b.closed, path]).toEqual(["drafting.refuse.notAuthor", 4403, path]);
  });

  it("and nobody else gets in: a visitor, a stranger, another site's page, somebody else's draft", async () => {
    const { path } = await writtenByTwo();
    const stranger = await cookieOf(await aMember(here.house));
    expect((await editing(one(), path, "")).closed).toBeGreaterThanOrEqual(300);
    const strange = await editing(one(), path, stranger);
    await strange.until(() => strange.closed !== undefined);
    expect(strange.refused).toBe("drafting.refuse.notAuthor");
    const way = wayTo(one(), path, stranger);
    const elsewhere = await new AnEditor().connect({ ...way, origin: "https://evil.example" });
    expect(elsewhere.closed).toBe(403);
    const nothing = await editing(one(), "/proposals/99999", stranger);
    await nothing.until(() => nothing.closed !== undefined);
    expect(nothing.refused).toBe("drafting.refuse.unknown");
  });
});

/** As lib0 writes it. */
const LAST_NUMBER = [...Array(7).fill(255), 15];

describe("what is no plain text", () => {
  const withUpdate = async (make: (doc: Y.Doc) => Uint8Array) => {
    const { path, ann } = await writtenByTwo();
    const a = await editing(one(), path, await cookieOf(ann));
    const before = a.text;
    a.sendUpdate(make(a.doc));
    await a.until(() => a.refused !== undefined || a.closed !== undefined);
    const b = await editing(other(), path, await cookieOf(ann));
    expect(b.text).toBe(before);
    const stored = await findDocument(here.house.database, path);
    expect(stored?.later).toEqual([]);
    a.cut();
    await b.close();
    return a.refused;
  };
  const changing = (doc: Y.Doc, change: (copy: Y.Doc) => void): Uint8Array => {
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    const before = Y.encodeStateVector(copy);
    change(copy);
    return Y.encodeStateAsUpdate(copy, before);
  };

  it.each<[string, (doc: Y.Doc) => Uint8Array, string]>([
    ["broken", () => new Uint8Array([255, 255, 3, 9, 9]), "noText"],
    ["a bomb", () => new Uint8Array([255, 255, 255, 255, 7, 1, 1, 0]), "noText"],
    [
      "a second text",
      (doc) => changing(doc, (copy) => copy.getText("other").insert(0, "x")),
      "noText",
    ],
    [
      "a map of a megabyte's kind",
      (doc) => changing(doc, (copy) => copy.getMap("hoard").set("a", "x".repeat(1000))),
      "noText",
    ],
    [
      "bold type",
      (doc) => changing(doc, (copy) => copy.getText("body").format(0, 5, { bold: true })),
      "noText",
    ],
    [
      "a picture",
      (doc) => changing(doc, (copy) => copy.getText("body").insertEmbed(0, { image: "x" })),
      "noText",
    ],
    [
      "control characters",
      (doc) => changing(doc, (copy) => copy.getText("body").insert(0, "a\u0000b")),
      "noText",
    ],
    // With one of these two in it, nobody could ever open the text again.
    ["a taking out of nothing", () => new Uint8Array([0, 1, 7, 1, 0, 0]), "noText"],
    [
      "numbers past the last",
      () => new Uint8Array([1, 2, 7, 0, ...[0, ...LAST_NUMBER], ...[0, 2], 0]),
      "noText",
    ],
    [
      "what hangs in the air",
      (doc) => {
        const copy = new Y.Doc();
        Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
        copy.getText("body").insert(0, "first ");
        const between = Y.encodeStateVector(copy);
        copy.getText("body").insert(0, "second ");
        return Y.encodeStateAsUpdate(copy, between);
      },
      "gap",
    ],
    [
      "in somebody else's name",
      (doc) => {
        const [client] = [...Y.decodeStateVector(Y.encodeStateVector(doc)).keys()];
        const copy = new Y.Doc();
        Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
        copy.clientID = client ?? 0;
        const before = Y.encodeStateVector(copy);
        copy.getText("body").insert(0, "forged ");
        return Y.encodeStateAsUpdate(copy, before);
      },
      "otherHand",
    ],
    [
      "more than a text may have",
      (doc) => changing(doc, (copy) => copy.getText("body").insert(0, "a b ".repeat(11_000))),
      "tooLong",
    ],
  ])("is refused and stays in nothing: %s", async (_what, make, code) => {
    expect(await withUpdate(make)).toBe(`drafting.refuse.${code}`);
  });

  it("ends a socket that sends no message of ours, too much at once, or words", async () => {
    const { path, ann } = await writtenByTwo();
    const cookie = await cookieOf(ann);
    const sending = async (bytes: Uint8Array, times = 1) => {
      const a = await editing(one(), path, cookie);
      for (let left = times; left > 0; left -= 1) a.send(bytes);
      await a.until(() => a.closed !== undefined);
      return [a.closed, a.refused];
    };
    expect(await sending(new Uint8Array([9, 9, 9]))).toEqual([4400, "drafting.refuse.noText"]);
    expect(await sending(new Uint8Array(BOUNDS.messageBytes + 1))).toEqual([1009, undefined]);
    const place = writeFromEditor({ kind: "place", place: new Uint8Array(3) });
    expect(await sending(place, 1000)).toEqual([4503, "drafting.refuse.tooFast"]);
    const huge = writeFromEditor({ kind: "place", place: new Uint8Array(5000) });
    expect(await sending(huge)).toEqual([4400, "drafting.refuse.noText"]);
  });

  it("is never executed: markup is a text like any other, and half an emoji does no harm", async () => {
    const { path, ann } = await writtenByTwo();
    const a = await editing(one(), path, await cookieOf(ann));
    const hostile =
      '<script>alert(1)</script>\u202e\ud83d\ude00 Z\u0301\u0301 </textarea><img src=x onerror="x">';
    a.type(0, hostile);
    a.doc.getText("body").delete(hostile.indexOf("\ud83d"), 1);
    await a.saved();
    const visitor = await new Visitor(here).signInAs(ann);
    const { page, status } = await visitor.get(draftingPath(numberOf(path)));
    expect(status).toBe(200);
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("<img src=x");
    expect(page).toContain("&lt;script>alert(1)");
    await a.close();
    const finished = await visitor.post(toDraftPath(numberOf(path), "finish"), { why: "" });
    expect(finished.leadsTo).toBe(path);
    const { page: shown } = await visitor.get(path);
    expect(shown).not.toContain("<script>alert");
  });
});
