// Picks something up with the mouse, or with a finger that rested on it: one that moves earlier scrolls, as everywhere
// else. Near an edge the page scrolls on, and Escape puts everything back.
const HOLD_MS = 350;
const SLOP_PX = 8;
const EDGE_PX = 60;
const STEP_PX = 13;

// How far to scroll while the pointer is near one of two edges.
const pull = (at, from, to) => (at < from + EDGE_PX ? -STEP_PX : at > to - EDGE_PX ? STEP_PX : 0);

/**
 * @param root holds the things that can be picked up
 * @param find says which of them an element belongs to
 * @param holder hears lift(thing, x, y), over(x, y), drop() or cancel(); its scroll(x, y, pull) says whether it scrolled
 */
export function draggable(root, find, holder) {
  let held, during;
  // The click at the end of a move is part of it; one by key or script is not.
  const swallow = (e) => e.detail && (e.preventDefault(), e.stopPropagation());

  const end = () => {
    clearTimeout(held?.timer);
    during?.abort();
    const lifted = held?.lifted;
    held = undefined;
    return lifted;
  };
  const lift = () => {
    held.lifted = true;
    addEventListener('click', swallow, true);
    if (held.touch) navigator.vibrate?.(10);
    holder.lift(held.thing, held.from.x, held.from.y);
    holder.over(held.x, held.y);
    roll(held);
  };
  const roll = (mine) => {
    if (held !== mine) return;
    if (holder.scroll(held.x, held.y, pull)) holder.over(held.x, held.y);
    requestAnimationFrame(() => roll(mine));
  };
  const move = ({ clientX: x, clientY: y }) => {
    Object.assign(held, { x, y });
    if (held.lifted) holder.over(x, y);
    else if (Math.hypot(x - held.from.x, y - held.from.y) > SLOP_PX) held.touch ? end() : lift();
  };
  const key = (e) => {
    if (e.key !== 'Escape' || !held.lifted) return;
    e.preventDefault();
    e.stopPropagation();
    end();
    holder.cancel();
  };

  addEventListener('pointerdown', () => removeEventListener('click', swallow, true), true);
  root.addEventListener('pointerdown', (e) => {
    if (end()) holder.cancel();
    const thing = e.button || !e.isPrimary ? null : find(e.target);
    if (!thing) return;
    const from = { x: e.clientX, y: e.clientY };
    held = { thing, from, ...from, touch: e.pointerType === 'touch' };
    if (held.touch) held.timer = setTimeout(lift, HOLD_MS);
    during = new AbortController();
    const { signal } = during;
    document.addEventListener('pointermove', move, { signal });
    document.addEventListener('pointerup', () => end() && holder.drop(), { signal });
    document.addEventListener('pointercancel', () => end() && holder.cancel(), { signal });
    document.addEventListener('keydown', key, { signal, capture: true });
  });
  root.addEventListener('selectstart', (e) => held && e.preventDefault());
  root.addEventListener('contextmenu', (e) => held?.touch && e.preventDefault());
  root.addEventListener('touchmove', (e) => held?.lifted && e.preventDefault(), { passive: false });
}
