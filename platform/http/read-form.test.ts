import fc from "fast-check";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { isRefusal } from "../refusal.ts";
import type { HttpEnvironment } from "./environment.ts";
import { MOST_FIELDS, readForm } from "./read-form.ts";

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

  it.each([
    "text/plain",
    "application/json",
    "application/x-www-form-urlencoded-not",
    "multipart/form-data; boundary=x",
    "",
  ])("is not made of anything else: %s", async (type) => expect(await send("a=1", type)).toBe(400));

  it("has so many fields and no more, counted before they are read", async () => {
    const fields = (count: number) => Array.from({ length: count }, () => "x=1").join("&");
    expect(await send(fields(MOST_FIELDS))).toEqual({ x: Array(MOST_FIELDS).fill("1") });
    expect(await send(fields(MOST_FIELDS + 1))).toBe(400);
    expect(await send("&".repeat(MOST_FIELDS))).toBe(400);
  });

  it("is read once for a request, whoever asks", async () => {
    const asked = new Hono<HttpEnvironment>();
    asked.use(async (c, next) => {
      await readForm(c);
      await next();
    });
    asked.post("/", async (c) => {
      const [one, other] = await Promise.all([readForm(c), readForm(c)]);
      return c.text(String(one === other));
    });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const answer = await asked.request("/", { method: "POST", body: "a=1", headers });
    expect(await answer.text()).toBe("true");
  });
});

describe("a form with a file", () => {
  const withFile = new Hono<HttpEnvironment>();
  withFile.use(async (c, next) => {
    c.set("takesFile", c.req.path === "/file");
    await next();
  });
  withFile.post("*", async (c) => {
    const form = await readForm(c);
    if (isRefusal(form)) return c.text(form.says, 400);
    return c.json({ form, file: c.var.file && [...c.var.file] });
  });
  const sendForm = async (body: FormData, path = "/file") => {
    const answer = await withFile.request(path, { method: "POST", body });
    return answer.status === 200 ? ((await answer.json()) as object) : answer.status;
  };
  const aForm = (bytes: readonly number[]): FormData => {
    const form = new FormData();
    form.append("once", "abc");
    form.append("file", new Blob([new Uint8Array(bytes)]), "list.csv");
    return form;
  };

  it("is read where the address takes one: its texts as fields, the file beside them, byte for byte", async () => {
    const bytes = [0, 255, 13, 10, 195];
    expect(await sendForm(aForm(bytes))).toEqual({ form: { once: "abc" }, file: bytes });
    expect(await sendForm(aForm(bytes), "/texts")).toBe(400);
  });

  it("has no file where none was chosen, and is none where it is broken or has too much in it", async () => {
    expect(await sendForm(aForm([]))).toEqual({ form: { once: "abc" } });
    const many = new FormData();
    for (let field = 0; field <= MOST_FIELDS; field++) many.append("x", "1");
    expect(await sendForm(many)).toBe(400);
    const poisoned = new FormData();
    poisoned.append("__proto__", "x");
    expect(await sendForm(poisoned)).toBe(400);
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    for (const body of ["", "--x", "--x\r\n\r\n", "a=1"]) {
      const answer = await withFile.request("/file", { method: "POST", body, headers });
      expect(answer.status).toBe(400);
    }
  });
});
