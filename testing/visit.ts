import { beginSession, cookieName } from "../app/sign-in/door.ts";
import { inTransaction } from "../platform/act.ts";
import type { Person } from "../platform/actor.ts";
import type { TestHouse } from "./a-house.ts";
import { PARTY_URL } from "./a-house.ts";
import { hiddenIn } from "./html.ts";

export interface Answer {
  readonly status: number;
  readonly page: string;
  /** Where a redirect leads, as a path. */
  readonly leadsTo: string | undefined;
  readonly response: Response;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

let visitors = 0;

/** RFC 6890: 10.0.0.0/8 is nobody's in particular. */
const anotherAddress = (): string => {
  visitors += 1;
  return `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`;
};

/** A browser without a screen: it keeps cookies, and sends what a browser sends. */
export class Visitor {
  private readonly where: TestHouse;
  private readonly cookies = new Map<string, string>();
  private readonly connection: { incoming: { socket: { remoteAddress: string } } };

  /** Everybody comes from an address of their own, unless told otherwise. */
  constructor(where: TestHouse, remoteAddress = anotherAddress()) {
    this.where = where;
    this.connection = { incoming: { socket: { remoteAddress } } };
  }

  get(path: string): Promise<Answer> {
    return this.ask(path, { method: "GET" });
  }

  post(path: string, fields: Fields = {}, from = path): Promise<Answer> {
    const body = new URLSearchParams();
    for (const [name, values] of Object.entries(fields)) {
      for (const value of [values].flat()) body.append(name, value);
    }
    return this.send(path, body, from);
  }

  /** Opens the page of a form, fills all of it in anew, and sends it. */
  async fill(path: string, typed: Readonly<Record<string, string>>, action = path) {
    const { page } = await this.get(path);
    return this.post(action, { ...hiddenIn(page, action), ...typed }, path);
  }

  /** Posts a form as it stands: with a file in it, for one. */
  send(path: string, body: URLSearchParams | FormData, from = path): Promise<Answer> {
    const headers = {
      origin: PARTY_URL,
      "sec-fetch-site": "same-origin",
      referer: PARTY_URL + from,
    };
    return this.ask(path, { method: "POST", body, headers });
  }

  /** Signs in without a letter, as if it had been done in this browser before. */
  async signInAs({ personId }: Pick<Person, "personId">): Promise<this> {
    const { house } = this.where;
    const session = { personId, method: "code", device: "Firefox on Linux" } as const;
    const secret = await inTransaction(house, (tx) => beginSession(tx, session, house.clock.now()));
    this.cookies.set(cookieName("session", house), secret);
    return this;
  }

  async ask(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    if (cookie !== "") headers.set("cookie", cookie);
    const response = await this.where.app.request(
      PARTY_URL + path,
      { ...init, headers },
      this.connection,
    );
    this.keepCookies(response);
    const location = response.headers.get("location");
    const leadsTo = location === null ? undefined : location.replace(PARTY_URL, "");
    return { status: response.status, page: await response.clone().text(), leadsTo, response };
  }

  private keepCookies(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const [name = "", value = ""] = pair.split(/=(.*)/s);
      if (/max-age=0/i.test(line) || value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}
