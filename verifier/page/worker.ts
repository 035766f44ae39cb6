import {
  type Backend,
  type Chunks,
  findArchiveGroup,
  findBallots,
  type GroupName,
  type Job,
  type JobResult,
  type JobRunner,
  jobRunner,
  localRunner,
  verifyArchive,
} from "@breakthrough/sealed-ballot";
import { finiteFieldBackend } from "@breakthrough/sealed-ballot/backends/finite-field";
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

async function backendFor(name: GroupName): Promise<Backend> {
  return name === "Ed25519" ? libsodiumBackend() : finiteFieldBackend({ name });
}

function runnerOver(ports: readonly MessagePort[], group: GroupName): JobRunner {
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
        port.postMessage({ id, job, group });
      }),
  };
}

function say(message: FromWorker): void {
  postMessage(message);
}

async function lead({ file, expectations, trackingNumbers, ports }: Start): Promise<SpokenReport> {
  const group = await findArchiveGroup(await libsodiumBackend(), fileChunks(file));
  const backend = await backendFor(group.name);
  const report = await verifyArchive({
    backend,
    runner: ports.length > 0 ? runnerOver(ports, group.name) : localRunner(backend),
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
  const runners = new Map<GroupName, Promise<(job: Job) => JobResult>>();
  const runnerFor = (group: GroupName) => {
    const runner = runners.get(group) ?? backendFor(group).then(jobRunner);
    runners.set(group, runner);
    return runner;
  };
  port.onmessage = async ({ data }: MessageEvent<{ id: number; job: Job; group: GroupName }>) => {
    const run = await runnerFor(data.group);
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
