import { standardKeymap } from "@codemirror/commands";
import {
  Compartment,
  EditorState,
  type Extension,
  StateEffect,
  StateField,
} from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, keymap, WidgetType } from "@codemirror/view";
import { yCollab, yUndoManagerKeymap } from "y-codemirror.next";
import * as Y from "yjs";
import { plainOf, withoutControls } from "./pasted.ts";

/** Colours and sizes are the page's: its properties reach into the shadow. */
const look = EditorView.theme({
  "&": {
    color: "var(--ink)",
    backgroundColor: "var(--surface)",
    border: "2px solid var(--line-strong)",
    borderRadius: "var(--radius)",
    fontSize: "var(--size-text)",
  },
  "&.cm-focused": { outline: "3px solid var(--focus)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "var(--text-face)", lineHeight: "1.6", maxHeight: "70vh" },
  ".cm-content": {
    minHeight: "16rem",
    padding: "var(--space-3)",
    caretColor: "var(--ink)",
    maxWidth: "var(--measure)",
  },
  ".cm-line": { padding: "0" },
  ".cm-other": {
    borderLeft: "2px solid var(--brand-text)",
    marginLeft: "-1px",
    position: "relative",
  },
  ".cm-other-name::before": {
    content: "attr(data-name)",
    backgroundColor: "var(--brand)",
    color: "var(--on-brand)",
    fontSize: "0.75rem",
    padding: "0 0.25rem",
    borderRadius: "var(--radius)",
    verticalAlign: "super",
    lineHeight: "1",
  },
});

export interface OtherPlace {
  readonly name: string;
  readonly at: number;
}

const setOthers = StateEffect.define<readonly OtherPlace[]>();

/** For the eye: who is here stands in words below. */
class OtherCaret extends WidgetType {
  private readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
  }

  override eq(other: OtherCaret): boolean {
    return other.name === this.name;
  }

  override toDOM(): HTMLElement {
    const caret = document.createElement("span");
    caret.className = "cm-other";
    caret.setAttribute("aria-hidden", "true");
    const name = document.createElement("span");
    name.className = "cm-other-name";
    // Painted, and no words among those of the text: nobody copies, finds or hears it there.
    name.dataset.name = this.name;
    caret.append(name);
    return caret;
  }
}

const others = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, transaction) => {
    for (const effect of transaction.effects) {
      if (effect.is(setOthers)) return caretsOf(effect.value, transaction.newDoc.length);
    }
    return shown.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function caretsOf(places: readonly OtherPlace[], end: number): DecorationSet {
  const carets = places.map(({ name, at }) =>
    Decoration.widget({ widget: new OtherCaret(name), side: 1 }).range(Math.min(at, end)),
  );
  return Decoration.set(carets, true);
}

/** Pages from a word processor come in as the plain text that the party's pages know. */
const pasting = EditorView.domEventHandlers({
  paste: (event, view) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    if (html === "") return false;
    view.dispatch(view.state.replaceSelection(plainOf(html)));
    event.preventDefault();
    return true;
  },
});

export interface Editor {
  readonly view: EditorView;
  setReadOnly(isReadOnly: boolean): void;
  showOthers(places: readonly OtherPlace[]): void;
}

interface EditorOptions {
  readonly label: string;
  readonly onMove: (at: number) => void;
}

/** A plain text editor in a shadow root, where its style sheets may stand whatever the page's policy is. */
export function makeEditor(host: HTMLElement, text: Y.Text, options: EditorOptions): Editor {
  const root = host.attachShadow({ mode: "open" });
  const place = document.createElement("div");
  root.append(place);
  const reading = new Compartment();
  const undoManager = new Y.UndoManager(text);
  const extensions: Extension[] = [
    look,
    others,
    pasting,
    reading.of([]),
    EditorView.lineWrapping,
    EditorView.clipboardInputFilter.of(withoutControls),
    EditorView.contentAttributes.of({
      "aria-label": options.label,
      "aria-multiline": "true",
      lang: document.documentElement.lang,
      spellcheck: "true",
      autocapitalize: "sentences",
    }),
    // Tab stays the key that leads on.
    keymap.of([...yUndoManagerKeymap, ...standardKeymap]),
    yCollab(text, null, { undoManager }),
    EditorView.updateListener.of(({ state, selectionSet, docChanged }) => {
      if (selectionSet || docChanged) options.onMove(state.selection.main.head);
    }),
  ];
  const state = EditorState.create({ doc: text.toString(), extensions });
  const view = new EditorView({ state, parent: place, root });
  return {
    view,
    setReadOnly: (isReadOnly) =>
      view.dispatch({
        effects: reading.reconfigure(
          isReadOnly ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : [],
        ),
      }),
    showOthers: (places) => view.dispatch({ effects: setOthers.of(places) }),
  };
}
