import { isLanguage, listInWords, speakBy } from "@breakthrough/languages";
import { TEXT_NAME } from "@breakthrough/shared-text";
import * as Y from "yjs";
import { type Editor, makeEditor, type OtherPlace } from "./editor.ts";
import { Line, type Telling } from "./line.ts";
import { words } from "./words.ts";

interface Given {
  /** The path of the text's socket. */
  readonly socket: string;
}

/** The form beneath, which is whole without a script: it always holds what would have to be saved. */
interface PlainBox {
  readonly form: HTMLFormElement;
  readonly base: HTMLInputElement;
  readonly box: HTMLTextAreaElement;
}

function findPlainBox(): PlainBox | undefined {
  const form = document.querySelector<HTMLFormElement>("#plain-box");
  const base = form?.querySelector<HTMLInputElement>('input[name="base"]');
  const box = form?.querySelector<HTMLTextAreaElement>('textarea[name="text"]');
  return form && base && box ? { form, base, box } : undefined;
}

const PLACE_MS = 250;
const MOST_NAMES = 6;

class Page {
  private readonly plain: PlainBox;
  private readonly doc = new Y.Doc();
  private readonly text = this.doc.getText(TEXT_NAME);
  private readonly host = document.createElement("div");
  private readonly status = line("status");
  private readonly present = line("status");
  private readonly line: Line;
  private editor: Editor | undefined;
  private moving: ReturnType<typeof setTimeout> | undefined;
  private showing: ReturnType<typeof setTimeout> | undefined;
  private at = 0;
  private others: Extract<Telling, { kind: "others" }>["others"] = new Map();

  constructor(place: HTMLElement, plain: PlainBox, { socket }: Given) {
    this.plain = plain;
    const hint = line();
    hint.textContent = words.hint;
    place.replaceChildren(hint, this.host, this.status, this.present);
    this.say(words.opening);
    const url = new URL(socket, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    this.line = new Line(url.href, this.doc, (telling) => this.hear(telling));
    this.doc.on("update", () => this.fillPlain());
    addEventListener("beforeunload", (event) => {
      if (!this.line.isSaved && this.plain.form.hidden) event.preventDefault();
    });
  }

  private say(says: string): void {
    if (this.status.textContent !== says) this.status.textContent = says;
  }

  private hear(telling: Telling): void {
    switch (telling.kind) {
      case "opened":
        this.open();
        return;
      case "saved":
        this.plain.base.value = this.text.toString();
        this.say(words.saved);
        return;
      case "saving":
        this.say(words.saving);
        return;
      case "lost":
        this.say(words.lost);
        return;
      case "others":
        this.others = telling.others;
        this.showOthers();
        return;
      case "trouble":
        this.say(telling.says);
        return;
      default:
        this.end(telling);
        return;
    }
  }

  private open(): void {
    if (this.editor !== undefined) return;
    this.editor = makeEditor(this.host, this.text, {
      label: words.label,
      onMove: (at) => this.move(at),
    });
    this.plain.form.hidden = true;
    this.fillPlain();
  }

  private fillPlain(): void {
    if (this.editor === undefined) return;
    this.plain.box.value = this.text.toString();
    if (this.line.isSaved) this.plain.base.value = this.plain.box.value;
    this.showOthers();
  }

  /** What is not saved is in the box, with what it was made from. */
  private end({ says, isAnew }: Extract<Telling, { kind: "ended" }>): void {
    if (isAnew && this.line.isSaved) {
      location.reload();
      return;
    }
    this.editor?.setReadOnly(true);
    this.host.hidden = true;
    this.plain.form.hidden = false;
    this.present.textContent = "";
    const why = says ?? (isAnew ? words.begunAnew : words.noConnection);
    this.say(isAnew ? why : `${why} ${words.plainBox}`);
  }

  private move(at: number): void {
    this.at = at;
    this.moving ??= setTimeout(() => {
      this.moving = undefined;
      const where = Y.createRelativePositionFromTypeIndex(this.text, this.at);
      this.line.move(Y.encodeRelativePosition(where));
    }, PLACE_MS);
  }

  private showOthers(): void {
    const names = [...new Set([...this.others.values()].map(({ name }) => name))];
    const says =
      names.length === 0 ? words.alone : words.others(listInWords(names.slice(0, MOST_NAMES)));
    if (this.present.textContent !== says) this.present.textContent = says;
    this.showCaretsSoon();
  }

  /** Not at once: a change of the text that is under way in the editor would be broken off. */
  private showCaretsSoon(): void {
    this.showing ??= setTimeout(() => {
      this.showing = undefined;
      const places = [...this.others.values()].flatMap((one) => this.placeOf(one));
      this.editor?.showOthers(places);
    });
  }

  private placeOf({ name, place }: { name: string; place: Uint8Array }): OtherPlace[] {
    if (place.length === 0) return [];
    try {
      const where = Y.decodeRelativePosition(place);
      const found = Y.createAbsolutePositionFromRelativePosition(where, this.doc);
      return found?.type === this.text ? [{ name, at: found.index }] : [];
    } catch {
      return [];
    }
  }
}

function line(role?: "status"): HTMLElement {
  const made = document.createElement("p");
  made.className = "quiet";
  if (role !== undefined) made.setAttribute("role", role);
  return made;
}

speakBy(() => {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : "en";
});
const place = document.querySelector<HTMLElement>('[data-client="drafting"]');
const plain = findPlainBox();
// Without constructed style sheets the page's policy would leave the editor without its own.
const canShow = "adoptedStyleSheets" in document && typeof WebSocket === "function";
if (place !== null && plain !== undefined && canShow) {
  new Page(place, plain, JSON.parse(place.dataset.props ?? "{}") as Given);
}
