import type { CountResult, Stage } from "../result.ts";
import { drawFlow } from "./sankey.ts";
import { drawStages } from "./stage-chart.ts";
import { element, escapeText } from "./svg-parts.ts";
import { tableRows } from "./table.ts";
import { tellWithoutEffect } from "./text.ts";

/** A whole page that stands by itself: no script, nothing fetched. */
export function renderHtml(result: CountResult): string {
  const title = escapeText(result.title || "Count");
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${renderReport(result)}
</main>
</body>
</html>
`;
}

const pageStyle = `
body { font-family: system-ui, sans-serif; line-height: 1.45; margin: 0 auto; max-width: 72rem; padding: 1rem; color: #111; background: #fff; }
.tally-scroll { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.2rem 0.6rem; border-bottom: 1px solid #999; }
td { text-align: right; font-variant-numeric: tabular-nums; }
th[scope="row"], .tally-outcome { text-align: left; white-space: nowrap; }
.tally-elected { font-weight: bold; }
code { overflow-wrap: anywhere; }
`;

/** The report without the page around it, for embedding. Ids begin with `id`, so that two fit on one page. */
export function renderReport(result: CountResult, id = "tally"): string {
  const hasTransfers = result.stages.some((stage) => stage.transfers.length > 0);
  const quota = result.quota === undefined ? "" : `, quota ${escapeText(result.quota)}`;
  return element(
    "section",
    { class: "tally-report", "aria-label": "Report of the count" },
    element("p", { class: "tally-result" }, element("strong", {}, escapeText(result.outcome))),
    `<p>Method ${escapeText(result.method)}; ${result.seats} to elect; ${result.validVotes} valid, ${result.invalidVotes} invalid${quota}. Figures are ${escapeText(result.unit)}.</p>`,
    part("Votes at every stage", drawStages(result, `${id}-stages`)),
    hasTransfers ? part("Flow of votes", drawFlow(result, `${id}-flow`)) : "",
    part("Table", drawTable(result)),
    part("What was done, and why", `<ol>${result.stages.map(tellStage).join("")}</ol>`),
    pairwisePart(result),
    lotsPart(result),
  );
}

const part = (heading: string, inside: string): string =>
  inside === ""
    ? ""
    : `<h2>${heading}</h2><div class="tally-scroll" tabindex="0" role="region" aria-label="${heading}">${inside}</div>`;

function drawTable(result: CountResult): string {
  const heads = ["Candidate", ...result.stages.map((s) => `Stage ${s.stage}`), "Outcome"];
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join("");
  const rows = tableRows(result).map(({ name, figures, outcome }) => {
    const cells = figures.map((figure) => `<td>${escapeText(figure)}</td>`).join("");
    const isElected = outcome.startsWith("elected") ? ' class="tally-elected"' : "";
    return `<tr${isElected}><th scope="row">${escapeText(name)}</th>${cells}<td class="tally-outcome">${escapeText(outcome)}</td></tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function tellStage(stage: Stage): string {
  const notes = stage.notes.map((note) => `<li>${escapeText(note)}</li>`).join("");
  return `<li>${escapeText(stage.reason)}${notes === "" ? "" : `<ul>${notes}</ul>`}</li>`;
}

/** Who was preferred to whom, for the methods that compare pairs. */
function pairwisePart(result: CountResult): string {
  if (!("pairwise" in result)) return "";
  const pairwise = result.pairwise as Record<string, Record<string, number>>;
  const standing = result.candidates.filter((c) => pairwise[c.n] !== undefined);
  const head = standing.map((c) => `<th scope="col">over ${escapeText(c.name)}</th>`).join("");
  const rows = standing.map((a) => {
    const cells = standing
      .map((b) => `<td>${a.n === b.n ? "" : (pairwise[a.n]?.[b.n] ?? 0)}</td>`)
      .join("");
    return `<tr><th scope="row">${escapeText(a.name)}</th>${cells}</tr>`;
  });
  return part(
    "Pairs",
    `<table><thead><tr><th scope="col">Papers that rank</th>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`,
  );
}

function lotsPart(result: CountResult): string {
  const spared = (result.lotsWithoutEffect ?? []).map(
    (lot) => `<li>${escapeText(tellWithoutEffect(lot))}</li>`,
  );
  const told = spared.length === 0 ? "" : `<ul>${spared.join("")}</ul>`;
  if (result.lots.length === 0) return told === "" ? "" : part("Lots", told);
  const lots = result.lots.map((lot) => {
    const hashes = lot.order
      .map((n) => `<li>candidate ${n}: <code>${lot.hashes[n]}</code></li>`)
      .join("");
    return `<li>Stage ${lot.stage}: ${escapeText(lot.why)} Seed <code>${escapeText(lot.seed)}</code>; lowest hash first:<ol>${hashes}</ol></li>`;
  });
  const how =
    "<p>A hash is the SHA-256 of the seed, the number of the lot and the candidate's number, on three lines.</p>";
  return part("Lots", `${how}<ol>${lots.join("")}</ol>${told}`);
}
