import { sql } from "kysely";
import { beginSession, cookieName } from "../app/sign-in/door.ts";
import { inTransaction } from "../platform/act.ts";
import type { Person } from "../platform/actor.ts";
import { PARTY_URL, type TestHouse } from "./a-house.ts";

export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

export interface Got {
  readonly sent: Sent;
  readonly status: number;
  readonly page: string;
  readonly headers: Headers;
}

const FROM_OUR_PAGE = { origin: PARTY_URL, "sec-fetch-site": "same-origin" };
export const AS_FORM = { "content-type": "application/x-www-form-urlencoded" };

let walkers = 0;

/** Sends whatever it is told to, as somebody, without keeping a cookie that it is given. */
export class Walker {
  private readonly at: TestHouse;
  private readonly who: Pick<Person, "personId"> | undefined;
  private cookie: string | undefined;

  constructor(at: TestHouse, who?: Pick<Person, "personId">) {
    this.at = at;
    this.who = who;
  }

  /** Signed in anew: whatever was sent before may have ended the session. */
  async signIn(): Promise<this> {
    const { house } = this.at;
    const { who } = this;
    if (who === undefined) return this;
    const begun = { personId: who.personId, method: "code", device: "Firefox on Linux" } as const;
    const secret = await inTransaction(house, (tx) => beginSession(tx, begun, house.clock.now()));
    this.cookie = `${cookieName("session", house)}=${secret}`;
    return this;
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
    return this.send({ path, headers });
  }

  /** From a page of ours, unless the headers say otherwise. */
  post(path: string, sent: Omit<Sent, "path" | "method">): Promise<Got> {
    return this.send({
      path,
      method: "POST",
      ...sent,
      headers: { ...FROM_OUR_PAGE, ...sent.headers },
    });
  }

  async send(sent: Sent): Promise<Got> {
    walkers += 1;
    const headers = new Headers(sent.headers);
    if (this.cookie !== undefined && !headers.has("cookie")) headers.set("cookie", this.cookie);
    // Everybody from an address of their own, so that no limit hides what lies behind it. RFC 6890: 10.0.0.0/8.
    const remoteAddress = `10.${(walkers >> 16) & 255}.${(walkers >> 8) & 255}.${walkers & 255}`;
    const response = await this.at.app.request(
      PARTY_URL + sent.path,
      {
        method: sent.method ?? "GET",
        headers,
        ...(sent.body === undefined ? {} : { body: sent.body }),
      },
      { incoming: { socket: { remoteAddress } } },
    );
    const page = await response.text();
    return { sent, status: response.status, page, headers: response.headers };
  }
}

export const isPage = ({ headers }: Got): boolean =>
  (headers.get("content-type") ?? "").startsWith("text/html");

/** What changes whenever somebody asks, whether or not it is done: counts of tries and what waits for a browser. */
const COUNTERS = [
  "platform.limit_use",
  "sign_in.session",
  "sign_in.unsent",
  "sign_in.code",
  "sign_in.challenge",
  "sign_in.known_browser",
];

/** One line for each table with anything that changed in it since: to compare before with after. */
export async function fingerprintOf({ house }: TestHouse): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(
    house.database,
  );
  const tables = rows.map(({ name }) => name).filter((name) => !COUNTERS.includes(name));
  const counted = tables.map(
    (name) => sql`select ${sql.lit(name)} || ' ' || count(*) || ' ' ||
      coalesce(sum(hashtextextended(t::text, 0)), 0) as line from ${sql.table(name)} t`,
  );
  const { rows: lines } = await sql<{
    line: string;
  }>`${sql.join(counted, sql` union all `)}`.execute(house.database);
  return lines.map(({ line }) => line);
}
