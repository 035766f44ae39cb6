import { statSync } from "node:fs";
import { keepCompiled } from "../../verifier/cli/frugal.mjs";

keepCompiled();
const { verifyFile } = await import("../../verifier/cli/main.ts");
const [file = "", jobs = "1"] = process.argv.slice(2);
const from = process.hrtime.bigint();
const report = await verifyFile(
  {
    file,
    jobs: Number(jobs),
    fingerprints: [],
    count: { stv: "scottish-stv" },
    mixers: 1,
    find: [],
    asJson: false,
  },
  statSync(file).size,
);
const seconds = Number(process.hrtime.bigint() - from) / 1e9;
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const processorSeconds = (userCPUTime + systemCPUTime) / 1e6;
console.log(
  JSON.stringify({
    verdict: report.verdict,
    seconds,
    processorSeconds,
    maxMegabytes: maxRSS / 1024,
  }),
);
