import { useEffect, useRef, useState } from "preact/hooks";

/** The place in the list that a pointer at this height is over. */
function placeUnder(list: HTMLElement, y: number): number {
  const rows = [...list.children];
  const below = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height;
  });
  return below < 0 ? rows.length - 1 : below;
}

/**
 * Dragging rows of a list with mouse, pen or finger. Rows stay where they are until the pointer is let go, so that nothing
 * is lost if it never is. The keyboard has buttons.
 */
export function useDragging(onMove: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<{ from: number; over: number } | undefined>();
  const isDragging = drag !== undefined;
  useEffect(() => {
    if (drag === undefined) return undefined;
    const { from } = drag;
    let over = from;
    const follow = (event: PointerEvent) => {
      if (list.current === null) return;
      over = placeUnder(list.current, event.clientY);
      setDrag({ from, over });
    };
    const drop = () => {
      setDrag(undefined);
      if (from !== over) onMove(from, over);
    };
    const cancel = () => setDrag(undefined);
    document.addEventListener("pointermove", follow);
    document.addEventListener("pointerup", drop);
    document.addEventListener("pointercancel", cancel);
    return () => {
      document.removeEventListener("pointermove", follow);
      document.removeEventListener("pointerup", drop);
      document.removeEventListener("pointercancel", cancel);
    };
  }, [isDragging]);
  const start = (at: number, event: PointerEvent) => {
    // Otherwise a finger scrolls, and a mouse marks text.
    event.preventDefault();
    setDrag({ from: at, over: at });
  };
  return { list, from: drag?.from, over: drag?.over, start };
}
