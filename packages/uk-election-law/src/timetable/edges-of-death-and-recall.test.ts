import { describe, expect, test } from "vitest";
import { decideDeathOfCandidate } from "./death-of-candidate.ts";
import { decideRecallPetition } from "./recall-petition.ts";

describe("a candidate who died", () => {
  const death = {
    election: "local-principal",
    nation: "ENG",
    poll: "2027-05-06",
    proofGiven: "2027-04-30",
  };
  const parliament = {
    election: "uk-parliament-general",
    nation: "ENG",
    poll: "2024-07-04",
    proofGiven: "2024-06-20",
  };

  test("is proved from sixty days before the poll to seven after it", () => {
    for (const [proofGiven, isRead] of [
      ["2027-03-07", true],
      ["2027-03-06", false],
      ["2027-05-13", true],
      ["2027-05-14", false],
    ] as const)
      expect(decideDeathOfCandidate({ ...death, proofGiven })).toMatchObject({ ok: isRead });
    expect(decideDeathOfCandidate({ ...death, proofGiven: "2027-05-14" })).toMatchObject({
      message: "2027-05-14 is not between the nominations and the result of a poll on 2027-05-06.",
    });
    expect(
      decideDeathOfCandidate({ ...death, poll: "2028-10-12", proofGiven: "2028-10-10" }),
    ).toMatchObject({ ok: true });
    expect(
      decideDeathOfCandidate({ ...death, poll: "2028-10-13", proofGiven: "2028-10-10" }),
    ).toMatchObject({ code: "law.death.bank-holidays-unknown" });
  });

  test("an independent for Parliament changes nothing, but where two stood", () => {
    const independent = (candidates?: number) =>
      decideDeathOfCandidate({
        ...parliament,
        standing: "independent",
        ...(candidates === undefined ? {} : { candidates }),
      });
    expect(independent(2)).toMatchObject({
      value: { poll: "uncontested", nominations: "No new nomination.", notComputed: [] },
    });
    expect(independent(3)).toMatchObject({ value: { poll: "goes-ahead", notComputed: [] } });
    expect(independent(1)).toMatchObject({ field: "candidates" });
    expect(independent()).toMatchObject({ field: "candidates" });
    expect(
      decideDeathOfCandidate({ ...parliament, standing: "party", candidates: 3 }),
    ).toMatchObject({ code: "law.death.number-for-independents-only" });
    expect(decideDeathOfCandidate(parliament)).toMatchObject({ field: "standing" });
  });

  test("at a council it makes no difference in whose name; councils of their own law are named in England alone", () => {
    expect(decideDeathOfCandidate({ ...death, standing: "party" })).toMatchObject({
      code: "law.death.no-difference-at-councils",
      message: "At a council election standing makes no difference: leave it out.",
    });
    expect(decideDeathOfCandidate({ ...death, candidates: 3 })).toMatchObject({
      field: "candidates",
    });
    expect(decideDeathOfCandidate(death)).toHaveProperty("value.notComputed.length", 2);
    expect(decideDeathOfCandidate({ ...death, nation: "WLS" })).toHaveProperty(
      "value.notComputed.length",
      1,
    );
    expect(decideDeathOfCandidate({ ...death, election: "parish" })).toHaveProperty(
      "value.notComputed.length",
      1,
    );
    expect(decideDeathOfCandidate({ ...death, nation: "SCT" })).toMatchObject({
      code: "law.death.unconfirmed",
    });
    expect(
      decideDeathOfCandidate({
        ...death,
        election: "gla",
        poll: "2028-05-04",
        proofGiven: "2028-05-01",
      }),
    ).toMatchObject({
      code: "law.death.unconfirmed",
      message: expect.stringContaining("for gla in ENG"),
    });
  });
});

describe("a recall petition", () => {
  const recall = (input: object) =>
    decideRecallPetition({ nation: "ENG", speakersNotice: "2023-06-05", ...input });

  test("is opened on the tenth working day, or on a working day soon after it", () => {
    expect(recall({})).toMatchObject({
      value: {
        opens: "2023-06-19",
        registrationBy: "2023-06-05",
        spendingFrom: "2023-06-06",
        registerPublishedOn: "2023-06-14",
        closesEarliest: "2023-07-30",
        closesLatest: "2023-07-31",
      },
    });
    expect(recall({ designatedDay: "2023-06-16" })).toMatchObject({
      message: "2023-06-16 is before the 10th working day, 2023-06-19.",
    });
    expect(recall({ designatedDay: "2023-06-19" })).toMatchObject({
      value: { opens: "2023-06-19" },
    });
    expect(recall({ designatedDay: "2023-06-24" })).toMatchObject({
      message: "2023-06-24 is no working day soon after 2023-06-19.",
    });
    expect(recall({ designatedDay: "2023-08-04" })).toMatchObject({
      value: { opens: "2023-08-04" },
    });
    expect(recall({ designatedDay: "2023-08-07" })).toMatchObject({
      code: "law.recall.opens-no-working-day",
    });
  });

  test("lasts a day longer for each bank holiday in it, those at its end included", () => {
    // 42 days from 18 July: to 28 August, a bank holiday, so that nobody signs on it.
    expect(recall({ speakersNotice: "2023-07-04" })).toMatchObject({
      value: { opens: "2023-07-18", closesEarliest: "2023-08-28", closesLatest: "2023-08-29" },
    });
    // Christmas Day and Boxing Day lie within.
    expect(recall({ speakersNotice: "2023-11-20" })).toMatchObject({
      value: { opens: "2023-12-04", closesEarliest: "2024-01-14", closesLatest: "2024-01-17" },
    });
  });

  test("needs a tenth of the electors, rounded up, and a return within thirty days of the end", () => {
    const needed = (eligibleElectors: number) => recall({ eligibleElectors });
    expect([1, 10, 11, 70_000].map(needed)).toMatchObject(
      [1, 1, 2, 7000].map((signaturesNeeded) => ({ value: { signaturesNeeded } })),
    );
    expect(needed(0)).toMatchObject({ field: "eligibleElectors" });
    expect(recall({ outcomeNotified: "2023-08-01" })).toMatchObject({
      value: { returnBy: "2023-08-30" },
    });
    expect(recall({ outcomeNotified: "2023-06-19" })).toMatchObject({ ok: true });
    expect(recall({ outcomeNotified: "2023-06-18" })).toMatchObject({
      message: "2023-06-18 is before the petition opens, on 2023-06-19.",
    });
    expect(recall({ speakersNotice: "2016-03-04" })).toMatchObject({ ok: true });
    expect(recall({ speakersNotice: "2016-03-03" })).toMatchObject({
      code: "law.recall.notice-out-of-range",
    });
    expect(recall({ speakersNotice: "2028-06-30" })).toMatchObject({ ok: true });
    expect(recall({ speakersNotice: "2028-07-01" })).toMatchObject({
      code: "law.recall.notice-out-of-range",
    });
  });
});
