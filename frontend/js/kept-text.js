// What is typed in the field beside it stays in this browser tab until the server has stored it: over a broken line, a page
// that is loaded anew, and a place that was left in the middle of a word.
customElements.define('kept-text', class extends HTMLElement {
  /** Gives back what is kept under this key, and says what is kept under others that start the same way. */
  async keep(key, start) {
    const field = this.parentElement.querySelector('vaadin-text-area');
    await customElements.whenDefined(field.localName);
    field.addEventListener('input', (e) => {
      if (e.target.value) sessionStorage.setItem(key, e.target.value);
      else sessionStorage.removeItem(key);
    });
    Object.keys(sessionStorage)
      .filter((it) => start && it.startsWith(start) && it !== key)
      .forEach((it) => this.$server.late(it.slice(start.length), sessionStorage.getItem(it)));
    const kept = sessionStorage.getItem(key);
    if (kept === null || kept === field.value) return;
    field.value = kept;
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }

  /** Unless somebody typed on meanwhile. */
  stored(key, text) {
    if (sessionStorage.getItem(key) === text) sessionStorage.removeItem(key);
  }
});
