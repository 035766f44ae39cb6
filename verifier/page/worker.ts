import {
  type Chunks,
  findBallots,
  type Job,
  type JobResult,
  type JobRunner,
  jobRunner,
  localRunner,
  verifyArchive,
} from "@breakthrough/sealed-ballot";
import { libsodiumBackend } from "@breakthrough/sealed-ballot/backends/libsodium";
import { openPoints, resultLines, USUAL_RULE, verdictSentence } from "../words.ts";
import type { FromWorker, Serve, SpokenReport, Start } from "./messages.ts";

// Not every browser can iterate a stream by itself.
async function* fileChunks(file: File): Chunks {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

interface Helper {
  readonly port: MessagePort;
  readonly waiting: Map<number, (result: JobResult) => void>;
}

function helperOn(port: MessagePort): Helper {
  const waiting = new Map<number, (result: JobResult) => void>();
  port.onmessage = ({ data }: MessageEvent<{ id: number; result: JobResult }>) => {
    waiting.get(data.id)?.(data.result);
    waiting.delete(data.id);
  };
  return { port, waiting };
}

function runnerOver(ports: readonly MessagePort[]): JobRunner {
  const helpers = ports.map(helperOn);
  let nextId = 0;
  return {
    parallel: helpers.length,
    run: (job: Job) =>
      new Promise((resolve) => {
        const id = nextId++;
        const { port, waiting } = helpers.reduce((best, next) =>
          next.waiting.size < best.waiting.size ? next : best,
        );
        waiting.set(id, resolve);
        port.postMessage({ id, job });
      }),
  };
}

function say(message: FromWorker): void {
  postMessage(message);
}

async function lead({ file, expectations, trackingNumbers, ports }: Start): Promise<SpokenReport> {
  const backend = await libsodiumBackend();
  const report = await verifyArchive({
    backend,
    runner: ports.length > 0 ? runnerOver(ports) : localRunner(backend),
    open: () => fileChunks(file),
    expectations,
    ballotsPerJob: 8,
    onProgress: (progress) => say({ kind: "progress", progress }),
  });
  const found =
    trackingNumbers.length === 0
      ? []
      : await findBallots(backend, fileChunks(file), trackingNumbers);
  const given = {
    fingerprints: expectations.fingerprints?.length ?? 0,
    hasRoll: expectations.rollText !== undefined,
  };
  return {
    verdict: report.verdict,
    sentence: verdictSentence(report),
    title:
      report.election === undefined
        ? file.name
        : `${report.election.name} (${report.election.uuid})`,
    findings: report.findings.map((finding) => finding.sentence),
    problems: report.problems,
    results: resultLines(report, USUAL_RULE),
    fingerprints: report.fingerprints,
    openPoints: openPoints(report, given),
    found,
  };
}

async function serve({ port }: Serve): Promise<void> {
  const run = jobRunner(await libsodiumBackend());
  port.onmessage = ({ data }: MessageEvent<{ id: number; job: Job }>) => {
    port.postMessage({ id: data.id, result: run(data.job) });
  };
}

addEventListener("message", ({ data }: MessageEvent<Start | Serve>) => {
  if (data.kind === "serve") {
    serve(data).catch((error: unknown) => say({ kind: "failure", message: String(error) }));
    return;
  }
  lead(data)
    .then((report) => say({ kind: "report", report }))
    .catch((error: unknown) => say({ kind: "failure", message: String(error) }));
});
