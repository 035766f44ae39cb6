import type { Trespass } from "./plan.ts";
import { isForTests, lineOf, type Source, walk } from "./sources.ts";

const SEARCHED = /^(?:app|platform|web)\//;

/** A code, or the beginning of a room's codes, where it is given. */
type Given = { readonly code: string; readonly path: string; readonly at: string };

/**
 * Codes of refusals that are not the only ones of their name, or not of the room where they stand. A code stays as it
 * is for ever: programs go by it, and the words of other languages are found by it.
 */
export function listRefusalTroubles(sources: readonly Source[]): Trespass[] {
  const searched = sources.filter(({ path }) => SEARCHED.test(path) && !isForTests(path));
  const prefixes = searched.flatMap((source) => listGiven(source, "coded"));
  const codes = searched.flatMap((source) => listGiven(source, "said"));
  const rule = "refusals-have-codes-of-their-own";
  return [
    ...[...listTwice(prefixes), ...listTwice(codes)].map(({ code, at }) => ({
      rule,
      file: at,
      says: `gives the code “${code}”, which stands elsewhere too. Each refusal has one of its own.`,
    })),
    ...[...prefixes, ...codes]
      .filter(({ code, path }) => !isAtHome(code, path))
      .map(({ code, at }) => ({
        rule,
        file: at,
        says: `gives the code “${code}”. It begins with the room, or with platform, web or desk.`,
      })),
    ...listPackagesTroubles(sources),
  ];
}

/**
 * Packages whose refusals have codes: what each begins with, after how many arguments its sentence comes, and how many
 * of them make the code where it is more than one. The two last put the package's name before it themselves.
 */
const CODED_PACKAGES = {
  tally: { begins: "tally.", sentenceAt: { refuse: 1, refuseAt: 3, refuseByte: 3 } },
  "transparency-log": { begins: "log.", sentenceAt: { refuse: 1, refuseAt: 3 } },
  "uk-election-law": { begins: "law.", sentenceAt: { refuse: 2 } },
  "sealed-ballot": { begins: "", sentenceAt: { refuse: 2 } },
  sortition: { begins: "", sentenceAt: { refuse: 2 }, codeOf: 2 },
} as const satisfies Record<string, CodedPackage>;

interface CodedPackage {
  readonly begins: string;
  readonly sentenceAt: Readonly<Record<string, number>>;
  readonly codeOf?: number;
}

function listPackagesTroubles(sources: readonly Source[]): Trespass[] {
  return Object.entries<CodedPackage>(CODED_PACKAGES).flatMap(([name, coded]) => {
    const { begins, sentenceAt, codeOf = 1 } = coded;
    const own = sources.filter(
      ({ path }) => path.startsWith(`packages/${name}/`) && !isForTests(path),
    );
    const said = new Map<string, string>();
    return own.flatMap((source) =>
      listRefused(source, sentenceAt, codeOf).flatMap(({ code, sentence, at }) => {
        const says = findFault(code, sentence, begins, said);
        return says === undefined
          ? []
          : [{ rule: "refusals-have-codes-of-their-own", file: at, says }];
      }),
    );
  });
}

/** A kind may be refused at several places; it is the same kind where it says the same. */
function findFault(
  code: string | undefined,
  sentence: string,
  begins: string,
  said: Map<string, string>,
): string | undefined {
  if (code === undefined) return "refuses without a code that stands there in letters.";
  if (!code.startsWith(begins)) return `gives the code “${code}”. It begins with “${begins}”.`;
  const before = said.get(code) ?? sentence;
  said.set(code, before);
  return before === sentence
    ? undefined
    : `gives the code “${code}”, which says something else elsewhere. Each kind has one of its own.`;
}

function listRefused(source: Source, sentenceAt: Readonly<Record<string, number>>, codeOf: number) {
  const found: { code: string | undefined; sentence: string; at: string }[] = [];
  walk(source.tree, (node, above) => {
    const place = node.type === "CallExpression" ? sentenceAt[node.callee.name] : undefined;
    const isMaker = above.some((outer) => Object.hasOwn(sentenceAt, outer.id?.name ?? ""));
    if (place === undefined || isMaker) return;
    const says = node.arguments[place];
    const code = node.arguments.slice(0, codeOf).map(({ value }: { value: unknown }) => value);
    found.push({
      code: code.every((part: unknown) => typeof part === "string") ? code.join(".") : undefined,
      sentence: says === undefined ? "" : source.text.slice(says.start, says.end),
      at: `${source.path}:${lineOf(source, node)}`,
    });
  });
  return found;
}

function listGiven(source: Source, maker: string): Given[] {
  const found: Given[] = [];
  walk(source.tree, (node) => {
    if (node.type !== "CallExpression" || node.callee.name !== maker) return;
    const code = node.arguments[0]?.value;
    if (typeof code !== "string") return;
    found.push({ code, path: source.path, at: `${source.path}:${lineOf(source, node)}` });
  });
  return found;
}

const listTwice = (given: readonly Given[]): readonly Given[] =>
  given.filter(({ code }, index) => given.findIndex((other) => other.code === code) !== index);

/** What the operator does at the desk stands with the programs. */
const DESK = "app/programs/";

function isAtHome(code: string, path: string): boolean {
  const folder = /^app\/([^/]+)\//.exec(path)?.[1] ?? /^(?:platform|web)(?=\/)/.exec(path)?.[0];
  const room = path.startsWith(DESK) ? "desk" : folder;
  return code === room || code.startsWith(`${room}.`);
}
