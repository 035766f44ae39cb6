import { expect, it } from "vitest";
import { checkCredentialForm } from "./index.ts";
import { refuse, worded } from "./refusal.ts";

it("a refusal keeps its code, its part and its values, however far out it is seen from", () => {
  const says = worded`Choose from ${1} to ${2} answers.`;
  const seen = refuse("ballot.choice.how-many", "[3]", says).within("answers").within("ballot");
  expect([seen.code, seen.part, seen.where, seen.sentence, seen.values]).toEqual([
    "sealed.ballot.choice.how-many",
    "ballot.choice",
    "ballot.answers[3]",
    "Choose from 1 to 2 answers.",
    [1, 2],
  ]);
});

it("two ways of being wrong in one part have two codes", () => {
  expect(checkCredentialForm("apple-grape-lemon")).toMatchObject({
    ...{ code: "sealed.credentials.private.password", part: "credentials.private" },
  });
  expect(checkCredentialForm("none")).toMatchObject({
    ...{ code: "sealed.credentials.private.form", part: "credentials.private" },
  });
});
