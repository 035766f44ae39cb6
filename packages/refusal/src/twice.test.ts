import { parseArgs } from "node:util";
import { expect, test } from "vitest";
import { findNameTwice, findTypedTwice } from "./twice.ts";

const options = {
  seed: { type: "string" },
  find: { type: "string", multiple: true },
  json: { type: "boolean", short: "j" },
} as const;

test.each([
  ["--seed a --find x --find y --json", undefined],
  ["--seed a --seed a", "seed"],
  ["--seed=a --find x --seed=b", "seed"],
  ["--json -j", "json"],
  ["file --seed a -- --seed b", undefined],
])("%s", (line, twice) => {
  const args = line.split(" ");
  const { tokens } = parseArgs({ args, options, allowPositionals: true, tokens: true });
  expect(findTypedTwice(tokens, options)).toBe(twice);
});

test.each([
  ['{"a": 1, "b": {"a": 2}, "c": ["a", "a"]}', undefined],
  ['{"a": 1, "b": {"c": 2, "c": 3}}', { name: "c", at: 23 }],
  ['{"a": {"x": 1}, "a": 2}', { name: "a", at: 16 }],
  [String.raw`{"a": "\\\"", "\u0061": 2}`, { name: "a", at: 14 }],
  ['[{"a": 1}, {"a": 2}]', undefined],
])("%s", (text, twice) => {
  JSON.parse(text);
  expect(findNameTwice(text)).toEqual(twice);
});
