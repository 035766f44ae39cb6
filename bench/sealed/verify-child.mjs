import { statSync } from "node:fs";
import { keepCompiled } from "../../verifier/cli/frugal.mjs";

// Begins as the command line does (verifier/cli/start.mjs), and says at its end what it took.
keepCompiled();
const { verifyFile } = await import("../../verifier/cli/main.ts");
const [file = "", jobs = "1"] = process.argv.slice(2);
const { verdict } = await verifyFile(
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
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const processorSeconds = (userCPUTime + systemCPUTime) / 1e6;
console.log(JSON.stringify({ verdict, processorSeconds, maxMegabytes: maxRSS / 1024 }));
