import { hash } from "node:crypto";
import { type Language, tagOf } from "@breakthrough/languages";
import type { PartyImprint } from "../../../platform/house.ts";
import { unsubscribingPath } from "../../../platform/http/addresses.ts";
import { inLanguage } from "../../../platform/language.ts";
import type { OutgoingMail } from "../../../platform/sending/mail-transport.ts";
import { readPlainText, type Span } from "../../../web/plain-text.ts";
import { markOf, replyAddressOf, returnPathOf } from "../bounces/marks.ts";
import type { LetterKind, Thread } from "../letter.ts";
import { words } from "../words.ts";

export interface LetterToSend {
  readonly id: number;
  readonly to: string;
  readonly kind: LetterKind;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  /** Of whoever has no account: where a mail program stops such letters. Its text has a way of its own. */
  readonly out?: string | undefined;
  /** Of a list with choices of its own. */
  readonly list?: string | undefined;
  readonly thread?: Thread | undefined;
  /** In whose name it leaves, and as which list; what is undefined of it is the party's. */
  readonly sender?: { readonly name: string | undefined; readonly listId: string | undefined };
  readonly postedAt: Date;
}

interface Sender {
  readonly partyName: string;
  readonly url: string;
  /** Undefined where nobody has said yet who answers for the party. */
  readonly imprint?: PartyImprint | undefined;
  /** Where what comes back goes, and the key of its marks; undefined where nobody takes it. */
  readonly bounces?: { readonly address: string; readonly key: string } | undefined;
}

/** A letter as it goes out. With a key, it says how to stop such letters: in words, and for mail programs. */
export function composeMail(
  letter: LetterToSend,
  { partyName, url, imprint, bounces }: Sender,
  unsubscribeKey: string | undefined,
): OutgoingMail {
  const { list } = letter;
  const way = list === undefined ? unsubscribingPath : `${unsubscribingPath}/${list}`;
  const link = unsubscribeKey && `${url}${way}/${unsubscribeKey}`;
  const stops = letter.out ?? link;
  const footer = [
    ...(link ? [footerIn(letter, partyName, url, link)] : []),
    ...(imprint ? [inLanguage(letter.language, () => imprintIn(imprint))] : []),
  ];
  const host = new URL(url).hostname;
  const text = `${[letter.text.trimEnd(), ...footer].join("\n\n").trimEnd()}\n`;
  return {
    to: letter.to,
    fromName: letter.sender?.name && `${letter.sender.name}, ${partyName}`,
    subject: letter.subject,
    text,
    html: htmlForm(text, letter.language),
    messageId: `<${letter.id}.${bounces ? markOf(bounces.key, letter.id) : letter.postedAt.getTime()}@${host}>`,
    returnPath: bounces && returnPathOf(bounces.address, bounces.key, letter.id),
    headers: {
      ...(letter.thread ? threadHeaders(letter.thread, host) : BY_ITSELF),
      ...(bounces && list !== undefined
        ? { "Reply-To": replyAddressOf(bounces.address, bounces.key, letter.id) }
        : {}),
      ...(stops ? { ...unsubscribeHeaders(stops), ...listHeaders(letter, host) } : {}),
    },
  };
}

/** RFC 3834: answering machines leave it alone. */
const BY_ITSELF = { "Auto-Submitted": "auto-generated" };

/** All letters of a talk answer one that was never sent, so that none has to know which came before it. */
function threadHeaders({ key, replyTo }: Thread, host: string): Record<string, string> {
  const root = `<${key}@${host}>`;
  return {
    "In-Reply-To": root,
    References: root,
    ...(replyTo === undefined ? {} : { "Reply-To": replyTo }),
  };
}

/** It leads to pages in the reader's language, whatever the mail program's browser asks for. */
const footerIn = (
  { language, list }: Pick<LetterToSend, "language" | "list">,
  partyName: string,
  url: string,
  link: string,
): string =>
  inLanguage(language, () =>
    list === undefined
      ? words.footer(partyName, `${url}/me/notices?lang=${language}`, `${link}?lang=${language}`)
      : words.footerOfList(partyName, `${link}?lang=${language}`),
  );

/** Whose letter it is, on a line of its own: Elections Act 2022, part 6. */
const imprintIn = ({ inWords, feeInWords, contact }: PartyImprint): string =>
  `${inWords()}\n${feeInWords()} ${contact}`;

/** RFC 2369 §3.2 and RFC 8058 §3.1: one click needs an address under https. */
const unsubscribeHeaders = (link: string): Record<string, string> => ({
  "List-Unsubscribe": `<${link}>`,
  ...(link.startsWith("https:") ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}),
});

/**
 * RFC 2919: which list it is, so that mail programs can sort it. Feedback-ID (Gmail's postmaster tools): a mail host counts
 * each kind by itself; what stands last names the sender in 5 to 15 characters.
 */
function listHeaders(
  { kind, sender }: Pick<LetterToSend, "kind" | "sender">,
  host: string,
): Record<string, string> {
  const listId = sender?.listId ?? "letters";
  return {
    "List-Id": `<${listId}.${host}>`,
    "Feedback-ID": `${kind}:${listId}:${hash("sha256", host).slice(0, 12)}`,
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const spanHtml = ({ text, href }: Span): string =>
  href ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : escapeHtml(text);

const lineHtml = (spans: readonly Span[]): string => spans.map(spanHtml).join("");

/**
 * What a page of ours looks like, in what mail programs know: no colour of our own, so that a dark program shows it dark
 * and nothing has to be loaded. Without it the letter reads the same.
 */
const LOOK =
  "max-width:36em;margin:0 auto;padding:16px;font:16px/1.5 system-ui,sans-serif;overflow-wrap:break-word";

/** The same letter for programs that show HTML: paragraphs, lists and links, and nothing else. */
function htmlForm(text: string, language: Language): string {
  const blocks = readPlainText(text).map((block) => {
    if (block.kind === "paragraph") return `<p>${block.lines.map(lineHtml).join("<br>\n")}</p>`;
    const items = block.items.map((item) => `<li>${lineHtml(item)}</li>`).join("\n");
    return block.kind === "bullets"
      ? `<ul>\n${items}\n</ul>`
      : `<ol start="${block.start}">\n${items}\n</ol>`;
  });
  return `<!doctype html>\n<html lang="${tagOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head><body style="${LOOK}">\n${blocks.join("\n")}\n</body></html>\n`;
}
