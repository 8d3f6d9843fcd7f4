// Offers people after "@" in the field before it, by mouse and keyboard.
const AT = /(^|[^\w.@])@([\w.-]*)$/;
const MOST = 8;

customElements.define('mention-list', class extends HTMLElement {
  /** @param people who can be mentioned: user, name and role */
  async offerTo(people) {
    this.people = people;
    this.area = this.previousElementSibling;
    await customElements.whenDefined(this.area.localName);
    await new Promise(requestAnimationFrame);
    this.field = this.area.inputElement;
    this.field.setAttribute('aria-autocomplete', 'list');
    this.field.setAttribute('aria-controls', this.id);
    ['input', 'click'].forEach((it) => this.field.addEventListener(it, () => this.offer()));
    this.field.addEventListener('blur', () => this.close());
    this.field.addEventListener('keydown', (e) => this.key(e), true);
    this.addEventListener('mousedown', (e) => {
      e.preventDefault();
      const option = e.target.closest('li');
      if (option) this.choose(option);
    });
  }

  offer() {
    const typed = AT.exec(this.field.value.slice(0, this.field.selectionStart));
    const wanted = typed?.[2].toLowerCase();
    const offered = typed ? this.people.filter((it) => `${it.user} ${it.name}`.toLowerCase().includes(wanted)).slice(0, MOST) : [];
    if (!offered.length) return this.close();
    this.at = this.field.selectionStart - typed[2].length;
    this.replaceChildren(...offered.map((it, i) => this.option(it, i)));
    this.hidden = false;
    this.say(`${offered.length} people. Arrows to choose, Enter to mention.`);
    this.mark(0);
  }

  option({ user, name, role }, place) {
    const option = document.createElement('li');
    option.id = `${this.id}-${place}`;
    option.role = 'option';
    option.dataset.user = user;
    const beside = document.createElement('span');
    beside.textContent = role;
    option.append(name, beside);
    return option;
  }

  mark(place) {
    const options = [...this.children];
    this.marked = options.at(place % options.length);
    options.forEach((it) => (it.ariaSelected = String(it === this.marked)));
    this.field.setAttribute('aria-activedescendant', this.marked.id);
    this.marked.scrollIntoView({ block: 'nearest' });
  }

  key(e) {
    if (this.hidden) return;
    const place = [...this.children].indexOf(this.marked);
    const does = {
      ArrowDown: () => this.mark(place + 1),
      ArrowUp: () => this.mark(place - 1),
      Enter: () => this.choose(this.marked),
      Tab: () => this.choose(this.marked),
      Escape: () => this.close(),
    }[e.key];
    if (!does) return;
    e.preventDefault();
    e.stopPropagation();
    does();
  }

  // At once, with the cursor behind it: a person types on without waiting for a frame.
  choose({ dataset: { user } }) {
    this.field.setRangeText(`${user} `, this.at, this.field.selectionStart, 'end');
    this.close();
    this.field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.area.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }

  close() {
    this.hidden = true;
    this.say('');
    this.field.removeAttribute('aria-activedescendant');
  }

  say(words) {
    this.nextElementSibling.textContent = words;
  }
});
