// What only the browser can do for a form: arrows through the rows of a table, sending what was typed when the page is
// left, and keeping the last words over a restart of the server.
(() => {
  const KEEP = 'ccpor-form:';

  class Form {
    constructor(root) {
      this.root = root;
      root.addEventListener('keydown', (e) => this.keys(e));
      root.addEventListener('input', (e) => this.keep(e));
      const leave = () => root.isConnected && root.dispatchEvent(new CustomEvent('leaving'));
      addEventListener('beforeunload', leave);
      addEventListener('pagehide', leave);
      document.addEventListener('visibilitychange', () => document.hidden && leave());
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

    // Words typed while the server was away, or in its last moment. The tab forgets them when they are stored.
    keep(e) {
      const box = e.target.closest('[data-path]');
      if (!box || !e.target.matches('input, textarea') || !e.target.closest('vaadin-text-field, vaadin-text-area')) return;
      if (e.target.closest('.form-remark')) return;
      this.root.dataset.saving = '';
      this.look();
      const name = KEEP + this.root.dataset.form + ':' + box.dataset.path;
      try { sessionStorage.setItem(name, (box.dataset.revision ?? 0) + ' ' + e.target.value); } catch { /* no storage: nothing kept */ }
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
      if (!stored) return;
      try { sessionStorage.removeItem(KEEP + this.root.dataset.form + ':' + path); } catch { /* no storage */ }
    }

    giveBack() {
      try {
        const start = KEEP + this.root.dataset.form + ':';
        const found = Object.keys(sessionStorage).filter((it) => it.startsWith(start));
        const texts = Object.fromEntries(found.map((it) => [it.slice(start.length), sessionStorage.getItem(it)]));
        found.forEach((it) => sessionStorage.removeItem(it));
        if (found.length) this.root.dispatchEvent(new CustomEvent('found', { detail: texts }));
      } catch { /* no storage */ }
    }
  }

  window.ccporForm = { attach: (root) => (root.ccporForm ??= new Form(root)) };
})();
