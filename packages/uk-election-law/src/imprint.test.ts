import { describe, expect, test } from "vitest";
import { knownDay } from "./days/day.ts";
import { decideImprintDuty, type Publication, writeImprint } from "./imprint.ts";

const smith = { name: "John Smith", address: "110 High Street, Engleston, AB12 3CD" };
const doe = { name: "Jane Doe", address: smith.address };
const press = { name: "Engle Press Ltd", address: "1 Mill Lane, Engleston, AB12 3CE" };

function textOf(input: Parameters<typeof writeImprint>[0]): string {
  const imprint = writeImprint(input);
  if (!imprint.ok) throw new Error(`${imprint.field}: ${imprint.message}`);
  return imprint.value.text;
}

describe("the words of an imprint", () => {
  test("digital material names promoter and person, once for a shared address", () => {
    expect(textOf({ medium: "digital", promoter: smith, onBehalfOf: doe })).toBe(
      "Promoted by John Smith on behalf of Jane Doe, both of 110 High Street, Engleston, AB12 3CD",
    );
  });

  test("two addresses are both given", () => {
    const elsewhere = { ...doe, address: "PO Box 7, Engleston, AB12 9ZZ" };
    expect(textOf({ medium: "digital", promoter: smith, onBehalfOf: elsewhere })).toBe(
      "Promoted by John Smith of 110 High Street, Engleston, AB12 3CD on behalf of Jane Doe of PO Box 7, Engleston, AB12 9ZZ",
    );
  });

  test("print names the printer first", () => {
    expect(textOf({ medium: "print", promoter: smith, onBehalfOf: doe, printer: press })).toBe(
      "Printed by Engle Press Ltd of 1 Mill Lane, Engleston, AB12 3CE and promoted by John Smith on behalf of Jane Doe, both of 110 High Street, Engleston, AB12 3CD",
    );
  });

  test("somebody who prints and promotes for themselves is named once", () => {
    expect(textOf({ medium: "print", promoter: smith, onBehalfOf: smith, printer: smith })).toBe(
      "Printed and promoted by John Smith of 110 High Street, Engleston, AB12 3CD",
    );
  });

  test("line breaks and a last full stop are tidied away", () => {
    const messy = { name: " John  Smith ", address: "110 High Street,\nEngleston, AB12 3CD." };
    expect(textOf({ medium: "digital", promoter: messy })).toBe(
      "Promoted by John Smith of 110 High Street, Engleston, AB12 3CD",
    );
  });

  test.each([
    ["medium", { medium: "radio", promoter: smith }],
    ["promoter.name", { medium: "digital", promoter: undefined }],
    ["promoter.name", { medium: "digital", promoter: { ...smith, name: " " } }],
    ["promoter.address", { medium: "digital", promoter: { ...smith, address: "" } }],
    [
      "promoter.address",
      { medium: "digital", promoter: { ...smith, address: "john@example.org, home" } },
    ],
    [
      "promoter.address",
      { medium: "digital", promoter: { ...smith, address: "https://example.org/ a" } },
    ],
    [
      "onBehalfOf.address",
      { medium: "digital", promoter: smith, onBehalfOf: { name: "Jane Doe", address: "" } },
    ],
    ["printer.name", { medium: "print", promoter: smith }],
  ])("without a lawful %s there is no text", (field, input) => {
    expect(writeImprint(input)).toMatchObject({ ok: false, field });
  });
});

describe("when an imprint is needed", () => {
  const post: Publication = {
    medium: "digital",
    publisher: "party",
    isPaid: false,
    isElectionMaterial: true,
    isPolitical: true,
    sharing: "original",
    publishedOn: knownDay("2026-11-20"),
  };
  test.each<[string, Partial<Publication>, boolean]>([
    ["a party's unpaid election post", {}, true],
    ["a member's own unpaid post", { publisher: "other" }, false],
    ["a member's paid political advertisement", { publisher: "other", isPaid: true }, true],
    [
      "a paid political advertisement outside elections",
      { isPaid: true, isElectionMaterial: false },
      true,
    ],
    ["a party's unpaid post outside elections", { isElectionMaterial: false }, false],
    ["a share that keeps the original imprint", { sharing: "shared-unaltered" }, false],
    ["an altered share", { sharing: "shared-altered" }, true],
    ["a post before the duty began", { publishedOn: knownDay("2023-10-31") }, false],
    [
      "a printed leaflet, then as now",
      { medium: "print", publishedOn: knownDay("2019-12-01") },
      true,
    ],
    ["a printed members' letter", { medium: "print", isElectionMaterial: false }, false],
  ])("%s", (_what, change, required) => {
    expect(decideImprintDuty({ ...post, ...change })).toMatchObject({ value: { required } });
  });

  test.each([
    ["medium", { medium: "radio" }],
    ["publisher", { publisher: "newspaper" }],
  ])("a wrong %s is refused by name", (field, change) => {
    expect(decideImprintDuty({ ...post, ...change })).toMatchObject({ ok: false, field });
  });
});

test("a name has two letters and an address eight signs, a blank or comma, and is where post comes", () => {
  const by = (name: string, address: string) =>
    writeImprint({ medium: "digital", promoter: { name, address } } as Parameters<
      typeof writeImprint
    >[0]);
  expect(by("Jo", "1 Hill Rd")).toMatchObject({ ok: true });
  expect(by("Bo", "1,Hilltn")).toMatchObject({ ok: true });
  expect(by("J", "1 Hill Rd")).toMatchObject({ field: "promoter.name" });
  for (const address of [
    "1,Hillt",
    "Hilltown",
    "jo@a.example, post",
    "https://a.example, x",
    "www.a.example, x",
  ])
    expect(by("Jo", address)).toMatchObject({ field: "promoter.address" });
});
