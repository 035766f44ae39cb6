import type { FoundBallot, Progress } from "@breakthrough/sealed-ballot";
import { problemSentence } from "../words.ts";
import type { FromWorker, SpokenReport } from "./messages.ts";
import { checkPaper, type PaperReport } from "./other-files.ts";
import VerifyingWorker from "./worker.ts?worker&inline";

function the<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

const PHASES: Readonly<Record<Progress["phase"], string>> = {
  reading: "Reading the archive and following its chain",
  credentials: "Checking the credentials",
  ballots: "Checking every ballot",
  tally: "Adding up the sealed ballots",
  shuffles: "Checking how ranked ballots were mixed",
  decryptions: "Checking the decryptions",
  result: "Checking the result",
};

function element(name: string, text: string, className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

function list(title: string, sentences: readonly string[]): HTMLElement[] {
  if (sentences.length === 0) return [];
  const items = element("ul", "");
  items.append(...sentences.map((sentence) => element("li", sentence)));
  return [element("h2", title), items];
}

function table(
  title: string,
  rows: readonly (readonly [string, string])[],
  className: string,
): HTMLElement[] {
  const body = element("table", "");
  for (const [name, value] of rows) {
    const row = element("tr", "");
    row.append(element("th", name), element("td", value, className));
    body.append(row);
  }
  return rows.length === 0 ? [] : [element("h2", title), body];
}

function foundSentence({ trackingNumber, number, isCounted, isMalformed }: FoundBallot): string {
  if (isMalformed)
    return `“${trackingNumber}” is no tracking number: one has 43 letters, digits, + and /. Copy the whole of it.`;
  if (number === undefined) return `No ballot has the tracking number ${trackingNumber}.`;
  const counted = isCounted ? "It counts." : "A later ballot of yours counts instead.";
  return `Your ballot is here: number ${number}. ${counted}`;
}

function show(report: SpokenReport): void {
  const verdict = element("p", report.sentence, report.verdict);
  verdict.id = "verdict";
  the("report").replaceChildren(
    element("h2", report.title),
    verdict,
    ...list("Your ballot", report.found.map(foundSentence)),
    ...list("What is wrong", report.problems.slice(0, 10).map(problemSentence)),
    ...list("What was checked", report.findings),
    ...report.results.flatMap(({ title, lines, outcome }) => [
      ...table(
        `Result: ${title}`,
        lines.map(({ label, count }) => [label, count] as const),
        "count",
      ),
      ...outcome.map((sentence) => element("p", sentence)),
    ]),
    ...list("What no archive can show by itself", report.openPoints),
    ...table(
      "Fingerprints",
      report.fingerprints.map(({ of, base64 }) => [of, base64] as const),
      "",
    ),
  );
}

function showPaper(report: PaperReport): void {
  const verdict = element("p", report.sentence, report.verdict);
  verdict.id = "verdict";
  the("report").replaceChildren(
    element("h2", report.title),
    verdict,
    ...report.lines.map((line) => element("p", line)),
    ...list("What is wrong", report.problems),
    ...list("What was checked", report.findings),
    ...list("What no file can show by itself", report.openPoints),
  );
}

function showProgress({ phase, done, total }: Progress): void {
  the("phase").textContent =
    total > 0 ? `${PHASES[phase]}: ${done} of ${total}` : `${PHASES[phase]} …`;
  const bar = the<HTMLProgressElement>("progress");
  if (total > 0) bar.value = done / total;
  else bar.removeAttribute("value");
}

interface Team {
  readonly leader: Worker;
  readonly ports: readonly MessagePort[];
  /** Calls back when any worker breaks down: the check must then end, not hang. */
  onBreakdown(tell: (message: string) => void): void;
  dismiss(): void;
}

/** One worker leads and reads the file; the others take jobs from it over their own channel. */
function startTeam(): Team {
  const leader = new VerifyingWorker();
  const helpers = Array.from({ length: Math.max(1, navigator.hardwareConcurrency) }, () => {
    const worker = new VerifyingWorker();
    const { port1, port2 } = new MessageChannel();
    worker.postMessage({ kind: "serve", port: port2 }, [port2]);
    return { worker, port: port1 };
  });
  return {
    leader,
    ports: helpers.map((helper) => helper.port),
    onBreakdown: (tell) => {
      for (const worker of [leader, ...helpers.map((helper) => helper.worker)]) {
        worker.onerror = (event) => tell(event.message ?? "a worker could not start");
      }
    },
    dismiss: () => {
      leader.terminate();
      for (const { worker } of helpers) worker.terminate();
    },
  };
}

async function expectations() {
  const fingerprint = the<HTMLInputElement>("fingerprint").value.trim();
  const [roll] = the<HTMLInputElement>("roll").files ?? [];
  return {
    fingerprints: fingerprint === "" ? [] : [fingerprint],
    leastMixers: the<HTMLInputElement>("mixers").valueAsNumber || 1,
    ...(roll === undefined ? {} : { rollText: await roll.text() }),
  };
}

let team: Team | undefined;

async function verify(file: File): Promise<void> {
  team?.dismiss();
  the("working").hidden = true;
  const paper = await checkPaper(file, the<HTMLTextAreaElement>("trust").value);
  if (paper !== undefined) return showPaper(paper);
  const started = startTeam();
  team = started;
  the("working").hidden = false;
  the("report").replaceChildren();
  const finish = (): void => {
    the("working").hidden = true;
    started.dismiss();
  };
  const fail = (message: string): void => {
    finish();
    the("report").replaceChildren(element("p", `The check could not be finished: ${message}`));
  };
  started.onBreakdown(fail);
  started.leader.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === "progress") return showProgress(data.progress);
    if (data.kind === "failure") return fail(data.message);
    finish();
    show(data.report);
  };
  const tracking = the<HTMLInputElement>("tracking").value.trim();
  const trackingNumbers = tracking === "" ? [] : [tracking];
  const { leader, ports } = started;
  const start = { kind: "start", file, expectations: await expectations(), trackingNumbers, ports };
  leader.postMessage(start, [...ports]);
}

const drop = the("drop");
addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
addEventListener("dragleave", () => drop.classList.remove("over"));
addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  const file = event.dataTransfer?.files[0];
  if (file !== undefined) verify(file);
});
the<HTMLInputElement>("file").addEventListener("change", (event) => {
  const [file] = (event.target as HTMLInputElement).files ?? [];
  if (file !== undefined) verify(file);
});

/** Where the page is a site's own, a link can name the public file: `#archive=/sealed/7/archive.bel&mixers=2`. */
async function verifyLinked(): Promise<void> {
  const linked = new URLSearchParams(location.hash.slice(1));
  const address = linked.get("archive") ?? "";
  if (!/^\/sealed\/[0-9]+\/archive\.bel$/.test(address)) return;
  the<HTMLInputElement>("mixers").value = linked.get("mixers") ?? "1";
  the("report").replaceChildren(element("p", "Fetching the public file …"));
  const answer = await fetch(address, { credentials: "omit" }).catch(() => undefined);
  if (answer?.ok !== true) {
    the("report").replaceChildren(element("p", "The public file could not be fetched."));
    return;
  }
  await verify(new File([await answer.blob()], "archive.bel"));
}

verifyLinked();
