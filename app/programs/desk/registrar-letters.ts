import type { CodeToSend, RegistrarTaskOf } from "@breakthrough/sealed-ballot/registrar-desk";
import nodemailer from "nodemailer";
import { inLanguage } from "../../../platform/language.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { codeLetter } from "../../ballots/door.ts";

type Task = RegistrarTaskOf<"codes"> | RegistrarTaskOf<"replace">;

const letterOf = (task: Task, { voter, code }: CodeToSend) =>
  inLanguage(voter.language === "cy" ? "cy" : "en", () => {
    const title = voter.language === "cy" ? (task.titleCy ?? task.title) : task.title;
    const closes = exactMomentInWords(new Date(task.closesAt));
    return codeLetter({ name: voter.name ?? "", title, code, link: task.booth, closes });
  });

export interface MailServer {
  readonly url: string;
  readonly from: string;
}

/** Sends each code by letter, one after the other. Answers those that the server did not take. */
export async function sendCodes(
  server: MailServer,
  task: Task,
  toSend: readonly CodeToSend[],
): Promise<readonly CodeToSend[]> {
  // Neither a file nor an address is read, whatever stands in a letter.
  const safety = { disableFileAccess: true, disableUrlAccess: true };
  const transport = nodemailer.createTransport({ url: server.url, pool: true, ...safety });
  const failed: CodeToSend[] = [];
  for (const one of toSend) {
    const letter = letterOf(task, one);
    const mail = { from: server.from, to: one.voter.email ?? "", ...letter };
    await transport.sendMail(mail).catch(() => failed.push(one));
  }
  transport.close();
  return failed;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const STYLE =
  "body{font:14pt/1.5 sans-serif}article{break-after:page}address{min-height:8em}p{white-space:pre-line}";

/** One sheet of paper for each, with its address at the top. */
export function printedCodes(task: Task, toSend: readonly CodeToSend[]): string {
  const sheets = toSend.map((one) => {
    const { voter } = one;
    const address = [voter.name, voter.address].filter((line) => line !== undefined).join("\n");
    const { text } = letterOf(task, one);
    const language = voter.language;
    return `<article lang="${language}"><address><p>${escaped(address)}</p></address><p>${escaped(text)}</p></article>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>${escaped(task.title)}</title><style>${STYLE}</style>${sheets.join("\n")}\n`;
}
