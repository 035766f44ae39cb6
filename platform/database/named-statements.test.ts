import { beforeEach, describe, expect, it } from "vitest";
import { PLANNED_EACH_TIME, Statements } from "./named-statements.ts";

let statements: Statements;
beforeEach(() => {
  statements = new Statements();
});

const textOf = (n: number): string => `select ${n} as one where $1`;
function ask(text: string, times: number) {
  for (let asked = 1; asked < times; asked += 1) statements.find(text);
  return statements.find(text);
}

describe("a statement", () => {
  it("has a name once it is asked often, however many were asked before it", () => {
    for (let n = 0; n < 1000; n += 1) expect(ask(textOf(n), 1).name).toBeUndefined();
    const often = ask("select often where $1", 10);
    expect(often.name).toBeDefined();
    expect(statements.find("select often where $1")).toBe(often);
  });

  it("has a name of its own, and past some hundred none", () => {
    const names = Array.from({ length: 1000 }, (_, n) => ask(textOf(n), 10).name);
    const given = names.filter((name) => name !== undefined);
    expect(new Set(given).size).toBe(given.length);
    expect(given).toHaveLength(400);
  });

  it("never has one where it is to be planned each time", () => {
    expect(ask(`select ${PLANNED_EACH_TIME} 1 where $1`, 100).name).toBeUndefined();
  });

  it("is known for what it does, however many others were asked since", () => {
    for (let n = 0; n < 10_000; n += 1) ask(textOf(n), 1);
    expect(ask("select late where $1", 1).isRead).toBe(true);
    expect(ask("select nextval($1)", 1).isRead).toBe(false);
    expect(ask("insert into t values ($1)", 1).isRead).toBe(false);
  });
});
