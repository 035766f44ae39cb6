import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

describe("canonical JSON", () => {
  it("is one text, whatever order the members came in", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "é" }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"é","d":null}]}',
    );
    expect(canonicalJson({ a: true, b: [1, { c: "é", d: null }] })).toBe(
      canonicalJson({ b: [1, { d: null, c: "é" }], a: true }),
    );
  });

  it("sorts names and writes numbers as RFC 8785 shows", () => {
    // RFC 8785, sections 3.2.2 and 3.2.3.
    const numbers = [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001];
    expect(canonicalJson({ numbers })).toBe(
      '{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
    );
    const names = {
      "\u20ac": 1,
      "\r": 2,
      "\ufb33": 3,
      "1": 4,
      "\u{1f600}": 5,
      "\u0080": 6,
      "\u00f6": 7,
    };
    const order = [...canonicalJson(names).matchAll(/:(\d)/g)].map(([, value]) => Number(value));
    expect(order).toEqual([2, 4, 6, 7, 1, 5, 3]);
  });

  it("leaves out what is undefined, and writes an instant as text", () => {
    const at = new Date("2027-03-01T12:00:00Z");
    expect(canonicalJson({ at, gone: undefined })).toBe('{"at":"2027-03-01T12:00:00.000Z"}');
  });

  it("says all that JSON says, and the same again when it is read and written anew", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
