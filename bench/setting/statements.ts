import type pg from "pg";
import { secretOf } from "./fill.ts";
import type { Program } from "./programs.ts";

/* A party whose treasurer hands in statements of its bank, for whoever measures or disturbs that. */

const TREASURER = 1;

/** The first member keeps the books from now on, the party has an account, and each member a reference. */
export async function fillBank(client: pg.Client): Promise<void> {
  await client.query(
    `insert into rulebook.setting (name, number, set_by, set_at) values ('duesStandard', 500, 'a ballot', now())`,
  );
  await client.query(
    `insert into offices.holding (office, person_id, begins_at, ends_at, held_by)
     select 'treasurer', id, now(), now() + interval '300 days', '{"kind":"election"}'
     from membership.person where name = 'Member ' || $1::int`,
    [TREASURER],
  );
  await client.query(
    `insert into money.bank_account (unit_id, title, sort_code, number, set_at)
     values (1, 'The Measured Party', '089999', '66374958', now())`,
  );
  await client.query(
    `insert into money.reference (key, written, person_id, kind, made_at)
     select 'MEM' || lpad(substr(name, 8), 7, '0'), 'MEM-' || lpad(substr(name, 8), 7, '0'), id, 'running', now()
     from membership.person where name like 'Member %'`,
  );
  await client.query("vacuum analyze");
}

/** Lines of so many members' standing orders in a January; one in twenty is nobody's, and one in fifty is taken back. */
export function statementOf(lines: number, year: number, members: number): string {
  const rows = Array.from({ length: lines }, (_, n) => {
    const member = String(1 + (n % members)).padStart(7, "0");
    const day = String(1 + Math.floor((n * 28) / lines)).padStart(2, "0");
    const memo = n % 20 === 0 ? `STRANGER ${n}` : `PAYER ${n}      MEM-${member}`;
    const isBack = n % 50 === 1;
    return ` ,${day}/01/${year},08-99-99 66374958,${isBack ? "-" : ""}5.00,${isBack ? "Unpaid" : "SO"},${memo}`;
  });
  return ["Number,Date,Account,Amount,Subcategory,Memo", ...rows, ""].join("\r\n");
}

/** Sends a form as the treasurer. Answers where it leads. */
export async function sendAsTreasurer(
  server: Program,
  path: string,
  body: FormData | URLSearchParams,
): Promise<string> {
  const origin = `http://127.0.0.1:${server.port}`;
  const headers = {
    origin,
    "sec-fetch-site": "same-origin",
    cookie: `session=${secretOf(TREASURER)}`,
  };
  const answer = await fetch(origin + path, { method: "POST", body, headers, redirect: "manual" });
  if (answer.status !== 303) throw new Error(`${path} was answered ${answer.status}`);
  return answer.headers.get("location") ?? "";
}

/** Hands a statement in. Answers the hash by which it is imported. */
export async function handIn(server: Program, text: string): Promise<string> {
  const form = new FormData();
  form.set("file", new File([text], "statement.csv"));
  const path = await sendAsTreasurer(server, "/money/statements", form);
  return path.split("/").at(-1) ?? "";
}

export const takeIn = (server: Program, hash: string): Promise<string> =>
  sendAsTreasurer(server, "/money/statements/import", new URLSearchParams({ hash }));
