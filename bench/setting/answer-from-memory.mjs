import { createHash } from "node:crypto";
import pg from "pg";

/**
 * Loaded before the product to measure it without its queries: each query is asked of the database once, and its
 * answer is kept and given to everybody who asks the same again. All else stays as it is.
 */
const answers = new Map();
/** What the server is asked about itself: its time, and which of its processes answers. That has no lasting answer. */
const OF_THE_SERVER = /pg_backend_pid|clock_timestamp/;
const askDatabase = pg.Client.prototype.query;

pg.Client.prototype.query = function query(...args) {
  const config = typeof args[0] === "object" ? args[0] : { text: args[0], values: args[1] };
  const isRead =
    typeof config?.text === "string" &&
    /^\s*select/i.test(config.text) &&
    !OF_THE_SERVER.test(config.text);
  if (!isRead || args.some((arg) => typeof arg === "function")) {
    return askDatabase.apply(this, args);
  }
  const key = createHash("sha1")
    .update(config.text + JSON.stringify(config.values ?? []))
    .digest("base64");
  const known = answers.get(key);
  if (known !== undefined) return known;
  const asked = askDatabase.apply(this, args);
  answers.set(key, asked);
  return asked;
};
