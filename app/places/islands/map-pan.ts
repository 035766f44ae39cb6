interface Settings {
  /** The drawing's id. */
  readonly map: string;
  readonly group: string;
  readonly nearer: string;
  readonly farther: string;
  readonly north: string;
  readonly south: string;
  readonly west: string;
  readonly east: string;
  readonly whole: string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const STEP = 0.25;
const ZOOM = 1.6;
const MOST_ZOOM = 40;

/** What is seen stays within what there is. */
function within(box: Box, whole: Box): Box {
  const width = Math.min(whole.width, Math.max(whole.width / MOST_ZOOM, box.width));
  const height = (width * whole.height) / whole.width;
  const clamp = (value: number, from: number, room: number) =>
    Math.min(from + room, Math.max(from, value));
  return {
    x: clamp(box.x, whole.x, whole.width - width),
    y: clamp(box.y, whole.y, whole.height - height),
    width,
    height,
  };
}

const around = ({ x, y, width, height }: Box, times: number): Box => ({
  x: x + (width - width * times) / 2,
  y: y + (height - height * times) / 2,
  width: width * times,
  height: height * times,
});

function addButton(place: HTMLElement, label: string, press: () => void): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-quiet";
  button.textContent = label;
  button.addEventListener("click", press);
  place.append(button);
}

function pan(place: HTMLElement, svg: SVGSVGElement, settings: Settings): void {
  const { x, y, width, height } = svg.viewBox.baseVal;
  const whole: Box = { x, y, width, height };
  let box = whole;
  const show = (next: Box) => {
    box = within(next, whole);
    svg.setAttribute("viewBox", `${box.x} ${box.y} ${box.width} ${box.height}`);
  };
  const move = (right: number, down: number) =>
    show({ ...box, x: box.x + right * box.width, y: box.y + down * box.height });
  const keys = document.createElement("div");
  keys.className = "buttons";
  keys.setAttribute("role", "group");
  keys.setAttribute("aria-label", settings.group);
  addButton(keys, settings.nearer, () => show(around(box, 1 / ZOOM)));
  addButton(keys, settings.farther, () => show(around(box, ZOOM)));
  addButton(keys, settings.north, () => move(0, -STEP));
  addButton(keys, settings.south, () => move(0, STEP));
  addButton(keys, settings.west, () => move(-STEP, 0));
  addButton(keys, settings.east, () => move(STEP, 0));
  addButton(keys, settings.whole, () => show(whole));
  place.append(keys);
  drag(svg, move);
}

/** A mouse drags the map; a finger moves the page, and has the buttons. */
function drag(svg: SVGSVGElement, move: (right: number, down: number) => void): void {
  let from: { readonly x: number; readonly y: number } | undefined;
  svg.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "mouse") return;
    from = { x: event.clientX, y: event.clientY };
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener("pointermove", (event) => {
    if (from === undefined) return;
    const { width, height } = svg.getBoundingClientRect();
    move((from.x - event.clientX) / width, (from.y - event.clientY) / height);
    from = { x: event.clientX, y: event.clientY };
  });
  const end = () => {
    from = undefined;
  };
  svg.addEventListener("pointerup", end);
  svg.addEventListener("pointercancel", end);
}

for (const place of document.querySelectorAll<HTMLElement>('[data-island="map-pan"]')) {
  const settings = JSON.parse(place.dataset.props ?? "{}") as Settings;
  const svg = document.getElementById(settings.map);
  if (svg instanceof SVGSVGElement) pan(place, svg, settings);
}
