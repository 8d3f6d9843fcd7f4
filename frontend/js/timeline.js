// Where a person looks in a timeline, and the milestone they move: with the mouse, with a finger that rested on it, with
// arrow keys. The server draws the rows and decides; it shows what another date would do, and the person says yes.
import { draggable } from './drag.js';

const SCROLL_PAUSE_MS = 400;
const DAY_MS = 86_400_000;
const WEEK = 7;
const WEEKEND = { 6: 'Saturday', 0: 'Sunday' };
const WORDS = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });

customElements.define('court-timeline', class extends HTMLElement {
  constructor() {
    super();
    draggable(this, (it) => it.closest('button.tl-goal'), this);
    new ResizeObserver(() => this.goTo(this.wanted)).observe(this);
    new MutationObserver(() => this.redrawn()).observe(this, { childList: true, subtree: true });
    this.addEventListener('scroll', () => this.scrolled(), { capture: true, passive: true });
    this.addEventListener('keydown', (e) => this.key(e));
    this.addEventListener('click', (e) => this.click(e));
    this.addEventListener('pointerdown', () => (this.focused = undefined), true);
    this.addEventListener('focusin', (e) => (this.focused = { node: e.target, at: this.placeOf(e.target) }));
    this.addEventListener('focusout', (e) => e.target === this.trial?.goal && this.trial.keys && this.end());
  }

  // --- where the person looks

  get scroller() { return this.querySelector('.tl-scroll'); }
  get px() { return Number(this.dataset.px); }
  get first() { return Number(this.dataset.first); }

  /** As soon as there is room; the server is not told, because nobody scrolled. */
  goTo(day = this.left) {
    this.wanted = day;
    const { scroller } = this;
    if (day === undefined || !scroller?.clientWidth || scroller.scrollWidth <= scroller.clientWidth) return;
    this.quiet = true;
    this.wanted = undefined;
    this.left = day;
    scroller.scrollLeft = (day - this.first) * this.px;
    requestAnimationFrame(() => requestAnimationFrame(() => (this.quiet = false)));
  }

  scrolled() {
    clearTimeout(this.pause);
    this.left = Math.round(this.first + this.scroller.scrollLeft / this.px);
    if (!this.quiet) this.pause = setTimeout(() => this.isConnected && this.$server.scrolled(this.left), SCROLL_PAUSE_MS);
  }

  // --- rows that were drawn anew keep the focus, and the milestone that is held

  placeOf(node) {
    const row = node.closest('[data-court]');
    return row && { court: row.dataset.court, part: [...row.querySelectorAll('a, button')].indexOf(node) };
  }

  redrawn() {
    if (this.trial && !this.trial.ghost.isConnected) this.trial.keys ? this.end() : this.show();
    if (!this.focused || document.activeElement !== document.body) return;
    const { node, at } = this.focused;
    const again = node.isConnected ? node : at && this.row(at.court)?.querySelectorAll('a, button')[at.part];
    again?.focus({ preventScroll: true });
  }

  row(court) {
    return this.querySelector(`.tl-row[data-court="${CSS.escape(court)}"]`);
  }

  // --- a milestone is held

  lift(goal) {
    const row = goal.closest('.tl-row');
    const from = Number(goal.dataset.day);
    const ghost = Object.assign(document.createElement('div'), { className: 'tl-ghost', ariaHidden: 'true' });
    ghost.append(Object.assign(document.createElement('span'), { className: 'tl-ghost-label' }));
    this.trial = { goal, row, from, day: from, ghost };
    this.classList.add('moving');
    row.classList.add('lifted');
  }

  over(x) {
    const { left } = this.trial.row.querySelector('.tl-track').getBoundingClientRect();
    const day = this.first + Math.floor((x - left) / this.px);
    this.show(Math.min(Math.max(day, this.first), Number(this.dataset.last) - 1));
  }

  scroll(x, y, pull) {
    const { right } = this.scroller.getBoundingClientRect();
    const step = pull(x, this.querySelector('.tl-court').getBoundingClientRect().right, right);
    this.scroller.scrollLeft += step;
    return step;
  }

  drop() {
    const { row, day, from } = this.end();
    if (day !== from) this.$server.goLive(row.dataset.court, day);
  }

  cancel() {
    this.end();
    this.say('Go-live not changed.');
  }

  show(day = this.trial.day) {
    const { row, ghost } = Object.assign(this.trial, { day });
    ghost.style.setProperty('--a', day);
    ghost.classList.toggle('closed', Boolean(this.closure(row, day)));
    ghost.firstChild.textContent = this.label();
    if (!ghost.isConnected) row.querySelector('.tl-track').append(ghost);
  }

  end() {
    const { trial } = this;
    this.trial = undefined;
    trial?.ghost.remove();
    trial?.row.classList.remove('lifted');
    this.classList.remove('moving');
    return trial;
  }

  label() {
    const { row, day } = this.trial;
    const left = day - Number(this.dataset.today);
    const why = this.closure(row, day);
    const count = left === 0 ? 'today' : left > 0 ? `T-${left}` : `T+${-left}`;
    return `${WORDS.format(day * DAY_MS)} · ${count}${why ? ` · closed: ${why}` : ''}`;
  }

  /** Why this court is closed that day; nothing on a court day. */
  closure(row, day) {
    const closed = (part) => part.querySelector(`.tl-closed[data-day="${day}"]`)?.dataset.why;
    const weekend = WEEKEND[new Date(day * DAY_MS).getUTCDay()];
    return weekend ?? closed(row) ?? (row.matches('.tribal') ? undefined : closed(this.querySelector('.tl-back')));
  }

  say(sentence) {
    this.querySelector('[role=status]').textContent = sentence;
  }

  // --- keys and clicks

  key(e) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[e.key];
    const line = { ArrowUp: -1, ArrowDown: 1 }[e.key];
    const goal = e.target.closest('button.tl-goal');
    const load = e.target.closest('.tl-load');
    if (!(goal || load) || e.ctrlKey || e.metaKey || e.altKey) return;
    if (goal && step) this.tryNext(goal, step, e.shiftKey ? WEEK : 1);
    else if (goal && line) this.beside([...this.querySelectorAll('button.tl-goal')].filter((it) => it.offsetParent), goal, line)?.focus();
    else if (goal && e.key === 'Escape' && this.trial) this.cancel();
    else if (load && step) this.rove(load, this.beside([...load.parentNode.children], load, step));
    else return;
    e.preventDefault();
    e.stopPropagation();
  }

  beside(all, one, step) {
    return all[all.indexOf(one) + step];
  }

  /** One tab stop a lane; arrows go along it. */
  rove(from, to) {
    if (!to) return;
    from.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
  }

  /** The day itself when the court is open, else the next one in that direction. */
  tryNext(goal, step, days) {
    if (!this.trial?.keys) {
      this.end();
      this.lift(goal);
      this.trial.keys = true;
    }
    let day = this.trial.day + days * step;
    for (let tries = 0; tries < 60 && this.closure(this.trial.row, day); tries++) day += step;
    this.show(day);
    this.trial.ghost.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.say(this.label());
  }

  /** Enter, Space or a click without a move. */
  click(e) {
    const goal = e.target.closest('button.tl-goal');
    if (!goal) return;
    const { keys, day, from } = this.end() ?? {};
    this.$server.goLive(goal.closest('.tl-row').dataset.court, keys && day !== from ? day : 0);
  }
});
