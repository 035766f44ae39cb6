interface Settings {
  /** Of the list whose lines are stages. */
  readonly list: string;
  readonly first: string;
  readonly back: string;
  readonly next: string;
  readonly last: string;
  readonly all: string;
  readonly one: string;
  /** “Stage {1} of {2}”. */
  readonly where: string;
}

/** Long enough to see which way the votes went. */
const MOVES_MS = 500;

const likesMotion = (): boolean =>
  window.matchMedia?.("(prefers-reduced-motion: no-preference)").matches ?? false;

/** The bars of a stage grow or shrink from what they were at the stage before. */
function moveBars(from: Element | undefined, to: Element): void {
  if (from === undefined || !likesMotion()) return;
  const before = new Map(
    [...from.querySelectorAll("[data-bar]")].map((bar) => [
      bar.getAttribute("data-bar"),
      bar.getAttribute("width") ?? "0%",
    ]),
  );
  for (const bar of to.querySelectorAll("[data-bar]")) {
    const was = before.get(bar.getAttribute("data-bar"));
    const is = bar.getAttribute("width") ?? "0%";
    if (was === undefined || was === is || bar.animate === undefined) continue;
    bar.animate([{ width: was }, { width: is }], { duration: MOVES_MS, easing: "ease-in-out" });
  }
}

function addButton(place: HTMLElement, label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-quiet";
  button.textContent = label;
  button.addEventListener("click", press);
  place.append(button);
  return button;
}

/** A button at the end of its way stays where it is, so that the keyboard does not lose its place. */
const setOff = (button: HTMLButtonElement, isOff: boolean): void =>
  button.setAttribute("aria-disabled", String(isOff));

function play(place: HTMLElement, stages: readonly HTMLElement[], settings: Settings): void {
  let at = 0;
  let isOneByOne = true;
  const says = document.createElement("p");
  says.setAttribute("role", "status");
  const keys = document.createElement("div");
  keys.className = "buttons";
  keys.setAttribute("role", "group");
  keys.setAttribute("aria-label", settings.one);
  const show = (to: number) => {
    const from = stages[at];
    const next = Math.min(Math.max(to, 0), stages.length - 1);
    const hasMoved = next !== at;
    at = next;
    for (const [index, stage] of stages.entries()) stage.hidden = isOneByOne && index !== at;
    const shown = stages[at];
    if (hasMoved && isOneByOne && shown !== undefined) moveBars(from, shown);
    says.textContent = isOneByOne
      ? settings.where.replace("{1}", String(at + 1)).replace("{2}", String(stages.length))
      : "";
    for (const button of [first, back]) setOff(button, at === 0);
    for (const button of [onwards, last]) setOff(button, at === stages.length - 1);
    for (const button of [first, back, onwards, last]) button.hidden = !isOneByOne;
    toggle.textContent = isOneByOne ? settings.all : settings.one;
  };
  const first = addButton(keys, settings.first, () => show(0));
  const back = addButton(keys, settings.back, () => show(at - 1));
  const onwards = addButton(keys, settings.next, () => show(at + 1));
  const last = addButton(keys, settings.last, () => show(stages.length - 1));
  const toggle = addButton(keys, settings.all, () => {
    isOneByOne = !isOneByOne;
    show(at);
  });
  const moves: Readonly<Record<string, () => number>> = {
    ArrowLeft: () => at - 1,
    ArrowRight: () => at + 1,
    Home: () => 0,
    End: () => stages.length - 1,
  };
  keys.addEventListener("keydown", (event) => {
    const move = moves[event.key];
    if (move === undefined || !isOneByOne || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    show(move());
  });
  place.append(keys, says);
  show(0);
}

for (const place of document.querySelectorAll<HTMLElement>('[data-island="stage-player"]')) {
  const settings = JSON.parse(place.dataset.props ?? "{}") as Settings;
  const list = document.getElementById(settings.list);
  const stages = [...(list?.children ?? [])].filter((one) => one instanceof HTMLElement);
  if (stages.length > 1) play(place, stages, settings);
}
