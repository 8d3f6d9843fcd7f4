// Keys, timer and unsaved notes of the stand-up, and the turning pages of the wall.
(() => {
  const LETTERS = 'ccpor-stand-up-letters';
  const KEYS = ['ArrowRight', 'ArrowLeft', 'Escape', '?', 'j', 'k', 'n', 'a', 'b', 'r', 'm', 'p', 'f', 'l'];
  const OPEN = 'vaadin-dialog[opened], vaadin-select[opened]';
  const TYPING = 'input, textarea, select, vaadin-text-area, vaadin-radio-group, vaadin-select, [contenteditable]';
  const TICK_MS = 250;
  const NEARLY_MS = 60000;

  const two = (value) => String(value).padStart(2, '0');

  window.ccporStandUp = {
    letters(on) {
      if (on !== undefined) localStorage.setItem(LETTERS, on ? 'on' : 'off');
      return localStorage.getItem(LETTERS) !== 'off';
    },

    keys(view) {
      const pressed = (e) => {
        if (!view.isConnected) return window.removeEventListener('keydown', pressed);
        if (e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented || document.querySelector(OPEN)) return;
        const from = e.composedPath()[0];
        if (from?.closest?.(TYPING)) {
          if (e.key === 'Escape') from.blur();
          return;
        }
        const key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
        if (!KEYS.includes(key) || (/^[a-z]$/.test(key) && !this.letters())) return;
        e.preventDefault();
        view.$server.press(key);
      };
      window.addEventListener('keydown', pressed);
    },

    timer(mark, left) {
      clearInterval(mark.ticking);
      const ends = performance.now() + left;
      const tick = () => {
        if (!mark.isConnected) return clearInterval(mark.ticking);
        const rest = Math.max(0, ends - performance.now());
        const seconds = Math.ceil(rest / 1000);
        mark.textContent = rest > 0 ? `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}` : 'Time is up';
        mark.classList.toggle('ok', rest > NEARLY_MS);
        mark.classList.toggle('warn', rest > 0 && rest <= NEARLY_MS);
        mark.classList.toggle('bad', rest <= 0);
        if (rest <= 0) {
          mark.setAttribute('role', 'status');
          clearInterval(mark.ticking);
        }
      };
      mark.setAttribute('role', 'timer');
      mark.ticking = setInterval(tick, TICK_MS);
      tick();
    },

    // What was typed and not yet saved survives a page that is loaded anew.
    keep(field, key) {
      const lost = sessionStorage.getItem(key);
      if (lost !== null && lost !== field.value) {
        field.value = lost;
        field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      }
      field.addEventListener('input', () => sessionStorage.setItem(key, field.inputElement?.value ?? field.value));
    },

    kept(key, text) {
      if (sessionStorage.getItem(key) === text) sessionStorage.removeItem(key);
    },

    wall(view, every) {
      let paused = false;
      clearInterval(view.turning);
      view.turning = setInterval(() => {
        if (!view.isConnected) clearInterval(view.turning);
        else view.$server.turn(paused ? 0 : 1);
      }, every);
      const pressed = (e) => {
        if (!view.isConnected) return window.removeEventListener('keydown', pressed);
        if (e.key === ' ' || e.key === 'p') {
          e.preventDefault();
          paused = !paused;
          view.$server.pause(paused);
        } else if (e.key === 'ArrowRight' || e.key === 'ArrowLeft') {
          view.$server.turn(e.key === 'ArrowRight' ? 1 : -1);
        }
      };
      window.addEventListener('keydown', pressed);
    },
  };
})();
