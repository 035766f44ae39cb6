import fc from "fast-check";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { isRefusal } from "../refusal.ts";
import type { HttpEnvironment } from "./environment.ts";
import { readForm } from "./read-form.ts";

const app = new Hono<HttpEnvironment>();
app.post("/", async (c) => {
  const form = await readForm(c);
  return isRefusal(form) ? c.text(form.says, 400) : c.json(form);
});
const send = async (body: string, type = "application/x-www-form-urlencoded") => {
  const answer = await app.request("/", {
    method: "POST",
    body,
    headers: { "content-type": type },
  });
  return answer.status === 200 ? ((await answer.json()) as object) : answer.status;
};

describe("a form of texts", () => {
  it("is read as the browser wrote it, whatever is typed", async () => {
    const name = fc
      .stringMatching(/^[a-z-]{1,12}$/)
      .filter((one) => one !== "constructor" && one !== "prototype");
    const typed = fc
      .string({ unit: "grapheme" })
      .filter((text) => !/[\0\r]/.test(text) && text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, typed), async (fields) => {
        expect(await send(new URLSearchParams(fields).toString())).toEqual({ ...fields });
      }),
    );
  });

  it.each([
    "APPLICATION/x-www-form-urlencoded",
    "application/x-www-form-urlencoded; charset=utf-8",
  ])("is known however its kind is written: %s", async (type) =>
    expect(await send("a=1&a=2&b=%E2%82%AC", type)).toEqual({ a: ["1", "2"], b: "€" }),
  );

  it.each(["text/plain", "application/json", "application/x-www-form-urlencoded-not", ""])(
    "is not made of anything else: %s",
    async (type) => expect(await send("a=1", type)).toBe(400),
  );
});
