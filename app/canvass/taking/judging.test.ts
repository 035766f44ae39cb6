import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId } from "../../../platform/ids.ts";
import { MOST_CONTACTS } from "./contact.ts";
import { isTaken, judge, type Stall, whenSaid, withinMost } from "./judging.ts";

const opensAt = new Date("2027-03-10T10:00:00Z");
const closesAt = new Date("2027-03-10T14:00:00Z");
const STALL: Stall = { themes: ["Housing", "Buses"], opensAt, closesAt, isLinkEnded: false };
const YEAR_MS = 365 * 24 * 3_600_000;

const row = (more: object = {}) => ({
  ...{ id: newId(), said: "A bus on Sundays.", themes: ["Buses"], talkedTo: 1, leaflets: 2 },
  ...{ savedAt: "2027-03-10T11:30:00.000Z", ...more },
});
const at = (now: string, stall = STALL, sentAt = now) => ({
  judge: (sent: unknown) =>
    judge(sent, stall, { now: new Date(now), sentAt: new Date(sentAt), lateDays: 7 }),
});
const NOON = "2027-03-10T12:00:00.000Z";

describe("when something was said", () => {
  it("lies in the shift, whatever the phone's clock says", () => {
    const moment = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2100-01-01"),
      noInvalidDate: true,
    });
    const inRun = fc.date({ min: opensAt, max: new Date("2027-03-20"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, moment, inRun, (savedAt, sentAt, now) => {
        const { at: said } = whenSaid(savedAt, STALL, { now, sentAt });
        return said >= opensAt && said <= closesAt && said <= now;
      }),
    );
  });

  it("is right to the minute on a phone whose clock is a year wrong all day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.boolean(), (minutes, isBehind) => {
        const off = isBehind ? -YEAR_MS : YEAR_MS;
        const now = new Date("2027-03-10T12:30:00Z");
        const said = new Date(now.getTime() - minutes * 60_000);
        const [savedAt, sentAt] = [said, now].map((one) => new Date(one.getTime() + off));
        const found = whenSaid(savedAt as Date, STALL, { now, sentAt: sentAt as Date });
        return found.at.getTime() === said.getTime() && !found.isAfter;
      }),
    );
  });
});

describe("a row of a sending", () => {
  it("is kept with both clocks", () => {
    const taken = at(NOON, STALL, "2028-03-10T12:00:00.000Z").judge(
      row({ savedAt: "2028-03-10T11:00:00.000Z" }),
    );
    expect(taken).toMatchObject({
      saidAt: new Date("2027-03-10T11:00:00Z"),
      phoneAt: new Date("2028-03-10T11:00:00Z"),
    });
  });

  it.each([
    ["malformed", NOON, row({ id: "7" })],
    ["malformed", NOON, row({ themes: ["What nobody asked"] })],
    ["malformed", NOON, row({ talkedTo: -1 })],
    ["malformed", NOON, row({ savedAt: "yesterday" })],
    ["malformed", NOON, null],
    ["too-long", NOON, row({ said: "a".repeat(10_000) })],
    ["too-long", NOON, row({ said: "a".repeat(1001) })],
    ["empty", NOON, row({ said: " ", themes: [], talkedTo: 0, leaflets: 0 })],
    ["early", "2027-03-10T08:00:00Z", row()],
    ["over", "2027-03-10T15:00:00Z", row({ savedAt: "2027-03-10T14:30:00.000Z" })],
    ["late", "2027-03-17T14:00:01Z", row()],
  ])("is refused as %s", (why, now, sent) => {
    expect(at(now).judge(sent)).toMatchObject({ is: "refused", why });
  });

  it("that was saved in time is taken days after the shift, and nothing by a link that was ended", () => {
    const later = "2027-03-16T09:00:00Z";
    expect(isTaken(at(later).judge(row()))).toBe(true);
    expect(at(NOON, { ...STALL, isLinkEnded: true }).judge(row())).toMatchObject({ why: "ended" });
  });

  it("is taken without an address that is none, and without those beyond the most", () => {
    const none = at(NOON).judge(row({ contact: { email: "jo@example.co,uk" } }));
    expect(none).toMatchObject({ said: "A bus on Sundays.", isContactRefused: true });
    const jo = { ...{ id: newId(), name: "Jo", email: "jo@example.org" }, agreed: true };
    const one = at(NOON).judge(row({ contact: { ...jo, wording: 1, language: "en" } }));
    expect(withinMost([one], MOST_CONTACTS - 1)).toEqual([one]);
    expect(withinMost([one], MOST_CONTACTS)).toEqual([
      { ...one, contact: undefined, isContactRefused: true },
    ]);
  });

  it("is refused or taken, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything(), (sent) => {
        const judged = at(NOON).judge(sent);
        return isTaken(judged) || judged.is === "refused";
      }),
    );
  });
});
