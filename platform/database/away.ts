/** What the system says of a connection that cannot be made, or breaks off. */
const OF_CONNECTIONS = [
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
];

/** PostgreSQL, appendix A: class 08 (connection), too many connections, and a server that goes down or comes up. */
const OF_SERVER = /^(?:08...|53300|57P0[1-3])$/;

/** `pg` gives these no code. */
const OF_DRIVER =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Did this fail only because the database could not be reached? Then nothing is wrong here, and it will pass. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway);
  if (typeof error !== "object" || error === null) return false;
  // A table change that failed says so itself, and why is its cause.
  if ("cause" in error && error.cause !== undefined) return isDatabaseAway(error.cause);
  const message = "message" in error ? String(error.message) : "";
  const code = "code" in error ? String(error.code) : "";
  // A Unix socket whose server is gone is a file that is not there.
  const isSocketGone = code === "ENOENT" && "syscall" in error && error.syscall === "connect";
  return (
    isSocketGone || OF_CONNECTIONS.includes(code) || OF_SERVER.test(code) || OF_DRIVER.test(message)
  );
}
