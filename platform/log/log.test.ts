import pg from "pg";
import { describe, expect, it } from "vitest";
import { factsOfError } from "./log.ts";

describe("what a log says of a fault", () => {
  it("has the fields of an error that a library reports as a plain object", () => {
    const reported = {
      message: "no such queue",
      queue: "mail.send",
      stack: "Error\n    at work (x.ts:1)",
    };
    expect(factsOfError(reported)).toEqual({
      error: "Error",
      message: "no such queue",
      where: "at work (x.ts:1)",
    });
  });

  it("names each address that refused a connection, though the error itself says nothing", async () => {
    const refused = [
      new Error("connect ECONNREFUSED ::1:9"),
      new Error("connect ECONNREFUSED 127.0.0.1:9"),
    ];
    expect(factsOfError(new AggregateError(refused)).message).toBe(
      "Error connect ECONNREFUSED ::1:9; Error connect ECONNREFUSED 127.0.0.1:9",
    );
  });

  it("names the cause, and is not caught in a circle of causes", () => {
    const cause = Object.assign(new Error("the disk is full"), { code: "ENOSPC" });
    expect(factsOfError(new Error("not kept", { cause })).cause).toBe(
      "Error ENOSPC the disk is full",
    );
    const round: Error = new Error("round");
    round.cause = round;
    expect(factsOfError(round)).toMatchObject({ message: "round", cause: "Error round" });
  });

  it("says of a database's error its code and constraint, and never its message, which can quote a row", () => {
    const error = new pg.DatabaseError("Key (email)=(ada@example.org) exists", 1, "error");
    Object.assign(error, { code: "23505", constraint: "person_email_key", severity: "ERROR" });
    for (const thrown of [
      error,
      { ...error, message: error.message },
      new Error("x", { cause: error }),
    ]) {
      const facts = factsOfError(thrown);
      expect(JSON.stringify(facts)).toContain("23505");
      expect(JSON.stringify(facts)).not.toContain("ada@");
    }
    expect(factsOfError(error).constraint).toBe("person_email_key");
  });

  it.each([undefined, null, "text", 7, {}, [], new Error(""), Symbol("s")])(
    "names at least a class, whatever was thrown (%#)",
    (thrown) => expect(factsOfError(thrown).error).toBeTruthy(),
  );
});
