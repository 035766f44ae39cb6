import pg from "pg";
import { describe, expect, it } from "vitest";
import { isDatabaseAway } from "./away.ts";

const coded = (code: string, more = {}) => Object.assign(new Error("no"), { code, ...more });

describe("a database that cannot be reached", () => {
  it("is told from a bug, as the driver really says it", async () => {
    // RFC 863: nobody listens at the port for what is thrown away.
    const client = new pg.Client({ connectionString: "postgres://a@127.0.0.1:9/b" });
    const error = await client.connect().catch((error: unknown) => error);
    expect(isDatabaseAway(error)).toBe(true);
    const socket = new pg.Client({ host: "/no/such/folder", user: "a", database: "b" });
    expect(isDatabaseAway(await socket.connect().catch((error: unknown) => error))).toBe(true);
  });

  it.each(["57P01", "57P03", "08006", "53300", "ECONNRESET"])("%s says so", (code) => {
    expect(isDatabaseAway(coded(code))).toBe(true);
  });

  it.each([
    coded("23505"),
    coded("42501"),
    coded("ENOENT", { syscall: "open" }),
    new Error("no"),
    "x",
  ])("%s is something else", (error) => expect(isDatabaseAway(error)).toBe(false));
});
