import module from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Runs a built program in this very process, as if Node had been started with it. */
export async function enter(entry, args) {
  process.argv = [process.execPath, entry, ...args];
  process.setSourceMapsEnabled(true);
  // Node keeps what it compiled: a warm start loads in about half the time.
  module.enableCompileCache?.(join(dirname(resolve(entry)), "../compiled"));
  leaveWithNpm();
  await import(pathToFileURL(resolve(entry)).href);
}

/** Asks the program to stop in order, as Ctrl-C would. */
function askToStop() {
  process.kill(process.pid, "SIGTERM");
}

/**
 * npm that is killed with `kill -9` cannot tell anyone; what it started would keep the port. Only under npm: a
 * server started by hand in the background outlives its shell.
 */
function leaveWithNpm() {
  if (process.channel || !process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  setInterval(() => {
    if (process.ppid !== npm) askToStop();
  }, 250).unref();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The older Node that started this one holds the other end; it ends with its process, however that dies.
  process.on("disconnect", askToStop);
  process.channel?.unref();
  const [, , entry, ...args] = process.argv;
  await enter(entry, args);
}
