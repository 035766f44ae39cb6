import { allLargeForms } from "../app/wiring/rooms.ts";
import { mostBytesOf } from "../platform/http/form-size.ts";
import { PLANTED } from "./a-busy-party.ts";
import type { PageForm } from "./html.ts";
import { AS_FORM, type Sent } from "./walker.ts";

/** What people, programs and attackers put where a number of ours should stand. Percent-encoded. */
export const JUNK_IN_PATHS = [
  "0",
  "-1",
  "01",
  "1.5",
  "1e3",
  "NaN",
  "2147483648",
  "99999999999999999999",
  "9".repeat(3000),
  "%00",
  "1%00",
  "%20",
  "__proto__",
  "constructor",
  "%F0%9F%92%A9",
  "%E2%80%AE1",
  "%C0%80",
  "%ED%A0%80",
  "%25",
  "..%2F..%2Fetc%2Fpasswd",
  "%27%20or%201%3D1--",
  encodeURIComponent(PLANTED),
  "00000000-0000-0000-0000-000000000000",
] as const;

export const JUNK_QUERIES = [
  "?before=99999999999999999999&after=-1&id=0&page=1e9",
  "?before=%00&after=%ED%A0%80&to=%00&q=%00&kind=%00&as=%00&act=%00&stage=__proto__&about=%C0",
  "?before[]=1&before=2&before=3&q=a&q=b&id=1&id=2",
  "?before=2027-02-30T99:99:99Z&id=1&about=2147483648&proposal=-5&comment=1.5&camp=maybe&strong=x",
  "?before=9999999999999999999999999-01-01&key=x&after=https://evil.example/&stage=draft",
  `?q=${"%E2%80%AE".repeat(2000)}`,
  `?q=${encodeURIComponent(`'":*&|!()<-> \\ ${PLANTED}`)}&to=${encodeURIComponent(PLANTED)}`,
  "?%00=%00&%ff=%fe&__proto__=1&constructor[prototype]=1&=&&==",
  "?after=%2F%2Fevil.example&kind=replace&about=1&as=supporter&key=",
] as const;

/** Texts for any field, percent-encoded, so that they may be no UTF-8 at all. */
export const JUNK_TEXTS: Readonly<Record<string, string>> = {
  empty: "",
  spaces: "%20%0A%09+",
  markup: encodeURIComponent(PLANTED),
  "right to left": encodeURIComponent("\u202eabc\u2066def\u200f"),
  "a lone surrogate": "%ED%A0%80abc",
  "no UTF-8": "%FF%FE%C0%80",
  NUL: "abc%00def",
  "10,000 characters": "x".repeat(10_000),
  "20,000 words": encodeURIComponent("é ".repeat(20_000)),
  "a huge number": "99999999999999999999999",
  "a negative number": "-1",
  "a number beyond integers": "2147483648",
  "not a number": "NaN",
  poison: "__proto__",
  emoji: encodeURIComponent("👩🏽‍🚀".repeat(40)),
};

export const encode = (fields: PageForm["fields"]): string =>
  new URLSearchParams([...fields]).toString();

/** The form with this junk in every field, or in one. */
const withJunk = (fields: PageForm["fields"], junk: string, only?: string): string =>
  [...fields]
    .map(([name, value]) => {
      const isJunk = name !== "once" && (only === undefined || only === name);
      return `${encodeURIComponent(name)}=${isJunk ? junk : encodeURIComponent(value)}`;
    })
    .join("&");

export type Body = Omit<Sent, "path" | "method">;

const asType = (contentType: string) => ({ "content-type": contentType });

const mostBytes = mostBytesOf(allLargeForms());

/** Bodies that no page of ours sends: none of them may do anything. */
export function brokenBodies({ action, fields }: PageForm): readonly Body[] {
  const body = encode(fields);
  const json = JSON.stringify(Object.fromEntries(fields));
  return [
    { headers: AS_FORM, body: `${body}&__proto__=x` },
    { headers: AS_FORM, body: `${body}&constructor=x&prototype=y` },
    { headers: AS_FORM, body: `${body}&x=a%00b` },
    { headers: AS_FORM, body: `${body}&${"x=1&".repeat(300)}` },
    {
      headers: AS_FORM,
      body: `${body}&x=${"y".repeat(mostBytes(action.split("?")[0] ?? "", false))}`,
    },
    { headers: asType("application/json"), body: json },
    { headers: asType("application/json"), body: '{"__proto__":{"isAdmin":true}}' },
    { headers: asType("application/json; charset=utf-8"), body: "[[[[" },
    { headers: asType("text/plain"), body },
    { headers: asType("application/octet-stream"), body },
    { headers: asType("multipart/form-data"), body },
    {
      headers: asType("multipart/form-data; boundary=x"),
      body: "--x\r\nContent-Disposition: form",
    },
    { headers: asType("x/y; \u00ff"), body },
  ];
}

/** Texts that every field is given by itself too, the other fields being as the page had them. */
const ALONE = ["empty", "markup", "10,000 characters"];

/** Bodies of a form's shape whose fields hold junk. Some of them a person may send: a title may be of emoji. */
export function junkBodies({ fields }: PageForm): readonly Body[] {
  const together = Object.values(JUNK_TEXTS).map((text) => withJunk(fields, text));
  const alone = [...fields.keys()].flatMap((name) =>
    ALONE.map((junk) => withJunk(fields, JUNK_TEXTS[junk] ?? "", name)),
  );
  const twice = `${encode(fields)}&${encode(fields)}`;
  const files = new FormData();
  for (const name of fields.keys()) files.append(name, new File(["\0\0"], "../../x.html"));
  const forms = ["", twice, ...together, ...alone].map((body) => ({ headers: AS_FORM, body }));
  return [...forms, { body: files }, {}];
}
