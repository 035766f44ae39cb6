import type { BusyParty } from "./a-busy-party.ts";
import type { TestHouse } from "./a-house.ts";
import { listInline } from "./html.ts";
import { type Got, isPage, type Sent, Walker } from "./walker.ts";

export const MINUTES = 60_000;

export const WHO = ["visitor", "supporter", "member", "officer"] as const;
export type Who = (typeof WHO)[number];

/** One of each standing, signed in where they can be. */
export async function walkersOf(
  at: TestHouse,
  { supporter, member, officer }: BusyParty,
): Promise<Readonly<Record<Who, Walker>>> {
  return {
    visitor: new Walker(at),
    supporter: await new Walker(at, supporter).signIn(),
    member: await new Walker(at, member).signIn(),
    officer: await new Walker(at, officer).signIn(),
  };
}

export interface Route {
  readonly method: string;
  readonly path: string;
}

/** Every address that the house answers to by this method, as the rooms wrote it. */
export function listRoutes({ app }: TestHouse, wanted: "GET" | "POST"): readonly Route[] {
  const paths = app.routes.filter(({ method }) => method === wanted).map(({ path }) => path);
  return [...new Set(paths)].map((path) => ({ method: wanted, path }));
}

const PARAMETER = /:\w+(?:\{[^}]*\})?\??/g;

/** The address with this in the place of every parameter. */
export const fill = (path: string, value: string): string => path.replace(PARAMETER, value);

export const hasParameter = ({ path }: Route): boolean => path.includes(":");

/** Numbers that are items of some room, and what stands for a person. */
export const realPaths = (route: Route, { member, officer }: BusyParty): readonly string[] => {
  if (!hasParameter(route)) return [route.path];
  const numbers = Array.from({ length: 9 }, (_, index) => String(index + 1));
  return [...numbers, member.personId, officer.personId].map((id) => fill(route.path, id));
};

const LANES = 6;

/** Sends them all, a few at a time. */
export async function sendAll(walker: Walker, all: readonly Sent[]): Promise<readonly Got[]> {
  const answers: Got[] = [];
  const rest = [...all];
  const lane = async () => {
    for (let sent = rest.shift(); sent !== undefined; sent = rest.shift()) {
      answers.push(await walker.send(sent));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return answers;
}

/** Every page that there is to see for this walker. */
export async function walkPages(
  at: TestHouse,
  party: BusyParty,
  walker: Walker,
): Promise<readonly Got[]> {
  const paths = listRoutes(at, "GET").flatMap((route) => realPaths(route, party));
  const answers = await sendAll(
    walker,
    paths.map((path) => ({ path })),
  );
  return answers.filter(isPage);
}

/** The answers that are not right, told so that they can be asked for again by hand. */
export function troubles(
  answers: readonly Got[],
  isRight: (got: Got) => boolean,
): readonly string[] {
  return answers.filter((got) => !isRight(got)).map(tell);
}

export function tell({ sent, status }: Got): string {
  const { method = "GET", path, headers, body } = sent;
  const text = typeof body === "string" ? body.slice(0, 120) : body && "(files)";
  const type = headers?.["content-type"] ?? "";
  return `${status} ${method} ${path.slice(0, 120)} ${type} ${text ?? ""}`;
}

export const isAnswered = ({ status }: Got): boolean => status < 500;

export const listInlineIn = (answers: readonly Got[]): readonly string[] =>
  answers
    .filter(isPage)
    .flatMap(({ sent, page }) => listInline(page).map((found) => `${sent.path} ${found}`));

export const bugsLogged = ({ logged }: TestHouse): readonly string[] =>
  logged.filter((line) => line.includes("http.bug")).map((line) => line.slice(0, 600));
