// What only the browser can do for a form: arrows through the rows of a table, sending what was typed when the page is
// left, and keeping the last words over a restart of the server or a tab that was closed too fast.
(() => {
  const KEEP = 'ccpor-form:';
  const REMARK = 'ccpor-remark:';
  const DAYS_KEPT = 14;

  // What the tab has not heard to be stored. A tab that goes hands it to the browser, for the next opening by the same person.
  const words = {
    // A full or forbidden storage keeps nothing; saving goes on without it.
    quietly(work) {
      try { return work(); } catch { return undefined; }
    },
    put(store, key, text) {
      this.quietly(() => store().setItem(key, JSON.stringify({ at: Date.now(), text })));
    },
    drop(key) {
      this.quietly(() => sessionStorage.removeItem(key));
      this.quietly(() => localStorage.removeItem(key));
    },
    of(store, start) {
      return this.quietly(() => Object.keys(store()).filter((it) => it.startsWith(start))) ?? [];
    },
    text(store, key) {
      return this.quietly(() => JSON.parse(store().getItem(key)).text);
    },
    stash() {
      this.of(tab, KEEP).forEach((key) => this.quietly(() => localStorage.setItem(key, sessionStorage.getItem(key))));
    },
    forgetOld() {
      const oldest = Date.now() - DAYS_KEPT * 86_400_000;
      [KEEP, REMARK].flatMap((start) => this.of(browser, start)).forEach((key) => {
        const at = this.quietly(() => JSON.parse(localStorage.getItem(key)).at);
        if (!(at > oldest)) this.quietly(() => localStorage.removeItem(key));
      });
    },
  };
  const tab = () => sessionStorage;
  const browser = () => localStorage;

  addEventListener('pagehide', () => words.stash());
  document.addEventListener('visibilitychange', () => document.hidden && words.stash());

  class Form {
    constructor(root) {
      this.root = root;
      this.name = root.dataset.user + ':' + root.dataset.form + ':';
      root.addEventListener('keydown', (e) => this.keys(e));
      root.addEventListener('input', (e) => this.keep(e));
      const leave = () => root.isConnected && root.dispatchEvent(new CustomEvent('leaving'));
      addEventListener('beforeunload', leave);
      addEventListener('pagehide', leave);
      document.addEventListener('visibilitychange', () => document.hidden && leave());
      words.forgetOld();
      this.giveBack();
    }

    keys(e) {
      const line = e.target.closest('.form-row-line');
      if (line && (e.key === 'ArrowDown' || e.key === 'ArrowUp')) {
        const lines = [...line.closest('.form-rows').querySelectorAll('.form-row-line')];
        lines[lines.indexOf(line) + (e.key === 'ArrowDown' ? 1 : -1)]?.focus();
        e.preventDefault();
      }
      // Escape belongs to an open list or date picker first, then to the open row, then to the page around.
      const row = e.target.closest('.form-row');
      if (e.key === 'Escape' && row?.querySelector('.form-row-open') && !this.root.querySelector(':is(vaadin-date-picker, vaadin-select, vaadin-combo-box)[opened]')) {
        row.dispatchEvent(new CustomEvent('shut'));
        e.stopPropagation();
        e.preventDefault();
      }
    }

    // Words typed while the server was away, or in its last moment. They are forgotten when they are stored.
    keep(e) {
      const box = e.target.closest('[data-path]');
      if (!box || !e.target.matches('input, textarea') || !e.target.closest('vaadin-text-field, vaadin-text-area')) return;
      if (e.target.closest('.form-remark')) {
        this.remark(box.dataset.path, e.target.value);
        return;
      }
      this.root.dataset.saving = '';
      this.look();
      words.put(tab, KEEP + this.name + box.dataset.path, (box.dataset.revision ?? 0) + ' ' + e.target.value);
    }

    // The server hears of remarks only when the form is returned, so they stay until it was.
    remark(path, text) {
      const key = REMARK + this.name + path;
      if (text.trim()) words.put(browser, key, text);
      else words.drop(key);
    }

    forgetRemarks() {
      words.of(browser, REMARK + this.name).forEach((it) => words.drop(it));
    }

    // A text typed back to what it was is never sent, so nobody answers; on a dead line the words stay.
    look() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        if (document.querySelector('.live')?.dataset.state === 'live') delete this.root.dataset.saving;
        else this.look();
      }, 4000);
    }

    answered(path, stored) {
      delete this.root.dataset.saving;
      if (stored) words.drop(KEEP + this.name + path);
    }

    giveBack() {
      const kept = {};
      for (const store of [browser, tab]) {
        this.collect(store, KEEP, kept);
      }
      Object.keys(kept).forEach((path) => words.drop(KEEP + this.name + path));
      this.send('found', kept);
      this.send('remarked', this.collect(browser, REMARK, {}));
    }

    collect(store, kind, into) {
      const start = kind + this.name;
      words.of(store, start).forEach((key) => {
        const text = words.text(store, key);
        if (typeof text === 'string') into[key.slice(start.length)] = text;
      });
      return into;
    }

    send(what, texts) {
      if (Object.keys(texts).length) this.root.dispatchEvent(new CustomEvent(what, { detail: texts }));
    }
  }

  window.ccporForm = { attach: (root) => (root.ccporForm ??= new Form(root)) };
})();
