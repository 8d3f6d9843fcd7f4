// The honest live mark. Hears the server's board revision on a line of its own, or asks for it over plain HTTP once that
// line is silent, and compares it with the one this page was last pushed: whatever broke between the two (line, socket,
// server), the difference shows.

// The server speaks every 5 s. Silence and patience together stay below the ten seconds promised.
const SILENT_MS = 6500;
const PATIENCE_MS = 2500;
const REDIAL_MS = 10000;
const BEHIND_MS = 1200;
const LOST_EVERY_MS = 1000;
const LOST_PATIENCE_MS = 1500;
// As many as a browser keeps open to one host: a dead line leaves dead idle connections, and asking on all of them at
// once makes the browser let go of every one.
const LOST_ASKS = 6;
const HOPELESS_MS = 12000;

customElements.define('live-mark', class extends HTMLElement {
  static observedAttributes = ['data-revision'];

  start() {
    this.watch?.abort();
    this.watch = new AbortController();
    const { signal } = this.watch;
    this.freshAt = this.heardAt = Date.now();
    this.show('live', 'Live');
    this.listen();
    this.next(SILENT_MS);
    document.addEventListener('visibilitychange', () => document.hidden || this.look(), { signal });
    addEventListener('online', () => this.look(), { signal });
    addEventListener('offline', () => this.lost(), { signal });
  }

  // The platform draws a page anew after a loss; its new mark has a watch of its own.
  disconnectedCallback() {
    this.watch?.abort();
    clearTimeout(this.timer);
    clearTimeout(this.late);
    this.hangUp();
  }

  attributeChangedCallback() {
    if (this.shown >= this.known) this.fresh();
  }

  // The server knows by it who is here as long as this page answers.
  get page() {
    return this.dataset.page ?? '.';
  }

  get shown() {
    return Number(this.dataset.revision ?? 0);
  }

  next(wait) {
    clearTimeout(this.timer);
    if (this.isConnected) this.timer = setTimeout(() => this.check(), wait);
  }

  check() {
    const silent = Date.now() - this.heardAt;
    if (document.hidden) this.next(SILENT_MS);
    else if (this.state === 'live' && silent < SILENT_MS) this.next(SILENT_MS - silent);
    else this.beat();
  }

  // Where WebSockets do not get through, asking goes on for ever.
  listen() {
    if (this.line || Date.now() - this.dialledAt < REDIAL_MS) return;
    this.dialledAt = Date.now();
    const line = new WebSocket(new URL('beat/line', document.baseURI).href.replace(/^http/, 'ws'));
    this.line = line;
    line.onopen = () => line.send(this.page);
    line.onmessage = ({ data }) => {
      line.send('.');
      this.heard(...data.split(' ').map(Number));
    };
    line.onclose = () => {
      this.line = undefined;
      if (!document.hidden) this.beat();
    };
  }

  hangUp() {
    if (!this.line) return;
    this.line.onclose = this.line.onmessage = null;
    this.line.close();
    this.line = undefined;
  }

  // With the cookies of every other call, or the browser would take connections of another pool than theirs.
  async ask(patience) {
    const answer = await fetch(new URL(`beat?page=${this.page}`, document.baseURI), { cache: 'no-store', signal: AbortSignal.timeout(patience) });
    if (!answer.ok) throw new Error(answer.statusText);
    return (await answer.text()).split(' ').map(Number);
  }

  async beat() {
    if (this.asking) return;
    this.asking = true;
    if (Date.now() - this.heardAt >= SILENT_MS) this.hangUp();
    const live = this.state === 'live';
    try {
      const asks = Array.from({ length: live ? 1 : LOST_ASKS }, () => this.ask(live ? PATIENCE_MS : LOST_PATIENCE_MS));
      this.heard(...(await Promise.any(asks)));
      if (this.isConnected) this.listen();
    } catch {
      this.lost();
    }
    this.asking = false;
    this.next(this.state === 'live' ? SILENT_MS : live ? 0 : LOST_EVERY_MS);
  }

  heard(started, revision) {
    if (!this.isConnected) return;
    this.heardAt = Date.now();
    this.started ??= started;
    if (started !== this.started) {
      location.reload();
      return;
    }
    this.known = revision;
    if (this.shown < revision) {
      this.late ??= setTimeout(() => this.behind(), BEHIND_MS);
      return;
    }
    if (this.state !== 'live') this.$server?.catchUp();
    this.fresh();
  }

  // The server has news that were not pushed to us: the push line is dead, ask for them and for a new one.
  behind() {
    this.late = undefined;
    if (this.shown >= this.known) return this.fresh();
    this.stale();
    this.$server?.renew();
    this.behindSince ??= Date.now();
    // Even a call of our own did not bring the news: only a new page helps, unless somebody is writing on this one.
    if (Date.now() - this.behindSince > HOPELESS_MS && !this.leaving && !document.querySelector('vaadin-dialog[opened]')) {
      this.leaving = true;
      location.reload();
    }
  }

  look() {
    this.$server?.catchUp();
    this.beat();
  }

  fresh() {
    this.freshAt = Date.now();
    this.behindSince = undefined;
    this.show('live', 'Live');
  }

  lost() {
    if (navigator.onLine) this.stale();
    else this.show('offline', 'Offline, your answers are kept');
  }

  stale() {
    const at = new Date(this.freshAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false });
    this.show('stale', `Stale since ${at}`);
  }

  show(state, words) {
    this.state = this.dataset.state = state;
    const text = this.querySelector('.live-text');
    if (text.textContent !== words) text.textContent = words;
  }
});
