import { Hono } from "hono";
import type { ServerRole } from "../../platform/config.ts";
import type { Log } from "../../platform/log/log.ts";
import { watchLoop } from "../../platform/log/loop-lag.ts";
import { factsOfProcess, METRICS_TYPE, metricsText } from "../../platform/log/metrics.ts";
import { CannotListen, listenBeside } from "./serve.ts";
import { words } from "./words.ts";

interface Wanted {
  readonly role: ServerRole;
  /** Undefined: what is watched is said in the log alone. */
  readonly metricsPort: number | undefined;
  readonly log: Log;
}

/** Watches this process from now on. Answers how to stop it. */
export async function watchProcess({
  role,
  metricsPort,
  log,
}: Wanted): Promise<() => Promise<void>> {
  const watch = watchLoop(log);
  if (metricsPort === undefined) return async () => watch.stop();
  const app = new Hono();
  app.get("/metrics", (c) =>
    c.body(metricsText(factsOfProcess(role, watch.read())), 200, { "content-type": METRICS_TYPE }),
  );
  const serving = await listenBeside(metricsPort, app.fetch).catch((error: unknown) => {
    watch.stop();
    throw error instanceof CannotListen
      ? new CannotListen(words.start.noMetrics(metricsPort))
      : error;
  });
  return async () => {
    watch.stop();
    await serving.stop();
  };
}
