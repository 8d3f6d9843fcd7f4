// What only the browser can know of a board: where a card is dragged, which one had the focus before the board changed,
// and what moved where. Every decision is made by the server.
import { draggable } from './drag.js';

const CARD = 'article[data-court]';
const LIST = 'vaadin-virtual-list';
const BACK_SOON_MS = 1500;
const BACK_LATER_MS = 3000;
const calm = matchMedia('(prefers-reduced-motion: reduce)');

customElements.define('deployment-board', class extends HTMLElement {
  constructor() {
    super();
    this.places = new Map();
    draggable(this, (it) => !it.closest('button') && it.closest(`${CARD}[data-movable]`), this);
    this.addEventListener('keydown', (e) => this.key(e));
    this.addEventListener('focusin', (e) => (this.focused = e.target.closest(CARD)?.dataset.court));
    new MutationObserver((changes) => this.changed(changes)).observe(this, {
      subtree: true, childList: true, attributes: true,
      attributeFilter: ['data-court', 'data-stamp', 'hidden'], attributeOldValue: true,
    });
  }

  cardsIn(part) {
    return [...part.querySelectorAll(CARD)]
      .filter((it) => it.offsetParent)
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  }

  // --- a card is dragged

  lift(card, x, y) {
    const { court, version, in: from } = card.dataset;
    const { width, left, top } = card.getBoundingClientRect();
    const ghost = card.cloneNode(true);
    ghost.className = 'card ghost';
    ghost.removeAttribute('data-court');
    Object.assign(ghost.style, { width: `${width}px`, left: `${left}px`, top: `${top}px` });
    this.append(ghost);
    this.drag = { court, version: Number(version), from, ghost, x, y };
    card.classList.add('lift');
    this.classList.add('moving');
  }

  over(x, y) {
    const { drag } = this;
    drag.ghost.style.translate = `${x - drag.x}px ${y - drag.y}px`;
    const cell = document.elementFromPoint(x, y)?.closest('[data-phase]');
    const middle = (it) => it.getBoundingClientRect().top + it.offsetHeight / 2;
    const last = cell && this.cardsIn(cell).findLast((it) => middle(it) < y);
    this.mark('drop-here', cell);
    this.mark('drop-after', last);
    drag.to = cell?.dataset.phase;
    drag.after = last?.dataset.court ?? '';
  }

  mark(style, part) {
    this.querySelectorAll(`.${style}`).forEach((it) => it.classList.toggle(style, it === part));
    part?.classList.add(style);
  }

  scroll(x, y, pull) {
    const parts = [document.elementFromPoint(x, y)?.closest(LIST), this.querySelector('.board'), this.closest('.content')];
    return parts.filter((it) => {
      const { top = 0, bottom = 0 } = it?.getBoundingClientRect() ?? {};
      const before = it?.scrollTop;
      it?.scrollBy(0, pull(y, Math.max(top, 0), Math.min(bottom, innerHeight)));
      return it?.scrollTop !== before;
    }).length;
  }

  drop() {
    const { court, version, from, to, after } = this.cancel();
    if (to && after !== court) this.$server.drop(court, from, version, to, after);
  }

  cancel() {
    const { drag } = this;
    drag.ghost.remove();
    this.drag = undefined;
    this.classList.remove('moving');
    ['drop-here', 'drop-after', 'lift'].forEach((it) => this.mark(it));
    return drag;
  }

  // --- the focus stays with its court while the board changes under the person

  key(e) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[e.key];
    if (!step || !e.target.matches(CARD) || e.altKey || e.ctrlKey || e.metaKey) return;
    const cards = this.cardsIn(e.target.closest('[data-phase]') ?? this);
    cards[cards.indexOf(e.target) + step]?.focus();
    e.preventDefault();
  }

  follow(court, patience = BACK_LATER_MS) {
    this.wanted = { court, until: performance.now() + patience };
    this.refocus();
  }

  // Until it takes the focus: a list that was empty draws its rows first, and shows them later.
  refocus() {
    cancelAnimationFrame(this.retry);
    if (!this.wanted) return;
    const card = this.querySelector(`article[data-court="${CSS.escape(this.wanted.court)}"]`);
    if (card?.offsetParent) card.focus({ preventScroll: true });
    const done = card && card === document.activeElement;
    if (done) card.scrollIntoView({ block: 'nearest' });
    if (done || performance.now() > this.wanted.until) this.wanted = undefined;
    else this.retry = requestAnimationFrame(() => this.refocus());
  }

  changed(changes) {
    const { body, activeElement: active } = document;
    const other = active.matches('article') && this.contains(active) && (active.dataset.court !== this.focused || !active.offsetParent);
    if (this.focused && !this.wanted && (active === body || other)) this.follow(this.focused, BACK_SOON_MS);
    for (const { target: card, attributeName, oldValue } of changes) {
      if (attributeName === 'hidden') this.shelve(card);
      if (attributeName === 'data-stamp' && oldValue && card.dataset.court === card.lastCourt) this.flash(card);
    }
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.refocus();
      this.glide();
    });
  }

  // A list keeps the elements it no longer needs, hidden. They must not pass for the court they last showed.
  shelve(row) {
    const [from, to] = row.hidden ? ['court', 'gone'] : ['gone', 'court'];
    const data = row.querySelector('article')?.dataset;
    if (!data?.[from]) return;
    data[to] ??= data[from];
    delete data[from];
  }

  flash(card) {
    if (calm.matches) return;
    card.animate([{ boxShadow: '0 0 0 3px var(--accent)' }, { boxShadow: '0 0 0 3px transparent' }], { duration: 1200, easing: 'ease-out' });
  }

  glide() {
    const now = new Map();
    for (const card of this.cardsIn(this)) {
      const { court } = card.dataset;
      const { left, top } = card.getBoundingClientRect();
      const place = { x: left + scrollX, y: top + (card.closest(LIST)?.scrollTop ?? 0) + scrollY };
      const was = this.places.get(court);
      card.lastCourt = court;
      now.set(court, place);
      const [dx, dy] = was ? [was.x - place.x, was.y - place.y] : [0, 0];
      if (calm.matches || !(dx || dy) || Math.hypot(dx, dy) > 2000) continue;
      card.animate([{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'none' }], { duration: 180, easing: 'ease-out' });
    }
    this.places = now;
  }
});
