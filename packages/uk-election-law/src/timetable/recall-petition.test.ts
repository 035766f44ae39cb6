import { describe, expect, test } from "vitest";
import { decideRecallPetition } from "./recall-petition.ts";

function petition(input: Partial<Parameters<typeof decideRecallPetition>[0]>) {
  const found = decideRecallPetition({ nation: "ENG", speakersNotice: "2023-06-05", ...input });
  if (!found.ok) throw new Error(`${found.field}: ${found.message}`);
  return found.value;
}

describe("a recall petition (Recall of MPs Act 2015)", () => {
  // The days on which the petitions were open stood in the petition officers' notices and the press.
  test.each([
    ["Peterborough", "ENG", "2019-03-05", undefined, "2019-03-19", "2019-05-01"],
    ["Brecon and Radnorshire", "WLS", "2019-04-24", undefined, "2019-05-09", "2019-06-20"],
    ["North Antrim", "NIR", "2018-07-25", undefined, "2018-08-08", "2018-09-19"],
    ["Rutherglen and Hamilton West", "SCT", "2023-06-05", "2023-06-20", "2023-06-20", "2023-07-31"],
  ])(
    "%s was open from and to the days computed",
    (_name, nation, speakersNotice, designatedDay, opens, closesLatest) => {
      const chosen = designatedDay === undefined ? {} : { designatedDay };
      expect(petition({ nation, speakersNotice, ...chosen })).toMatchObject({
        opens,
        closesLatest,
      });
    },
  );

  test("six weeks begin with the day it opens: without a bank holiday its end is one day", () => {
    const { opens, closesEarliest, closesLatest } = petition({
      nation: "SCT",
      designatedDay: "2023-06-20",
    });
    expect([opens, closesEarliest, closesLatest]).toEqual([
      "2023-06-20",
      "2023-07-31",
      "2023-07-31",
    ]);
  });

  test("a bank holiday within makes its end a window", () => {
    const { closesEarliest, closesLatest } = petition({ speakersNotice: "2019-03-05" });
    expect([closesEarliest, closesLatest]).toEqual(["2019-04-29", "2019-05-01"]);
  });

  test("a tenth of those who may sign is rounded up", () => {
    expect(petition({ eligibleElectors: 69_673 }).signaturesNeeded).toBe(6_968);
    expect(petition({ eligibleElectors: 70_000 }).signaturesNeeded).toBe(7_000);
  });

  test("the register is ready three working days before, and nobody registers after the notice", () => {
    expect(petition({ speakersNotice: "2019-03-05" })).toMatchObject({
      registrationBy: "2019-03-05",
      spendingFrom: "2019-03-06",
      registerPublishedOn: "2019-03-14",
    });
  });

  test("the return counts the day the period ended as its first", () => {
    expect(petition({ outcomeNotified: "2023-08-01" }).returnBy).toBe("2023-08-30");
  });

  test.each([
    ["nation", { nation: "UK" }],
    ["speakersNotice", { speakersNotice: "2015-01-05" }],
    ["speakersNotice", { speakersNotice: "soon" }],
    ["designatedDay", { designatedDay: "2023-06-16" }],
    ["designatedDay", { designatedDay: "2023-06-24" }],
    ["eligibleElectors", { eligibleElectors: 0 }],
    ["outcomeNotified", { outcomeNotified: "2023-06-01" }],
    ["signatures", { signatures: 3 }],
  ])("a wrong %s is refused by name", (field, wrong) => {
    const input = { nation: "ENG", speakersNotice: "2023-06-05", ...wrong };
    expect(decideRecallPetition(input)).toMatchObject({ ok: false, field });
  });
});
