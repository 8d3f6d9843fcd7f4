// The honest live mark. Asks the server for its board revision over plain HTTP and compares it with the one this page
// was last pushed: whatever broke between the two (line, socket, server), the difference shows.
(() => {
  const EVERY_MS = 4000;
  const PATIENCE_MS = 3500;
  const BEHIND_MS = 1200;
  const sockets = new Set();
  const Native = window.WebSocket;
  // The push socket can be dead while it looks open. Keeping hold of it lets us end it, so that it is opened anew.
  window.WebSocket = class extends Native {
    constructor(...args) {
      super(...args);
      sockets.add(this);
      this.addEventListener('close', () => sockets.delete(this));
    }
  };

  class Live {
    constructor(mark) {
      this.mark = mark;
      this.text = mark.querySelector('.live-text');
      this.freshAt = Date.now();
      this.show('live', 'Live');
      setInterval(() => document.hidden || this.beat(), EVERY_MS);
      document.addEventListener('visibilitychange', () => document.hidden || this.look());
      addEventListener('online', () => this.look());
      addEventListener('offline', () => this.lost());
      new MutationObserver(() => this.caughtUp()).observe(mark, { attributes: true, attributeFilter: ['data-revision'] });
    }

    get shown() {
      return Number(this.mark.dataset.revision ?? 0);
    }

    async beat() {
      if (this.asking) return;
      this.asking = true;
      try {
        const answer = await fetch(new URL('beat', document.baseURI), { cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS) });
        if (!answer.ok) throw new Error(answer.statusText);
        const [started, revision] = (await answer.text()).split(' ').map(Number);
        this.heard(started, revision);
      } catch {
        this.lost();
      } finally {
        this.asking = false;
      }
    }

    heard(started, revision) {
      this.started ??= started;
      if (started !== this.started) {
        location.reload();
        return;
      }
      const wasLost = this.state !== 'live';
      this.known = revision;
      if (this.shown >= revision) {
        if (wasLost) this.look();
        this.fresh();
        return;
      }
      clearTimeout(this.late);
      this.late = setTimeout(() => this.behind(), BEHIND_MS);
    }

    // The server has news that were not pushed to us: the push line is dead, ask for them on another one.
    behind() {
      if (this.shown >= this.known) return this.fresh();
      this.stale();
      for (const socket of sockets) {
        if (socket.readyState === Native.OPEN && socket.url.includes('/push')) {
          socket.onclose?.(new CloseEvent('close', { code: 1006 }));
          socket.close();
        }
      }
      this.look();
    }

    look() {
      this.mark.$server?.catchUp();
      this.beat();
    }

    caughtUp() {
      if (this.known !== undefined && this.shown >= this.known) this.fresh();
    }

    fresh() {
      this.freshAt = Date.now();
      this.show('live', 'Live');
    }

    lost() {
      if (navigator.onLine) this.stale();
      else this.show('offline', 'Offline, your answers are kept');
    }

    stale() {
      if (this.state === 'live') this.since = new Date(this.freshAt);
      const at = this.since.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false });
      this.show('stale', `Stale since ${at}`);
    }

    show(state, words) {
      this.state = state;
      this.mark.dataset.state = state;
      if (this.text.textContent !== words) this.text.textContent = words;
    }
  }

  window.ccporLive = { attach: (mark) => (mark.ccporLive ??= new Live(mark)) };
})();
