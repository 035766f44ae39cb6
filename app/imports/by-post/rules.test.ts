import { describe, expect, it } from "vitest";
import { answer } from "../../../platform/testing/answer.ts";
import { confirmMailbox } from "./acts/confirm-mailbox.ts";
import { giveMailbox } from "./acts/give-mailbox.ts";
import { nameMailbox } from "./acts/name-mailbox.ts";

const NOW = new Date("2026-11-30T12:00:00Z");
const LATER = new Date("2026-11-30T12:00:01Z");

const context = { actor: undefined, now: NOW } as never;

const person = { id: "anna", isConfirmed: true };
const mailbox = {
  id: 7,
  personId: "anna",
  email: "anna@example.org",
  expiresAt: LATER,
  isAllowed: false,
};
const email = "anna@example.org";

describe("a mailbox is named", () => {
  const name = (facts: object) =>
    answer(nameMailbox.decide(facts as never, { person: "anna", email } as never, context));

  it("for a member without one, by the day on which it lapses", () => {
    expect(name({ person })).toMatchObject({
      personId: "anna",
      email,
      expiresAt: expect.any(Date),
    });
    expect(name({ person, known: { id: "ben", isConfirmed: false } })).toMatchObject({
      personId: "anna",
    });
  });

  it("for nobody else, and never one that is somebody's", () => {
    const said = [
      name({}),
      name({ person: { ...person, isConfirmed: false } }),
      name({ person: { ...person, email } }),
      name({ person, known: { id: "ben", isConfirmed: true } }),
    ];
    expect(said).toEqual([
      expect.stringContaining("byPost.unknown"),
      expect.stringContaining("byPost.unknown"),
      expect.stringContaining("byPost.unknown"),
      expect.stringContaining("byPost.taken"),
    ]);
  });
});

describe("a mailbox is given", () => {
  const give = (facts: object) =>
    answer(
      giveMailbox.decide({ secret: "s", ...facts } as never, { mailbox: 7 } as never, context),
    );

  it("once, while it is named, to somebody who has none", () => {
    expect(give({ mailbox, person })).toEqual({ mailbox, person, secret: "s" });
    const gone = [
      give({ person }),
      give({ mailbox: { ...mailbox, isAllowed: true }, person }),
      give({ mailbox: { ...mailbox, expiresAt: NOW }, person }),
    ];
    expect(gone).toEqual(gone.map(() => expect.stringContaining("byPost.mailboxGone")));
    const unknown = [give({ mailbox }), give({ mailbox, person: { ...person, email } })];
    expect(unknown).toEqual(unknown.map(() => expect.stringContaining("byPost.unknown")));
  });
});

describe("a mailbox is confirmed", () => {
  const confirm = (facts: object) =>
    answer(confirmMailbox.decide(facts as never, { key: "k" } as never, context));

  it("by whoever reads it in time, and takes the place of an account that nobody confirmed", () => {
    expect(confirm({ mailbox, person })).toEqual({
      personId: "anna",
      email,
      unconfirmed: undefined,
    });
    expect(confirm({ mailbox, person, known: { id: "ben", isConfirmed: false } })).toMatchObject({
      unconfirmed: "ben",
    });
    const refused = [
      confirm({ person }),
      confirm({ mailbox: { ...mailbox, expiresAt: NOW }, person }),
      confirm({ mailbox }),
      confirm({ mailbox, person: { ...person, email } }),
      confirm({ mailbox, person, known: { id: "ben", isConfirmed: true } }),
    ];
    expect(refused).toEqual(refused.map(() => expect.stringContaining("byPost.noKey")));
  });
});
