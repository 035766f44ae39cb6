import { useState } from "preact/hooks";
import { isAnswer } from "./outbox.ts";
import type { Typed } from "./typed.ts";
import { words } from "./words.ts";

const MOST_SAID = 1000;

type FormProps = {
  themes: readonly string[];
  form: Typed;
  onChange: (form: Typed) => void;
  onSave: () => Promise<void>;
};

export function Form({ themes, form, onChange, onSave }: FormProps) {
  const [isEmpty, setEmpty] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const change = (part: Partial<Typed>) => onChange({ ...form, ...part });
  const save = async (event: Event) => {
    event.preventDefault();
    if (isSaving) return;
    const hasNothing = !isAnswer(form) && form.talkedTo === 0 && form.leaflets === 0;
    setEmpty(hasNothing);
    if (hasNothing) return;
    setSaving(true);
    await onSave();
    setSaving(false);
  };
  return (
    <form class="stall-form" onSubmit={save}>
      <label for="said">{words.said}</label>
      <p class="hint" id="said-hint">
        {words.saidHint}
      </p>
      <textarea
        id="said"
        rows={4}
        maxlength={MOST_SAID}
        aria-describedby="said-hint"
        value={form.said}
        onInput={(event) => change({ said: event.currentTarget.value })}
      />
      <Chips themes={themes} chosen={form.themes} onChange={(next) => change({ themes: next })} />
      <div class="counts">
        <Stepper
          name="talkedTo"
          label={words.talkedTo}
          value={form.talkedTo}
          most={50}
          onChange={(talkedTo) => change({ talkedTo })}
        />
        <Stepper
          name="leaflets"
          label={words.leaflets}
          value={form.leaflets}
          most={500}
          onChange={(leaflets) => change({ leaflets })}
        />
      </div>
      {isEmpty ? (
        <p class="bad" role="alert">
          {words.empty}
        </p>
      ) : null}
      <button type="submit" disabled={isSaving}>
        {words.save}
      </button>
    </form>
  );
}

type ChipsProps = {
  themes: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
};

function Chips({ themes, chosen, onChange }: ChipsProps) {
  return (
    <fieldset>
      <legend>{words.themes}</legend>
      <div class="chips">
        {themes.map((theme) => (
          <label key={theme} class="chip">
            <input
              type="checkbox"
              checked={chosen.includes(theme)}
              onChange={(event) => {
                const others = chosen.filter((one) => one !== theme);
                onChange(event.currentTarget.checked ? [...others, theme] : others);
              }}
            />
            <span dir="auto">{theme}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type StepperProps = {
  name: string;
  label: string;
  value: number;
  most: number;
  onChange: (value: number) => void;
};

function Stepper({ name, label, value, most, onChange }: StepperProps) {
  const set = (next: number) => onChange(Math.min(most, Math.max(0, Math.trunc(next) || 0)));
  return (
    <div>
      <label for={name}>{label}</label>
      <div class="stepper">
        <button type="button" aria-label={words.fewer(label)} onClick={() => set(value - 1)}>
          −
        </button>
        <input
          id={name}
          type="number"
          inputMode="numeric"
          min={0}
          max={most}
          value={value}
          onInput={(event) => set(Number(event.currentTarget.value))}
        />
        <button type="button" aria-label={words.more(label)} onClick={() => set(value + 1)}>
          +
        </button>
      </div>
    </div>
  );
}
