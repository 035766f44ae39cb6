import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * Loaded before a server (`--import`): answers every message with the CPU time that this process has used, and how many
 * statements it has sent to its database. The server may be that of another checkout, with a driver of its own.
 */
let statements = 0;
const pg = createRequire(join(process.cwd(), "package.json"))("pg");
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function counted(...args) {
  statements += 1;
  return query.apply(this, args);
};

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMicroseconds: user + system, statements });
});
process.channel?.unref();
