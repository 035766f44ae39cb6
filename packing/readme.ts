/** A program in a README that a reader may copy: whole, and with what it prints beside it. */
export type Example = {
  readonly text: string;
  /** What `// …` behind a `console.log` says it prints, in order. */
  readonly prints: readonly string[];
  /** It uses what only Node has. */
  readonly isForNode: boolean;
};

const FENCED = (language: string) => new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms");
const PRINTS = /console\.log\(.*\); \/\/ (.+)$/gm;
const ONLY_NODE =
  /from "(?:node:|@breakthrough\/[a-z-]+\/(?:node|read-bytes|backends\/sodium-native)")/;

/** Every TypeScript example of a README. Each must be a program by itself. */
export const examplesOf = (readme: string): readonly Example[] =>
  blocksOf(readme, "ts").map((text) => ({
    text,
    prints: [...text.matchAll(PRINTS)].map((match) => match[1] as string),
    isForNode: ONLY_NODE.test(text),
  }));

/** Words that stand for something of the reader's own; such a line is a pattern and cannot be run as it is. */
const PLACEHOLDER = /…|\b(?:VKEY|FILE|HEX|ID|URL|DIR)\b/;

/** Every command line of a README that can be run as it stands, without `npx` and remarks. */
export const commandsOf = (readme: string): readonly string[] =>
  blocksOf(readme, "sh")
    .flatMap((block) => block.split("\n"))
    .filter((line) => line.startsWith("npx ") && !PLACEHOLDER.test(line))
    .map((line) => line.slice("npx ".length).split(" #", 1)[0]?.trimEnd() ?? "");

/** What the README links to beside it: paths, without addresses elsewhere and places within a page. */
export const linkedFilesOf = (readme: string): readonly string[] =>
  readme
    .split("](")
    .slice(1)
    .map((after) => /^[^)#\s]*/.exec(after)?.[0] ?? "")
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target));

const blocksOf = (readme: string, language: string): readonly string[] =>
  [...readme.matchAll(FENCED(language))].map((match) => match[1] as string);
