// A finger lifts a card only after it rested on it; moving earlier scrolls, as everywhere else.
(() => {
  const HOLD_MS = 350;
  const SLOP_PX = 8;
  const EDGE_PX = 64;

  window.ccporTouch = (board, cardOf) => {
    let timer, start, ghost;
    const end = () => {
      clearTimeout(timer);
      ghost?.remove();
      ghost = start = undefined;
    };
    board.root.addEventListener('touchstart', (e) => {
      const card = cardOf(e.target);
      if (!card || e.touches.length > 1 || card.getAttribute('draggable') !== 'true' || e.target.closest('button')) return;
      const { clientX: x, clientY: y } = e.touches[0];
      start = { x, y };
      timer = setTimeout(() => {
        board.lift(card);
        const box = card.getBoundingClientRect();
        ghost = card.cloneNode(true);
        ghost.className = 'card ghost';
        ghost.removeAttribute('data-court');
        Object.assign(ghost.style, { width: `${box.width}px`, left: `${box.left}px`, top: `${box.top}px` });
        board.root.append(ghost);
        navigator.vibrate?.(10);
      }, HOLD_MS);
    }, { passive: true });
    board.root.addEventListener('touchmove', (e) => {
      if (!start) return;
      const { clientX: x, clientY: y } = e.touches[0];
      if (!ghost) {
        if (Math.hypot(x - start.x, y - start.y) > SLOP_PX) end();
        return;
      }
      e.preventDefault();
      ghost.style.transform = `translate(${x - start.x}px, ${y - start.y}px)`;
      const page = board.root.closest('.content') ?? document.scrollingElement;
      if (y < page.getBoundingClientRect().top + EDGE_PX) page.scrollBy(0, -12);
      if (y > innerHeight - EDGE_PX) page.scrollBy(0, 12);
      board.over(x, y);
    }, { passive: false });
    board.root.addEventListener('touchend', (e) => {
      const lifted = Boolean(ghost);
      end();
      if (lifted) {
        e.preventDefault();
        board.drop();
      }
    });
    board.root.addEventListener('touchcancel', () => {
      end();
      board.settle();
    });
    board.root.addEventListener('contextmenu', (e) => start && e.preventDefault());
  };
})();
