// The honest live mark. Asks the server for its board revision over plain HTTP and compares it with the one this page
// was last pushed: whatever broke between the two (line, socket, server), the difference shows.
(() => {
  const EVERY_MS = 5000;
  const PATIENCE_MS = 3500;
  const BEHIND_MS = 1200;
  const LOST_EVERY_MS = 1000;
  const LOST_PATIENCE_MS = 1500;
  // As many as a browser keeps open to one host: a dead line leaves dead idle connections, and asking on all of them at
  // once makes the browser let go of every one.
  const LOST_ASKS = 6;
  const HOPELESS_MS = 12000;
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
      this.next(EVERY_MS);
      document.addEventListener('visibilitychange', () => document.hidden || this.look());
      addEventListener('online', () => this.look());
      addEventListener('offline', () => this.lost());
      new MutationObserver(() => this.caughtUp()).observe(mark, { attributes: true, attributeFilter: ['data-revision'] });
    }

    get shown() {
      return Number(this.mark.dataset.revision ?? 0);
    }

    next(wait) {
      clearTimeout(this.timer);
      // The platform draws a page anew after a loss; its new mark has a watch of its own.
      if (!this.mark.isConnected) return;
      this.timer = setTimeout(() => (document.hidden ? this.next(EVERY_MS) : this.beat()), wait);
    }

    // With the cookies of every other call, or the browser would take connections of another pool than theirs.
    async ask(patience) {
      const answer = await fetch(new URL('beat', document.baseURI), { cache: 'no-store', signal: AbortSignal.timeout(patience) });
      if (!answer.ok) throw new Error(answer.statusText);
      return (await answer.text()).split(' ').map(Number);
    }

    async beat() {
      if (this.asking) return;
      this.asking = true;
      const live = this.state === 'live';
      try {
        const asks = Array.from({ length: live ? 1 : LOST_ASKS }, () => this.ask(live ? PATIENCE_MS : LOST_PATIENCE_MS));
        this.heard(...(await Promise.any(asks)));
      } catch {
        this.lost();
      }
      this.asking = false;
      this.next(this.state === 'live' ? EVERY_MS : live ? 0 : LOST_EVERY_MS);
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
        if (wasLost) this.mark.$server?.catchUp();
        this.fresh();
        return;
      }
      this.late ??= setTimeout(() => this.behind(), BEHIND_MS);
    }

    // The server has news that were not pushed to us: the push line is dead, ask for them on another one.
    behind() {
      this.late = undefined;
      if (!this.mark.isConnected) return;
      if (this.shown >= this.known) return this.fresh();
      this.stale();
      for (const socket of sockets) {
        if (socket.readyState === Native.OPEN && socket.url.includes('/push')) {
          socket.onclose?.(new CloseEvent('close', { code: 1006 }));
          socket.close();
        }
      }
      this.mark.$server?.catchUp();
      this.behindSince ??= Date.now();
      // Even a call of our own did not bring the news: only a new page helps, unless somebody is writing on this one.
      if (Date.now() - this.behindSince > HOPELESS_MS && !this.leaving && !document.querySelector('vaadin-dialog[opened]')) {
        this.leaving = true;
        location.reload();
      }
    }

    look() {
      if (!this.mark.isConnected) return;
      this.mark.$server?.catchUp();
      this.beat();
    }

    caughtUp() {
      if (this.known !== undefined && this.shown >= this.known) this.fresh();
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
      this.state = state;
      this.mark.dataset.state = state;
      if (this.text.textContent !== words) this.text.textContent = words;
    }
  }

  window.ccporLive = { attach: (mark) => (mark.ccporLive ??= new Live(mark)) };
})();
