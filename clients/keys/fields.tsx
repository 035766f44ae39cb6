import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { words } from "./words.ts";

/** As the house's own fields look: its stylesheet is the page's. */
function Field(props: {
  id: string;
  label: string;
  hint?: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <div class="field">
      <label class="field-label" for={props.id}>
        {props.label}
      </label>
      {props.hint === undefined ? null : (
        <p class="field-hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children}
    </div>
  );
}

export function KeyFileField({ onChosen }: { onChosen: (file: File | undefined) => void }) {
  return (
    <Field id="key-file" label={words.labels.keyFile} hint={words.labels.keyFileHint}>
      <input
        class="input input-file"
        id="key-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="key-file-hint"
        onChange={({ currentTarget }) => onChosen(currentTarget.files?.[0])}
      />
    </Field>
  );
}

type PassphraseProps = {
  /** A new one is asked for twice. */
  isNew: boolean;
  least: number;
  onTyped: (passphrase: string, again: string) => void;
};

export function PassphraseFields({ isNew, least, onTyped }: PassphraseProps) {
  const [typed, setTyped] = useState("");
  const [again, setAgain] = useState("");
  const [isShown, setIsShown] = useState(false);
  // Preact's types know a field that is one or the other only as two fields.
  const type = (isShown ? "text" : "password") as "password";
  const common = { class: "input", type, autocomplete: isNew ? "new-password" : "off" } as const;
  return (
    <>
      <Field
        id="passphrase"
        label={words.labels.passphrase}
        hint={isNew ? words.labels.passphraseHint(least) : undefined}
      >
        <input
          {...common}
          id="passphrase"
          value={typed}
          aria-describedby={isNew ? "passphrase-hint" : undefined}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            onTyped(value, isNew ? again : value);
          }}
        />
      </Field>
      {isNew ? (
        <Field id="passphrase-again" label={words.labels.passphraseAgain}>
          <input
            {...common}
            id="passphrase-again"
            value={again}
            onInput={({ currentTarget: { value } }) => {
              setAgain(value);
              onTyped(typed, value);
            }}
          />
        </Field>
      ) : null}
      <Tick id="show" label={words.labels.show} onTicked={setIsShown} />
    </>
  );
}

export function Tick(props: { id: string; label: string; onTicked: (is: boolean) => void }) {
  return (
    <div class="tick">
      <input
        class="tick-input"
        id={props.id}
        type="checkbox"
        onChange={({ currentTarget }) => props.onTicked(currentTarget.checked)}
      />
      <label class="tick-label" for={props.id}>
        {props.label}
      </label>
    </div>
  );
}
