import { findUtf8Text, hex, utf8 } from "../notes/bytes.ts";
import { NOTE_TYPE, parseVerifierKey, type VerifierKey } from "../notes/note-keys.ts";
import { isRefusal, type Refusal, refuse, refuseAt, sentenceOf, worded } from "../refusal.ts";

export type PolicyLog = { readonly key: VerifierKey; readonly url?: string };

export type PolicyWitness = {
  readonly name: string;
  readonly key: VerifierKey;
  readonly url?: string;
};

/** Counts as having seen a checkpoint when `least` of its members have. */
export type PolicyGroup = {
  readonly name: string;
  readonly least: number;
  /** Names of witnesses and of groups that stand before this one. */
  readonly members: readonly string[];
};

/** Which logs are trusted, and who must have cosigned. C2SP tlog-policy. */
export type Policy = {
  readonly logs: readonly PolicyLog[];
  readonly witnesses: readonly PolicyWitness[];
  readonly groups: readonly PolicyGroup[];
  /** The name of a witness or a group, or `none`. */
  readonly quorum: string;
};

type Draft = {
  logs: PolicyLog[];
  witnesses: PolicyWitness[];
  groups: PolicyGroup[];
  quorum?: string;
};

/** More than the 32 of each kind that a reader should take. */
const MOST_LINES = 10_000;

/**
 * Reads a policy file. Names are compared as bytes, as the specification wants, whatever alphabet they are in. C2SP
 * tlog-policy. Refuses what is not written as the specification has it, with line, column and what was expected.
 */
export function parsePolicy(source: string | Uint8Array): Policy | Refusal {
  const lines = latin1(typeof source === "string" ? utf8(source) : source).split("\n");
  if (lines.length > MOST_LINES)
    return refuse("log.policy.too-long", worded`The policy has more than ${MOST_LINES} lines.`);
  const draft: Draft = { logs: [], witnesses: [], groups: [] };
  for (const [i, line] of lines.entries()) {
    const wrong = readLine(draft, line);
    if (wrong !== undefined) {
      const column = line.length - line.trimStart().length + 1;
      return refuseAt("log.policy.line", i + 1, column, wrong.sentence, wrong.expected);
    }
  }
  if (draft.quorum === undefined) {
    return refuseAt(
      "log.policy.no-quorum",
      lines.length,
      1,
      "The policy has no quorum.",
      "a line «quorum NAME»",
    );
  }
  return readable({ ...draft, quorum: draft.quorum });
}

type Wrong = { sentence: string; expected: string };

function readLine(draft: Draft, line: string): Wrong | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a policy must not contain
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) {
    return {
      sentence: "The line has a control character.",
      expected: "printed text, spaces, tabs",
    };
  }
  const words = line.split(/[ \t]+/).filter((word) => word !== "");
  const [keyword, ...rest] = words;
  if (keyword === undefined || keyword.startsWith("#")) return undefined;
  if (keyword === "log") return readLog(draft, rest);
  if (keyword === "witness") return readWitness(draft, rest);
  if (keyword === "group") return readGroup(draft, rest);
  if (keyword === "quorum") return readQuorum(draft, rest);
  return {
    sentence: `${keyword} is not a kind of line.`,
    expected: "log, witness, group or quorum",
  };
}

function readLog(draft: Draft, [vkey = "", url, ...more]: string[]): Wrong | undefined {
  const expected = "log VKEY [URL]";
  if (more.length > 0) return { sentence: "The line has too many words.", expected };
  const key = readKey(vkey, [NOTE_TYPE.ed25519, NOTE_TYPE.mlDsa44]);
  if (isRefusal(key)) return { sentence: sentenceOf(key), expected };
  if (draft.logs.some((log) => isSameKey(log.key, key))) {
    return { sentence: `The key of ${key.name} stands here twice.`, expected: "one log for a key" };
  }
  draft.logs.push({ key, ...(url === undefined ? {} : { url }) });
  return undefined;
}

function readWitness(draft: Draft, [name, vkey = "", url, ...more]: string[]): Wrong | undefined {
  const expected = "witness NAME VKEY [URL]";
  if (more.length > 0) return { sentence: "The line has too many words.", expected };
  const taken = findNameWrong(draft, name);
  if (taken !== undefined || name === undefined) return taken;
  const key = readKey(vkey, [NOTE_TYPE.cosignature, NOTE_TYPE.mlDsa44]);
  if (isRefusal(key)) return { sentence: sentenceOf(key), expected };
  if (draft.witnesses.some((witness) => isSameKey(witness.key, key))) {
    return { sentence: "Another witness has this key.", expected: "one witness for a key" };
  }
  draft.witnesses.push({ name, key, ...(url === undefined ? {} : { url }) });
  return undefined;
}

