// The field of a comment: offers people after "@", by mouse and keyboard, and keeps what is typed in this browser tab
// until it is stored.
(() => {
  const AT = /(^|[^\w.@])@([\w.-]*)$/;
  const MOST = 8;
  let ids = 0;

  class Comment {
    constructor(root, people) {
      this.root = root;
      this.people = people;
      this.area = root.querySelector('vaadin-text-area');
      this.list = document.createElement('ul');
      this.list.className = 'comment-people';
      this.list.id = `comment-people-${(ids += 1)}`;
      this.list.setAttribute('role', 'listbox');
      this.list.setAttribute('aria-label', 'People to mention');
      this.list.hidden = true;
      this.said = document.createElement('div');
      this.said.className = 'sr';
      this.said.setAttribute('aria-live', 'polite');
      this.area.after(this.list, this.said);
      this.list.addEventListener('mousedown', (e) => {
        e.preventDefault();
        const option = e.target.closest('li');
        if (option) this.choose(this.offered[[...this.list.children].indexOf(option)]);
      });
      customElements.whenDefined('vaadin-text-area').then(() => requestAnimationFrame(() => this.start()));
    }

    start() {
      const field = this.area.inputElement;
      this.field = field;
      field.setAttribute('aria-autocomplete', 'list');
      field.setAttribute('aria-controls', this.list.id);
      field.addEventListener('input', () => {
        this.keep(field.value);
        this.offer();
      });
      field.addEventListener('click', () => this.offer());
      field.addEventListener('blur', () => this.close());
      field.addEventListener('keydown', (e) => this.key(e), true);
      const kept = sessionStorage.getItem(this.root.dataset.draft);
      if (kept && !this.area.value) this.write(kept);
    }

    keep(value) {
      if (value) sessionStorage.setItem(this.root.dataset.draft, value);
      else sessionStorage.removeItem(this.root.dataset.draft);
    }

    stored() {
      this.keep('');
      this.close();
    }

    write(value) {
      this.area.value = value;
      this.area.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    }

    offer() {
      const typed = AT.exec(this.field.value.slice(0, this.field.selectionStart));
      const wanted = typed?.[2].toLowerCase();
      this.offered = typed
        ? this.people.filter((it) => `${it.user} ${it.name}`.toLowerCase().includes(wanted)).slice(0, MOST)
        : [];
      if (!this.offered.length) return this.close();
      this.at = this.field.selectionStart - typed[2].length;
      this.list.replaceChildren(...this.offered.map((it, i) => {
        const option = document.createElement('li');
        option.id = `${this.list.id}-${i}`;
        option.setAttribute('role', 'option');
        const role = document.createElement('span');
        role.textContent = it.role;
        option.append(it.name, role);
        return option;
      }));
      this.list.hidden = false;
      this.said.textContent = `${this.offered.length} people. Arrows to choose, Enter to mention.`;
      this.mark(0);
    }

    mark(place) {
      this.marked = place;
      [...this.list.children].forEach((it, i) => it.setAttribute('aria-selected', String(i === place)));
      this.field.setAttribute('aria-activedescendant', `${this.list.id}-${place}`);
      this.list.children[place].scrollIntoView({ block: 'nearest' });
    }

    key(e) {
      if (this.list.hidden) return;
      const count = this.offered.length;
      const does = {
        ArrowDown: () => this.mark((this.marked + 1) % count),
        ArrowUp: () => this.mark((this.marked + count - 1) % count),
        Enter: () => this.choose(this.offered[this.marked]),
        Tab: () => this.choose(this.offered[this.marked]),
        Escape: () => this.close(),
      }[e.key];
      if (!does) return;
      e.preventDefault();
      e.stopPropagation();
      does();
    }

    // At once, with the cursor behind it: a person types on without waiting for a frame.
    choose(person) {
      this.field.setRangeText(`${person.user} `, this.at, this.field.selectionStart, 'end');
      this.close();
      this.field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      this.area.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    }

    close() {
      this.list.hidden = true;
      this.said.textContent = '';
      this.field?.removeAttribute('aria-activedescendant');
    }
  }

  window.ccporComments = { attach: (root, people) => (root.ccporComment ??= new Comment(root, people)) };
})();
