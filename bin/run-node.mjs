import { spawn } from "node:child_process";
import { constants } from "node:os";
import { Trouble } from "./trouble.mjs";

const passedOn = ["SIGTERM", "SIGHUP", "SIGINT"];

/**
 * Runs a program to its end, passes signals on and answers its exit code.
 *
 * @param {{ leavesWithUs?: boolean, quiet?: boolean, env?: Record<string, string>, cwd?: string }} options
 *   `leavesWithUs`: the program (`bin/enter.mjs`) notices when this process dies, even by `kill -9`.
 */
export function runNode(program, args, options = {}) {
  const channel = options.leavesWithUs ? ["ipc"] : [];
  const output = options.quiet ? "ignore" : "inherit";
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["inherit", output, output === "ignore" ? "pipe" : "inherit", ...channel],
  });
  let complaint = "";
  child.stderr?.on("data", (chunk) => {
    complaint += chunk;
  });
  const stopPassing = passSignalsTo(child, options);
  const stopWatching = options.leavesWithUs ? leaveWithNpm(child) : () => undefined;
  return new Promise((resolve, reject) => {
    child.on("error", (error) => reject(new Trouble(`${program} cannot be run: ${error.message}`)));
    child.on("close", (code, signal) => {
      stopPassing();
      stopWatching();
      if (code !== 0 && complaint) console.error(complaint);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

function passSignalsTo(child, { leavesWithUs }) {
  const listeners = passedOn.map((signal) => {
    const pass = () => {
      // A terminal's Ctrl-C reaches the whole group of processes, so a test runner has had it already, and would
      // take a second one to mean "at once". The server counts the first only.
      if (signal === "SIGINT" && process.stdin.isTTY && !leavesWithUs) return;
      child.kill(signal);
    };
    process.on(signal, pass);
    return [signal, pass];
  });
  return () => {
    for (const [signal, pass] of listeners) process.off(signal, pass);
  };
}

function leaveWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return () => undefined;
  const npm = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== npm) child.kill("SIGTERM");
  }, 250);
  return () => clearInterval(timer);
}
