import { networkInterfaces } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { findFreePort } from "../../bench/setting/programs.ts";
import { openLog } from "../../platform/log/log.ts";
import { watchProcess } from "./metrics.ts";
import { CannotListen } from "./serve.ts";

const silent = openLog("silent");

/** RFC 5735: what is no address of this machine to itself. */
const outerAddress = (): string | undefined =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .find(({ internal, family }) => !internal && family === "IPv4")?.address;

describe("/metrics", () => {
  it("says how the process is doing, as Prometheus reads it, and to this machine alone", async () => {
    const metricsPort = await findFreePort();
    const stop = await watchProcess({ role: "web", metricsPort, log: silent });
    await pause(50);
    const answer = await fetch(`http://127.0.0.1:${metricsPort}/metrics`);
    expect(answer.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    const lines = (await answer.text()).trimEnd().split("\n");
    const values = new Map<string, number>();
    for (let at = 0; at < lines.length; at += 3) {
      const [help = "", type = "", sample = ""] = lines.slice(at, at + 3);
      const name = /^# HELP ([a-z_0-9]+) \S.*\.$/.exec(help)?.[1] ?? "";
      expect(type).toMatch(new RegExp(`^# TYPE ${name} (counter|gauge)$`));
      const value = new RegExp(
        `^${name}(\\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\\})? ([0-9.e+-]+)$`,
      ).exec(sample);
      values.set(name, Number(value?.[3]));
    }
    expect([...values.values()].every((value) => value >= 0)).toBe(true);
    expect(values.get("process_resident_memory_bytes")).toBeGreaterThan(1e6);
    expect(values.get("process_start_time_seconds")).toBeLessThan(Date.now() / 1000);
    expect(values.has("nodejs_eventloop_lag_max_seconds")).toBe(true);
    expect((await fetch(`http://127.0.0.1:${metricsPort}/`)).status).toBe(404);
    const outer = outerAddress();
    if (outer !== undefined) {
      await expect(fetch(`http://${outer}:${metricsPort}/metrics`)).rejects.toThrow();
    }
    await stop();
    await expect(fetch(`http://127.0.0.1:${metricsPort}/metrics`)).rejects.toThrow();
  });

  it("at a port that is taken is said in words that name the setting", {
    timeout: 20_000,
  }, async () => {
    const metricsPort = await findFreePort();
    const stop = await watchProcess({ role: "web", metricsPort, log: silent });
    const second = watchProcess({ role: "worker", metricsPort, log: silent });
    await expect(second).rejects.toThrow(CannotListen);
    await expect(second).rejects.toThrow(`METRICS_PORT is ${metricsPort}`);
    await stop();
  });
});
