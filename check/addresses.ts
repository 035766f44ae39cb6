import type { Trespass } from "./plan.ts";
import { isForTests, lineOf, type Node, type Source, walk } from "./sources.ts";

const SEARCHED = /^(?:app|platform|web)\//;

/** Where the addresses of a room stand, those that the platform sends people to, and the shell's page of itself. */
const OF_ADDRESSES = /^(?:app\/[^/]+|platform\/http|web\/style-page)\/addresses\.ts$/;

/** How a router is told of an address, which is where an address begins. */
const ROUTED = new Set(["all", "delete", "get", "on", "post", "put", "use"]);

/** An address, or how one begins; `…` stands for what is put in. */
type Written = { readonly text: string; readonly node: Node; readonly above: readonly Node[] };

/** Addresses written out by hand: one that moves would leave these behind, and nothing would say so. */
export function listWrittenAddresses(sources: readonly Source[]): Trespass[] {
  const searched = sources.filter(({ path }) => SEARCHED.test(path) && !isForTests(path));
  const homes = searched.filter(({ path }) => OF_ADDRESSES.test(path));
  const begins = new Set(homes.flatMap(listWritten).flatMap(({ text }) => firstPartOf(text) ?? []));
  return [
    ...listSecondHomes(homes),
    ...searched
      .filter(({ path }) => !OF_ADDRESSES.test(path))
      .flatMap((source) =>
        listWritten(source)
          .filter((written) => isAddress(written, begins) && !isRoute(written))
          .map(({ text, node }) => ({
            rule: "addresses-stand-in-one-place",
            file: `${source.path}:${lineOf(source, node)}`,
            says: `writes out “${text}”. Take it from the addresses.ts of the room that it leads to.`,
          })),
      ),
  ];
}

function listWritten({ tree }: Source): Written[] {
  const found: Written[] = [];
  walk(tree, (node, above) => {
    const text = textOf(node);
    if (text !== undefined) found.push({ text, node, above });
  });
  return found;
}

function textOf(node: Node): string | undefined {
  if (node.type === "TemplateLiteral") {
    return node.quasis
      .map(({ value }: Node, index: number) => (index === 0 ? "" : "…") + value.cooked)
      .join("");
  }
  if (node.type !== "Literal") return undefined;
  if (node.regex) return node.regex.pattern.replace(/^\^/, "").replaceAll("\\/", "/");
  return typeof node.value === "string" ? node.value : undefined;
}

const firstPartOf = (text: string): string | undefined => /^\/([a-z][a-z-]*)/.exec(text)?.[1];

function isAddress({ text, node }: Written, begins: ReadonlySet<string>): boolean {
  const first = firstPartOf(text);
  if (first !== undefined) return begins.has(first) && /^\/[a-z-]+(?:[/?#.…(]|$)/.test(text);
  return text.startsWith("…/") && /Path$/.test(node.expressions?.[0]?.callee?.name ?? "");
}

const isRoute = ({ text, node, above: [call] }: Written): boolean =>
  /\/(?::|\*)/.test(text) ||
  (call?.type === "CallExpression" &&
    call.arguments[0] === node &&
    ROUTED.has(call.callee.property?.name));

function listSecondHomes(homes: readonly Source[]): Trespass[] {
  const first = new Map<string, string>();
  return homes.flatMap((source) =>
    listWritten(source).flatMap(({ text, node }) => {
      if (firstPartOf(text) === undefined) return [];
      const file = `${source.path}:${lineOf(source, node)}`;
      const home = first.get(text) ?? file;
      first.set(text, home);
      if (home === file) return [];
      const says = `gives “${text}”, which ${home} gives too. An address has one name.`;
      return [{ rule: "addresses-stand-in-one-place", file, says }];
    }),
  );
}
