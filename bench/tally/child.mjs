import { jobs } from "./jobs.mjs";

/** Runs one job in a process of its own, so that its memory is its own, and prints what it took. */
const [job, path] = process.argv.slice(2);
const idleKb = process.resourceUsage().maxRSS;
const cpu = process.cpuUsage();
const start = performance.now();
const answer = jobs[job](path);
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
const peakKb = process.resourceUsage().maxRSS;
process.stdout.write(
  JSON.stringify({
    ms,
    cpuMs: (user + system) / 1000,
    peakMb: peakKb / 1024,
    idleMb: idleKb / 1024,
    ...answer,
  }),
);
