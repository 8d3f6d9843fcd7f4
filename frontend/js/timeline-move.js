// Moves the milestone of a court: with the mouse, with a finger that rested on it, with arrow keys. Nothing is decided
// here; the server shows what the date would do and the person says yes.
(() => {
  const HOLD_MS = 350;
  const SLOP_PX = 8;
  const EDGE_PX = 56;
  const STEP_PX = 14;
  const WEEK = 7;

  class Mover {
    constructor(line) {
      this.line = line;
      const root = line.root;
      root.addEventListener('pointerdown', (e) => this.down(e));
      root.addEventListener('keydown', (e) => this.key(e));
      root.addEventListener('focusout', (e) => e.target === this.drag?.goal && this.drag.keys && this.end());
      root.addEventListener('click', (e) => this.click(e), true);
      root.addEventListener('touchmove', (e) => this.drag?.lifted && e.preventDefault(), { passive: false });
      root.addEventListener('contextmenu', (e) => this.drag?.touch && e.preventDefault());
      this.moved = (e) => this.move(e);
      this.upped = (e) => this.up(e);
      this.escaped = (e) => {
        if (e.key === 'Escape' && this.drag) {
          e.preventDefault();
          e.stopPropagation();
          this.swallow = this.drag.lifted && !this.drag.keys;
          this.end();
          this.line.say('Go-live not changed.');
        }
      };
    }

    start(goal, extra) {
      const node = goal.closest('.tl-row');
      this.drag = { goal, node, row: node.row, day: node.row.goal, ...extra };
      document.addEventListener('keydown', this.escaped, true);
    }

    // --- pointer

    down(e) {
      const goal = e.target.closest?.('button.tl-goal');
      if (!goal || e.button) return;
      this.end();
      this.swallow = false;
      this.start(goal, { x: e.clientX, y: e.clientY, at: e.clientX, touch: e.pointerType === 'touch' });
      document.addEventListener('pointermove', this.moved);
      document.addEventListener('pointerup', this.upped);
      document.addEventListener('pointercancel', this.upped);
      if (this.drag.touch) this.timer = setTimeout(() => this.lift(), HOLD_MS);
    }

    lift() {
      if (!this.drag) return;
      this.drag.lifted = true;
      this.line.root.classList.add('moving');
      navigator.vibrate?.(this.drag.touch ? 10 : 0);
      this.ghost();
      this.roll();
    }

    move(e) {
      const { drag } = this;
      if (!drag || drag.keys) return;
      drag.at = e.clientX;
      if (!drag.lifted) {
        if (Math.hypot(e.clientX - drag.x, e.clientY - drag.y) <= SLOP_PX) return;
        if (drag.touch) this.end();
        else this.lift();
        return;
      }
      this.follow();
    }

    follow() {
      const { drag } = this;
      const box = drag.goal.getBoundingClientRect();
      const shift = Math.round((drag.at - (box.left + box.width / 2)) / this.line.dayWidth());
      const day = Math.min(Math.max(drag.row.goal + shift, this.line.chart.first), this.line.chart.last - 1);
      if (day !== drag.day) {
        drag.day = day;
        this.ghost();
      }
    }

    /** Scrolls on while the pointer rests near an edge. */
    roll() {
      const { drag } = this;
      if (!drag?.lifted || drag.keys) return;
      const box = this.line.scroller.getBoundingClientRect();
      const left = box.left + this.line.headWidth();
      const step = drag.at < left + EDGE_PX ? -STEP_PX : drag.at > box.right - EDGE_PX ? STEP_PX : 0;
      if (step) {
        this.line.scroller.scrollLeft += step;
        this.follow();
      }
      requestAnimationFrame(() => this.roll());
    }

    up(e) {
      const { drag } = this;
      if (!drag || drag.keys) return;
      const dropped = drag.lifted && e.type === 'pointerup' && drag.day !== drag.row.goal;
      this.swallow = Boolean(drag.lifted);
      this.end();
      if (dropped) this.line.propose(drag.row.slug, drag.day);
    }

    // --- keys

    key(e) {
      const goal = e.target.closest?.('button.tl-goal');
      if (!goal || e.ctrlKey || e.metaKey || e.altKey) return;
      const step = { ArrowLeft: -1, ArrowRight: 1 }[e.key];
      const neighbour = { ArrowUp: -1, ArrowDown: 1 }[e.key];
      if (step) {
        e.preventDefault();
        if (!this.drag?.keys) {
          this.end();
          this.start(goal, { keys: true, lifted: true });
        }
        this.drag.day = this.next(this.drag.row, this.drag.day + (e.shiftKey ? WEEK * step : step), step);
        this.ghost();
        this.line.reveal(this.drag.day);
        this.line.say(this.label());
      } else if (neighbour) {
        e.preventDefault();
        const all = [...this.line.root.querySelectorAll('button.tl-goal')].filter((it) => it.offsetParent);
        all[all.indexOf(goal) + neighbour]?.focus();
      }
    }

    /** The day itself when the court is open, else the next one in that direction. */
    next(row, day, step) {
      let found = day;
      for (let tries = 0; tries < 60 && this.line.closure(row, found); tries++) found += step;
      return found;
    }

    /** Enter, Space or a click without a move. */
    click(e) {
      const goal = e.target.closest?.('button.tl-goal');
      if (!goal) return;
      e.stopPropagation();
      if (this.swallow) {
        this.swallow = false;
        return;
      }
      const { row } = goal.closest('.tl-row');
      const day = this.drag?.keys && this.drag.day !== row.goal ? this.drag.day : 0;
      this.end();
      this.line.propose(row.slug, day);
    }

    // --- what is seen of it

    label() {
      const { row, day } = this.drag;
      const left = day - this.line.chart.today;
      const why = this.line.closure(row, day);
      const count = left === 0 ? 'today' : left > 0 ? `T-${left}` : `T+${-left}`;
      return `${window.ccporTimelineDraw.words.full(day)} · ${count}${why ? ` · closed: ${why}` : ''}`;
    }

    ghost() {
      const { el, at, hidden } = window.ccporTimelineDraw;
      const { drag } = this;
      if (!drag.ghost) {
        drag.ghost = hidden(el('div', 'tl-ghost'));
        drag.ghost.append(el('span', 'tl-ghost-label'));
        drag.node.querySelector('.tl-track').append(drag.ghost);
        drag.node.classList.add('lifted');
      }
      at(drag.ghost, drag.day, drag.day + 1);
      drag.ghost.classList.toggle('closed', Boolean(this.line.closure(drag.row, drag.day)));
      drag.ghost.firstChild.textContent = this.label();
    }

    end() {
      clearTimeout(this.timer);
      document.removeEventListener('pointermove', this.moved);
      document.removeEventListener('pointerup', this.upped);
      document.removeEventListener('pointercancel', this.upped);
      document.removeEventListener('keydown', this.escaped, true);
      const { drag } = this;
      this.drag = null;
      drag?.ghost?.remove();
      drag?.node.classList.remove('lifted');
      this.line.root.classList.remove('moving');
      this.line.settled();
    }
  }

  window.ccporTimelineMover = Mover;
})();
