// One timeline: keeps its rows, redraws those that changed, and remembers where the person looks.
(() => {
  const PX = { quarter: 1.7, month: 5.2, week: 26 };
  const BEFORE_TODAY = { quarter: 45, month: 21, week: 5 };
  const SCROLL_PAUSE_MS = 400;
  const draw = () => window.ccporTimelineDraw;

  class Line {
    constructor(root) {
      const { el } = draw();
      this.root = root;
      this.faces = new Map();
      this.nodes = new Map();
      this.folded = new Set();
      this.later = new Map();
      this.scroller = el('div', 'tl-scroll');
      this.scroller.tabIndex = 0;
      this.scroller.setAttribute('role', 'region');
      this.scroller.setAttribute('aria-label', 'Courts over time');
      this.canvas = el('div', 'tl-canvas');
      this.top = el('div', 'tl-top');
      this.back = draw().hidden(el('div', 'tl-back'));
      this.rows = el('ol', 'tl-rows');
      this.now = draw().hidden(el('div', 'tl-today'));
      const body = el('div', 'tl-body');
      body.append(this.back, this.rows, this.now);
      this.canvas.append(this.top, body);
      this.scroller.append(this.canvas);
      this.status = el('div', 'visually-hidden');
      this.status.setAttribute('role', 'status');
      root.replaceChildren(this.scroller, this.status);
      this.mover = new window.ccporTimelineMover(this);
      new ResizeObserver(() => this.wanted != null && this.goTo(this.wanted)).observe(this.scroller);
      this.scroller.addEventListener('scroll', () => this.scrolled(), { passive: true });
      root.addEventListener('click', (e) => this.click(e));
      root.addEventListener('keydown', (e) => this.key(e));
    }

    // --- what the server says

    show(chart, faces) {
      const first = !this.chart;
      const left = first ? 0 : this.leftDay();
      const zoomed = !first && chart.zoom !== this.chart.zoom;
      const day = !first && chart.today !== this.chart.today;
      const moved = !first && chart.first !== this.chart.first;
      this.chart = chart;
      const style = this.canvas.style;
      style.setProperty('--tl-first', chart.first);
      style.setProperty('--tl-days', chart.last - chart.first);
      style.setProperty('--tl-today', chart.today);
      style.setProperty('--tl-day', `${PX[chart.zoom]}px`);
      style.setProperty('--tl-shift', -draw().weekday(chart.first));
      this.root.dataset.zoom = chart.zoom;
      this.closed = new Map(chart.closed.map((it) => [it.day, it.why]));
      faces.forEach((it) => this.take(it));
      if (day) this.nodes.clear();
      this.drawTop();
      this.back.replaceChildren(...draw().back(chart));
      this.drawRows();
      if (first) this.goTo(chart.from || chart.today - BEFORE_TODAY[chart.zoom]);
      else if (zoomed || moved) this.goTo(left);
    }

    take(face) {
      if (this.mover.drag?.row.slug === face.slug) {
        if (!this.mover.drag.keys) {
          this.later.set(face.slug, face);
          return;
        }
        this.mover.end();
      }
      this.faces.set(face.slug, face);
      const before = this.nodes.get(face.slug);
      this.nodes.delete(face.slug);
      if (!before?.isConnected) return;
      const held = document.activeElement;
      const part = before.contains(held) ? [...before.querySelectorAll('a, button')].indexOf(held) : -1;
      const now = this.node(face.slug);
      before.replaceWith(now);
      if (part >= 0) now.querySelectorAll('a, button')[part]?.focus({ preventScroll: true });
    }

    /** Rows that changed while somebody held them. */
    settled() {
      const waiting = [...(this.later?.values() ?? [])];
      this.later?.clear();
      waiting.forEach((it) => this.take(it));
    }

    node(slug) {
      if (!this.nodes.has(slug)) {
        this.nodes.set(slug, draw().row(this.faces.get(slug), this.chart.movable, this.chart.today));
      }
      return this.nodes.get(slug);
    }

    drawTop() {
      const { el, scale, lane } = draw();
      const key = JSON.stringify([this.chart.zoom, this.chart.first, this.chart.last, this.chart.weeks]);
      if (key === this.topKey) return;
      this.topKey = key;
      const line = (style, name, parts) => {
        const node = el('div', `tl-line ${style}`);
        const track = el('div', 'tl-track');
        track.append(...parts);
        node.append(el('div', 'tl-court', name), track);
        return node;
      };
      const lanes = ['Go-lives', 'Trainings', 'Acceptance tests'].map((name, i) => {
        const node = line('tl-lane', name, lane(this.chart, i));
        node.setAttribute('role', 'group');
        node.setAttribute('aria-label', `${name} by ${this.chart.zoom === 'quarter' ? 'month' : 'week'}`);
        return node;
      });
      this.top.replaceChildren(line('tl-scale', 'Court', [...scale(this.chart), draw().hidden(el('span', 'tl-now', 'Today'))]), ...lanes);
    }

    drawRows() {
      const wanted = this.chart.groups.flatMap((it) => {
        const folded = this.folded.has(it.title);
        const rows = folded ? [] : it.courts.map((slug) => this.node(slug));
        return it.title ? [draw().group(it, folded), ...rows] : rows;
      });
      const same = wanted.length === this.rows.children.length && wanted.every((it, i) => it === this.rows.children[i]);
      if (same) return;
      const held = document.activeElement;
      const group = held?.dataset?.group;
      this.rows.replaceChildren(...wanted);
      if (group !== undefined) this.rows.querySelector(`[data-group="${CSS.escape(group)}"]`)?.focus({ preventScroll: true });
      else if (held?.isConnected) held.focus({ preventScroll: true });
    }

    // --- what the person does

    click(e) {
      const load = e.target.closest('.tl-load');
      const fold = e.target.closest('.tl-fold');
      const change = e.target.closest('.tl-change, .tl-set');
      if (load) this.root.$server.capacity(Number(load.dataset.from), Number(load.dataset.to));
      if (change) this.propose(change.closest('.tl-row').dataset.court, 0);
      if (fold) {
        const { group } = fold.dataset;
        if (!this.folded.delete(group)) this.folded.add(group);
        this.drawRows();
      }
    }

    /** One tab stop a lane; arrows go along it. */
    key(e) {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[e.key];
      if (!step || !e.target.matches('.tl-load')) return;
      e.preventDefault();
      const all = [...e.target.parentNode.children];
      const next = all[all.indexOf(e.target) + step];
      if (!next) return;
      e.target.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }

    propose(court, day) {
      this.root.$server.goLive(court, day);
    }

    scrolled() {
      clearTimeout(this.pause);
      if (this.quiet) return;
      this.pause = setTimeout(() => this.root.isConnected && this.root.$server?.scrolled(this.leftDay()), SCROLL_PAUSE_MS);
    }

    // --- where things are

    dayWidth() {
      return PX[this.chart.zoom];
    }

    headWidth() {
      return this.top.querySelector('.tl-court')?.offsetWidth ?? 0;
    }

    leftDay() {
      return Math.round(this.chart.first + this.scroller.scrollLeft / this.dayWidth());
    }

    /** As soon as there is room; the server is not told, because nobody scrolled. */
    goTo(day) {
      this.wanted = day;
      if (this.scroller.clientWidth && this.scroller.scrollWidth > this.scroller.clientWidth) {
        this.quiet = true;
        this.wanted = null;
        this.scroller.scrollLeft = (day - this.chart.first) * this.dayWidth();
        requestAnimationFrame(() => requestAnimationFrame(() => (this.quiet = false)));
      }
    }

    reveal(day) {
      const x = (day - this.chart.first) * this.dayWidth();
      const seen = this.scroller.clientWidth - this.headWidth();
      const { scrollLeft } = this.scroller;
      if (x < scrollLeft + 40) this.scroller.scrollLeft = x - 80;
      else if (x > scrollLeft + seen - 200) this.scroller.scrollLeft = x - seen + 260;
    }

    /** Why this court is closed that day; nothing on a court day. */
    closure(row, day) {
      const name = ['Saturday', 'Sunday'][draw().weekday(day) - 5];
      return name ?? row.closed.find((it) => it.day === day)?.why ?? (row.tribal ? undefined : this.closed.get(day));
    }

    say(sentence) {
      this.status.textContent = sentence;
    }
  }

  window.ccporTimeline = {
    show(root, chart, faces) {
      if (!root.ccporLine || !root.contains(root.ccporLine.scroller)) root.ccporLine = new Line(root);
      root.ccporLine.show(chart, faces);
    },
    today(root) {
      const line = root.ccporLine;
      if (line) line.goTo(line.chart.today - BEFORE_TODAY[line.chart.zoom]);
    },
  };
})();
