import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContact, tidyPhone } from "./contact.ts";

describe("who wants to hear what becomes of it", () => {
  it("is read from whatever is sent, and never without their yes or by two ways", () => {
    const text = fc.oneof(fc.string(), fc.constantFrom("", "jo@example.org", "07700 900123"));
    const sent = fc.record({
      ...{ id: fc.uuid(), name: text, email: text, phone: text },
      ...{ wording: fc.constantFrom(1, 2, "1"), language: fc.constantFrom("en", "cy", "fr") },
      agreed: fc.constantFrom(true, false, "true"),
    });
    fc.assert(
      fc.property(sent, (one) => {
        const read = readContact(one);
        return (
          read === undefined ||
          (one.agreed === true && Object.keys(read.reach).length === 1 && read.name !== "")
        );
      }),
    );
    expect(fc.sample(fc.anything(), 50).map(readContact).filter(Boolean)).toEqual([]);
  });

  it("has a number as it is dialled", () => {
    expect(tidyPhone("+44 (0)7700-900.123")).toBe("+4407700900123");
    for (const none of ["12", "0770O 900123", "1".repeat(16), ""])
      expect(tidyPhone(none)).toBeUndefined();
  });
});