function readGroup(draft: Draft, [name, count = "", ...members]: string[]): Wrong | undefined {
  const taken = findNameWrong(draft, name);
  if (taken !== undefined || name === undefined) return taken;
  const expected = "group NAME all|any|COUNT NAME…";
  if (members.length === 0) return { sentence: `The group ${name} has no members.`, expected };
  const unknown = members.find((member) => !isDefined(draft, member));
  if (unknown !== undefined) {
    return { sentence: `${unknown} is not defined above.`, expected: "names from lines above" };
  }
  const twice = members.find((member) =>
    draft.groups.some((group) => group.members.includes(member)),
  );
  if (new Set(members).size < members.length || twice !== undefined) {
    const sentence = `${twice ?? "A name"} is a member twice.`;
    return { sentence, expected: "each name in one group, once" };
  }
  const least = leastOf(count, members.length);
  if (least === undefined) {
    return { sentence: `${count} is not how many of ${members.length} must sign.`, expected };
  }
  draft.groups.push({ name, least, members });
  return undefined;
}

function leastOf(count: string, members: number): number | undefined {
  if (count === "all") return members;
  if (count === "any") return 1;
  const least = /^[1-9]\d{0,5}$/.test(count) ? Number(count) : 0;
  return least >= 1 && least <= members ? least : undefined;
}

function readQuorum(draft: Draft, [name = "", ...more]: string[]): Wrong | undefined {
  const expected = "one line «quorum NAME», with a name from a line above, or none";
  if (draft.quorum !== undefined) return { sentence: "The quorum stands here twice.", expected };
  if (more.length > 0) return { sentence: "The line has too many words.", expected };
  if (name !== "none" && !isDefined(draft, name)) {
    return { sentence: `${name || "The quorum"} is not defined above.`, expected };
  }
  draft.quorum = name;
  return undefined;
}

function findNameWrong(draft: Draft, name: string | undefined): Wrong | undefined {
  const expected = "a name of its own";
  if (name === undefined) return { sentence: "The name is missing.", expected };
  if (name === "none") return { sentence: "The name none has a meaning of its own.", expected };
  return isDefined(draft, name) ? { sentence: `${name} is defined twice.`, expected } : undefined;
}

function isDefined({ witnesses, groups }: Draft, name: string): boolean {
  return [...witnesses, ...groups].some((defined) => defined.name === name);
}

function readKey(word: string, types: readonly number[]): VerifierKey | Refusal {
  const key = parseVerifierKey(inUnicode(word));
  if (isRefusal(key) || types.includes(key.type)) return key;
  return refuse(
    "log.policy.key-kind",
    worded`The key of ${key.name} is of kind ${key.type}. Expected here: ${types.join(" or ")}.`,
  );
}

function isSameKey(one: VerifierKey, other: VerifierKey): boolean {
  return hex(one.publicKey) === hex(other.publicKey);
}

/** One letter for each byte, so that two names are the same exactly if their bytes are. */
function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

/** The word for people to read: as UTF-8 if it is that. */
function inUnicode(word: string): string {
  return findUtf8Text(Uint8Array.from(word, (letter) => letter.charCodeAt(0))) ?? word;
}

function readable({ logs, witnesses, groups, quorum }: Policy): Policy {
  const withUrl = <T extends { url?: string }>(item: T): T =>
    item.url === undefined ? item : { ...item, url: inUnicode(item.url) };
  return {
    logs: logs.map(withUrl),
    witnesses: witnesses.map((witness) => withUrl({ ...witness, name: inUnicode(witness.name) })),
    groups: groups.map(({ name, least, members }) => {
      return { name: inUnicode(name), least, members: members.map(inUnicode) };
    }),
    quorum: inUnicode(quorum),
  };
}

/** Whether enough have cosigned: `cosigned` has the names, in the policy, of the witnesses whose signatures hold. */
export function isQuorumMet(policy: Policy, cosigned: ReadonlySet<string>): boolean {
  if (policy.quorum === "none") return true;
  const seen = new Set(
    policy.witnesses.map(({ name }) => name).filter((name) => cosigned.has(name)),
  );
  // Members stand before their group, so one pass from the top settles each.
  for (const { name, least, members } of policy.groups) {
    if (members.filter((member) => seen.has(member)).length >= least) seen.add(name);
  }
  return seen.has(policy.quorum);
}
