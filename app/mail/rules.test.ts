import { describe, expect, it } from "vitest";

import type { MailTransport } from "../../platform/sending/mail-transport.ts";
import { addDays } from "../../platform/time/days.ts";
import { decideNextTry } from "./letter.ts";
import { isResting, rest, wakeUp } from "./sending/resting.ts";
import { decideBatch } from "./sending/send-letters.ts";

const NOW = new Date("2027-03-01T12:00:00Z");
const secondsOn = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe("a mail server that does not answer", () => {
  const server = () => ({}) as MailTransport;

  it("is left alone for longer and longer, and for a minute at the most", () => {
    const mail = server();
    const rests = Array.from({ length: 7 }, () => {
      rest(mail, NOW);
      return [5, 10, 20, 40, 60, 120].find((seconds) => !isResting(mail, secondsOn(seconds)));
    });
    expect(rests).toEqual([5, 10, 20, 40, 60, 60, 60]);
  });

  it("rests until the very second, and no other server with it", () => {
    const mail = server();
    expect(isResting(mail, NOW)).toBe(false);
    rest(mail, NOW);
    expect([isResting(mail, secondsOn(4.999)), isResting(mail, secondsOn(5))]).toEqual([
      true,
      false,
    ]);
    expect(isResting(server(), NOW)).toBe(false);
  });

  it("is asked at once where it has come back, and its next rest is short again", () => {
    const mail = server();
    rest(mail, NOW);
    rest(mail, NOW);
    expect([wakeUp(mail), wakeUp(mail)]).toEqual([true, false]);
    expect(isResting(mail, NOW)).toBe(false);
    rest(mail, NOW);
    expect(isResting(mail, secondsOn(5))).toBe(false);
  });
});

describe("a letter that could not be sent", () => {
  it("is tried again up to the last minute of its fifth day", () => {
    const posted = addDays(NOW, -5);
    const justInTime = new Date(posted.getTime() + 60_000);
    expect(decideNextTry({ tries: 1, postedAt: justInTime }, NOW)).toEqual(secondsOn(60));
    expect(decideNextTry({ tries: 1, postedAt: posted }, NOW)).toBeUndefined();
  });
});

describe("how many letters a sender takes next", () => {
  it("is as many as leave in a second, within bounds", () => {
    expect([decideBatch(25, 100), decideBatch(100, 1000), decideBatch(200, 4000)]).toEqual([
      250, 100, 50,
    ]);
    // A server that stands still, and one that is quicker than we can ask.
    expect([decideBatch(25, 60_000), decideBatch(400, 1), decideBatch(1, 0)]).toEqual([
      25, 400, 400,
    ]);
  });
});
