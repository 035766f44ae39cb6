import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openLog } from "./log.ts";
import { watchLoop } from "./loop-lag.ts";

/** Nothing else of this process gets its turn meanwhile. */
function block(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe("a process that is late to its work", () => {
  it("says so in the log and when it is asked, once for each time", async () => {
    const logged: string[] = [];
    const watch = watchLoop(
      openLog("warn", (line) => logged.push(line)),
      100,
    );
    await pause(150);
    block(900);
    await pause(400);
    const lag = watch.read();
    watch.stop();
    const told = logged.map((line) => JSON.parse(line));
    expect(told[0]).toMatchObject({ level: "warn", event: "process.loop-lag" });
    const longest = Math.max(...told.map(({ milliseconds }) => milliseconds));
    expect(longest).toBeGreaterThan(800);
    expect(lag.stalls).toBe(told.length);
    expect(lag.max).toBeGreaterThan(800);
    expect(lag.stalled).toBeGreaterThanOrEqual(lag.max - 1);
  });

  it("is late by nothing to speak of while it only waits", async () => {
    const watch = watchLoop(openLog("silent"), 50);
    await pause(120);
    // The measure itself takes 20 ms a look, which is no lag. A busy machine has some, and not all the time.
    await expect.poll(() => watch.read().mean, { timeout: 20_000 }).toBeLessThan(15);
    watch.stop();
  });
});
