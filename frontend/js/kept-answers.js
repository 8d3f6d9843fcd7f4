// Keeps the answers of a form that the server may not have, over a restart of the server or a tab that was closed too fast,
// and sends what was typed when the page is left.
const ANSWER = 'ccpor-form:';
const REMARK = 'ccpor-remark:';
const OLDEST_MS = 14 * 86_400_000;
const LOOK_MS = 4000;

// A full or forbidden storage keeps nothing; saving goes on without it.
const quietly = (work) => {
  try { return work(); } catch { return undefined; }
};
const put = (key, text) => quietly(() => localStorage.setItem(key, JSON.stringify({ at: Date.now(), text })));
const read = (key) => quietly(() => JSON.parse(localStorage.getItem(key))) ?? {};
const drop = (key) => quietly(() => localStorage.removeItem(key));
const CHOICE = 'vaadin-radio-group, vaadin-checkbox-group, vaadin-select, vaadin-combo-box, vaadin-date-picker';
const CHOSEN = ':is(vaadin-radio-button, vaadin-checkbox)[checked], vaadin-select-value-button';
const keys = (start) => quietly(() => Object.keys(localStorage).filter((it) => it.startsWith(start))) ?? [];

// A choice as the server stores it: the field says what the words that a person reads there stand for.
const chosen = (field) => {
  const words = field.matches('vaadin-combo-box') ? [field.inputElement.value] : [...field.querySelectorAll(CHOSEN)].map((it) => it.innerText.trim());
  return field.dataset.options ? words.map((it) => JSON.parse(field.dataset.options)[it]).join() : field.value;
};

customElements.define('kept-answers', class extends HTMLElement {
  /** @param name of the person and the form */
  keep(name) {
    if (this.name) return;
    this.name = name;
    this.form = this.parentElement;
    this.form.addEventListener('input', (e) => this.typed(e));
    this.form.addEventListener('change', ({ target }) => {
      const field = target.closest(CHOICE);
      if (field) setTimeout(() => this.hold(field.closest('[data-path]'), chosen(field)));
    });
    const leave = () => this.isConnected && this.form.dispatchEvent(new CustomEvent('leaving'));
    ['beforeunload', 'pagehide'].forEach((it) => addEventListener(it, leave));
    document.addEventListener('visibilitychange', () => document.hidden && leave());
    [ANSWER, REMARK].flatMap(keys).filter((it) => !(read(it).at > Date.now() - OLDEST_MS)).forEach(drop);
    this.send('found', ANSWER);
    keys(ANSWER + name).forEach(drop);
    this.send('remarked', REMARK);
  }

  typed(e) {
    const box = e.target.closest('[data-path]');
    if (!box || !e.target.matches('input, textarea') || !e.target.closest('vaadin-text-field, vaadin-text-area')) return;
    const text = e.target.value;
    if (!e.target.closest('.form-remark')) return this.hold(box, text);
    // The server hears of remarks only when the form is returned, so they stay until it was.
    const key = REMARK + this.name + box.dataset.path;
    text.trim() ? put(key, text) : drop(key);
  }

  hold(box, text) {
    if (!box) return;
    put(ANSWER + this.name + box.dataset.path, `${box.dataset.revision ?? 0} ${text}`);
    this.form.dataset.saving = '';
    this.look();
  }

  // A text typed back to what it was is never sent, so nobody answers; on a dead line the words stay.
  look() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (document.querySelector('.live')?.dataset.state === 'live') delete this.form.dataset.saving;
      else { this.form.dataset.saving = 'offline'; this.look(); }
    }, LOOK_MS);
  }

  answered(path, stored) {
    delete this.form.dataset.saving;
    if (stored) drop(ANSWER + this.name + path);
  }

  forgetRemarks() { keys(REMARK + this.name).forEach(drop); }

  send(what, start) {
    const kept = keys(start + this.name).map((it) => [it.slice(start.length + this.name.length), read(it).text]);
    const detail = Object.fromEntries(kept.filter(([, text]) => typeof text === 'string'));
    if (kept.length) this.form.dispatchEvent(new CustomEvent(what, { detail }));
  }
});
