// What only the browser can know of a board: drags, long presses, keys on a card, and where the focus was.
// Every decision is made by the server; this file only tells it what the person meant.
(() => {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const cardOf = (node) => (node instanceof Element ? node.closest('article[data-court]') : null);
  const cellOf = (node) => (node instanceof Element ? node.closest('[data-phase]') : null);
  const cardsIn = (cell) =>
    [...cell.querySelectorAll('article[data-court]')]
      .filter((it) => it.offsetParent)
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);

  class Board {
    constructor(root) {
      this.root = root;
      this.places = new Map();
      this.slot = document.createElement('div');
      this.slot.className = 'slot';
      this.slot.hidden = true;
      document.body.append(this.slot);
      this.listenToMouse();
      window.ccporTouch(this, cardOf);
      root.addEventListener('keydown', (e) => this.key(e));
      root.addEventListener('focusin', (e) => (this.focused = cardOf(e.target)?.dataset.court));
      new MutationObserver((changes) => this.changed(changes)).observe(root, {
        subtree: true, childList: true, attributes: true,
        attributeFilter: ['data-court', 'data-stamp', 'hidden'], attributeOldValue: true,
      });
    }

    // --- dragging

    lift(card) {
      const { court, version } = card.dataset;
      this.drag = { court, version: Number(version), from: card.dataset.in };
      this.root.classList.add('dragging');
    }

    over(x, y) {
      const cell = cellOf(document.elementFromPoint(x, y));
      this.root.querySelectorAll('.drop-here').forEach((it) => it !== cell && it.classList.remove('drop-here'));
      this.drag.to = cell?.dataset.phase;
      this.slot.hidden = !cell;
      if (!cell) return;
      cell.classList.add('drop-here');
      const cards = cardsIn(cell);
      const above = cards.filter((it) => {
        const box = it.getBoundingClientRect();
        return box.top + box.height / 2 < y;
      });
      const last = above.at(-1);
      this.drag.after = last?.dataset.court ?? '';
      const list = (cell.querySelector('vaadin-virtual-list') ?? cell).getBoundingClientRect();
      const top = last ? last.getBoundingClientRect().bottom + 2 : list.top;
      Object.assign(this.slot.style, {
        left: `${list.left + 8}px`, width: `${list.width - 16}px`, top: `${Math.min(top, list.bottom - 4)}px`,
      });
    }

    drop() {
      const { court, version, from, to, after } = this.drag ?? {};
      this.settle();
      if (to && after !== court) this.root.$server.drop(court, from, version, to, after);
    }

    settle() {
      this.drag = null;
      this.slot.hidden = true;
      this.root.classList.remove('dragging');
      this.root.querySelectorAll('.drop-here, .lift').forEach((it) => it.classList.remove('drop-here', 'lift'));
    }

    listenToMouse() {
      this.root.addEventListener('dragstart', (e) => {
        const card = cardOf(e.target);
        if (!card || card.draggable === false) return;
        e.dataTransfer.effectAllowed = 'move';
        e.dataTransfer.setData('text/plain', card.dataset.court);
        this.lift(card);
        requestAnimationFrame(() => card.classList.add('lift'));
      });
      this.root.addEventListener('dragover', (e) => {
        if (!this.drag) return;
        e.preventDefault();
        e.dataTransfer.dropEffect = 'move';
        this.over(e.clientX, e.clientY);
      });
      this.root.addEventListener('drop', (e) => {
        if (!this.drag) return;
        e.preventDefault();
        this.over(e.clientX, e.clientY);
        this.drop();
      });
      this.root.addEventListener('dragend', () => this.settle());
    }

    // --- keys on a card

    key(e) {
      const card = cardOf(e.target);
      if (!card || e.target !== card || e.ctrlKey || e.metaKey) return;
      const { court, version } = card.dataset;
      const from = card.dataset.in;
      const does = {
        ArrowLeft: () => this.root.$server.step(court, from, Number(version), -1),
        ArrowRight: () => this.root.$server.step(court, from, Number(version), 1),
        ArrowUp: () => (e.altKey ? this.root.$server.nudge(court, -1) : this.neighbour(card, -1)),
        ArrowDown: () => (e.altKey ? this.root.$server.nudge(court, 1) : this.neighbour(card, 1)),
        Enter: () => card.click(),
        m: () => card.querySelector('.card-menu')?.click(),
        x: () => this.root.$server.pick(court),
      }[e.key];
      if (!does) return;
      e.preventDefault();
      e.stopPropagation();
      does();
    }

    neighbour(card, step) {
      const cell = cellOf(card) ?? this.root;
      const cards = cardsIn(cell);
      cards[cards.indexOf(card) + step]?.focus();
    }

    // --- focus and motion while the board changes under the person

    focus(court) {
      this.wanted = { court, until: performance.now() + 3000 };
      this.refocus();
    }

    refocus() {
      const want = this.wanted;
      if (!want) return;
      const card = this.root.querySelector(`article[data-court="${CSS.escape(want.court)}"]`);
      if (card && card.offsetParent) {
        this.wanted = null;
        card.focus({ preventScroll: true });
        card.scrollIntoView({ block: 'nearest' });
      } else if (performance.now() > want.until) {
        this.wanted = null;
      }
    }

    changed(changes) {
      const active = document.activeElement;
      const focusedCard = cardOf(active);
      if (this.focused && ((focusedCard === active && focusedCard?.dataset.court !== this.focused) || active === document.body)) {
        this.wanted ??= { court: this.focused, until: performance.now() + 1500 };
      }
      for (const change of changes) {
        const card = change.target;
        if (change.attributeName === 'hidden') this.shelve(card);
        if (change.attributeName === 'data-stamp' && change.oldValue && card.dataset.court === card.lastCourt) this.flash(card);
      }
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(() => {
        this.refocus();
        this.glide();
      });
    }

    // A list keeps the elements it no longer needs, hidden. They must not pass for the court they last showed.
    shelve(row) {
      const card = row.querySelector('article');
      if (!card) return;
      const { court, gone } = card.dataset;
      if (row.hidden && court) {
        card.dataset.gone = court;
        delete card.dataset.court;
      } else if (!row.hidden && gone) {
        card.dataset.court ??= gone;
        delete card.dataset.gone;
      }
    }

    flash(card) {
      if (!calm.matches) {
        card.animate([{ boxShadow: '0 0 0 3px var(--accent)' }, { boxShadow: '0 0 0 3px transparent' }], { duration: 1200, easing: 'ease-out' });
      }
    }

    glide() {
      const now = new Map();
      for (const card of this.root.querySelectorAll('article[data-court]')) {
        card.lastCourt = card.dataset.court;
        const list = card.closest('vaadin-virtual-list');
        const box = card.getBoundingClientRect();
        if (!box.height) continue;
        const place = { x: box.left + scrollX, y: box.top + (list?.scrollTop ?? 0) + scrollY };
        now.set(card.dataset.court, place);
        const was = this.places.get(card.dataset.court);
        if (!was || calm.matches) continue;
        const [dx, dy] = [was.x - place.x, was.y - place.y];
        if ((dx || dy) && Math.hypot(dx, dy) < 2000) {
          card.animate([{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'none' }], { duration: 180, easing: 'ease-out' });
        }
      }
      this.places = now;
    }
  }

  window.ccporBoard = {
    attach: (root) => (root.ccporBoard ??= new Board(root)),
    focus: (root, court) => root.ccporBoard?.focus(court),
  };

  document.addEventListener('keydown', (e) => {
    const typing = e.composedPath().some((it) => it instanceof HTMLElement && (it.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(it.tagName)));
    if (typing || e.ctrlKey || e.metaKey || e.altKey || document.querySelector('vaadin-dialog[opened]')) return;
    const root = document.querySelector('.board-view');
    if (e.key === '/' && root) {
      e.preventDefault();
      root.querySelector('.board-search input')?.focus();
    } else if (e.key === '?' && root) {
      e.preventDefault();
      root.$server.help();
    }
  });
})();
