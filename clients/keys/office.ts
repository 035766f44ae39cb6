import type { DeskWorker } from "./desk-worker.ts";
import type { Trouble } from "./messages.ts";

/** Where tasks come from and answers go: the party's server, or a rehearsal in this very browser. */
export interface Office {
  readonly isRehearsal: boolean;
  /** The next task's text, or what went wrong. */
  next(): Promise<string | Trouble>;
  /** What went wrong, or nothing; the words that the server itself said stand in `says`. */
  handIn(answer: string): Promise<(Trouble & { readonly says?: string }) | undefined>;
}

/** What the server's page says went wrong, in the reader's language. */
function summaryIn(html: string): string | undefined {
  const page = new DOMParser().parseFromString(html, "text/html");
  const said = page.querySelector(".error-summary-list, main p")?.textContent?.trim();
  return said === "" ? undefined : said;
}

/** @param form the page's own form for an answer as a file, which works without this program too */
export function serverOffice(taskAddress: string, form: HTMLFormElement): Office {
  return {
    isRehearsal: false,
    next: async () => {
      const answer = await fetch(taskAddress, { cache: "no-store" }).catch(() => undefined);
      return answer?.ok ? answer.text() : { code: "no-task" };
    },
    handIn: async (answer) => {
      const body = new FormData(form);
      body.set("message", new Blob([answer], { type: "application/json" }), "answer.json");
      const sent = await fetch(form.action, { method: "POST", body }).catch(() => undefined);
      if (sent === undefined) return { code: "not-taken" };
      if (!sent.ok) {
        const says = summaryIn(await sent.text());
        return { code: "not-taken", ...(says === undefined ? {} : { says }) };
      }
      location.assign(sent.url);
      return undefined;
    },
  };
}

export function rehearsalOffice(worker: DeskWorker, title: string): Office {
  let task: string | undefined;
  return {
    isRehearsal: true,
    next: async () => {
      if (task !== undefined) return task;
      const outcome = await worker.ask({ kind: "rehearse", title });
      if (outcome.kind !== "task") return { code: "worker" };
      task = outcome.task;
      return task;
    },
    handIn: async (answer) => {
      const outcome = await worker.ask({ kind: "hand-in", answer });
      if (outcome.kind === "trouble") return outcome.trouble;
      if (outcome.kind === "task") task = outcome.task;
      return undefined;
    },
  };
}
