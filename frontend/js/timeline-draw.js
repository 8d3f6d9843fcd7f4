// Draws the parts of a timeline from plain records. Days are counted since 1970 and never become local times, so that no
// change of the clock moves a bar. All words come in as text, never as markup.
(() => {
  const DAY_MS = 86_400_000;
  const write = (options) => {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options });
    return (day) => format.format(new Date(day * DAY_MS));
  };
  const words = {
    full: write({ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' }),
    month: write({ month: 'long', year: 'numeric' }),
    shortMonth: write({ month: 'short' }),
    year: write({ year: 'numeric' }),
    day: write({ day: 'numeric' }),
  };
  const weekday = (day) => (((day + 3) % 7) + 7) % 7; // Monday is 0
  const isFirst = (day) => new Date(day * DAY_MS).getUTCDate() === 1;
  const month = (day) => new Date(day * DAY_MS).getUTCMonth();

  const el = (tag, style, text) => {
    const node = document.createElement(tag);
    if (style) node.className = style;
    if (text) node.textContent = text;
    return node;
  };
  const at = (node, from, to) => {
    node.style.setProperty('--a', from);
    node.style.setProperty('--n', to - from);
    return node;
  };
  const hidden = (node) => {
    node.setAttribute('aria-hidden', 'true');
    return node;
  };
  const button = (style, text, label) => {
    const node = el('button', style, text);
    node.type = 'button';
    if (label) node.setAttribute('aria-label', label);
    return node;
  };

  // --- a row

  const bar = (it, thin) => {
    const node = hidden(at(el('div', thin ? `tl-before p-${it.phase}` : `tl-bar p-${it.phase} is-${it.kind}`), it.from, it.to));
    node.title = it.title;
    if (!thin) {
      const mark = it.kind === 'overdue' ? '! ' : '';
      node.append(el('span', 'tl-word', mark + it.label), el('span', 'tl-letter', mark.trim() || it.letter));
    }
    return node;
  };

  const goal = (row, movable) => {
    const when = `${words.full(row.goal)}${row.live ? '' : `, ${row.left}`}`;
    const can = movable && row.movable;
    const node = can
      ? button('tl-goal', '', `Go-live of ${row.court}, ${when}. Arrow keys try another court day, with Shift another week; Enter shows what it would do.`)
      : hidden(el('span', `tl-goal ${row.live ? 'is-live' : ''}`, row.live ? '✓' : ''));
    node.title = row.live ? `Live since ${when}` : `Go-live ${when}`;
    return at(node, row.goal, row.goal + 1);
  };

  const head = (row, movable) => {
    const node = el('div', 'tl-court');
    const link = el('a', 'tl-name', row.court);
    link.href = `court/${row.slug}`;
    link.setAttribute('router-link', '');
    const health = el('span', `tl-health ${row.tone}`);
    if (row.health) health.append(hidden(el('i', '', row.mark)), ` ${row.health}`);
    const small = el('span', 'tl-small');
    small.append(health, el('span', 'tl-where', row.where));
    node.append(link, hidden(el('span', 'tl-left', row.left)), small, el('span', 'tl-sentence', row.sentence));
    if (movable && row.movable) {
      node.append(button('tl-change', '⋯', `${row.goal === null ? 'Set' : 'Change'} go-live of ${row.court}…`));
    }
    return node;
  };

  const track = (row, movable, today) => {
    const node = el('div', 'tl-track');
    row.closed.forEach((it) => {
      const day = hidden(at(el('div', 'tl-closed own'), it.day, it.day + 1));
      day.title = `${words.full(it.day)}: ${it.why}`;
      node.append(day);
    });
    node.append(...row.before.map((it) => bar(it, true)), ...row.bars.map((it) => bar(it)));
    if (row.slip) {
      const [from, to] = [Math.min(row.baseline, row.goal), Math.max(row.baseline, row.goal)];
      const base = hidden(at(el('span', 'tl-base'), row.baseline, row.baseline + 1));
      base.title = `Baseline ${words.full(row.baseline)}`;
      node.append(hidden(at(el('div', 'tl-slide'), from, to)), base);
      node.append(hidden(at(el('span', 'tl-slip', row.slip), row.goal, row.goal + 1)));
    }
    if (row.goal !== null) {
      node.append(goal(row, movable));
    } else if (row.movable) {
      const none = at(el('div', 'tl-none', 'No go-live date'), row.bars.at(-1)?.to ?? today, 0);
      if (movable) none.append(button('tl-set btn', 'Set go-live…', `Set go-live of ${row.court}…`));
      node.append(none);
    }
    return node;
  };

  const row = (it, movable, today) => {
    const node = el('li', `tl-row${it.tribal ? ' tribal' : ''}${it.hold ? ' hold' : ''}`);
    node.dataset.court = it.slug;
    node.append(head(it, movable), track(it, movable, today));
    node.row = it;
    return node;
  };

  const group = (it, folded) => {
    const node = el('li', 'tl-group');
    const fold = button('tl-fold', '');
    fold.setAttribute('aria-expanded', String(!folded));
    fold.append(hidden(el('i', '', '›')), el('span', '', it.title), el('span', 'tl-count', String(it.courts.length)));
    fold.dataset.group = it.title;
    node.append(fold);
    return node;
  };

  // --- what stands above and behind the rows

  /** From day to day, cut wherever `starts` says so. */
  const pieces = (first, last, starts) => {
    const found = [];
    for (let day = first, from = first; day <= last; day++) {
      if (day === last || (day > from && starts(day))) {
        found.push([from, day]);
        from = day;
      }
    }
    return found;
  };
  const startsMonth = isFirst;
  const startsQuarter = (day) => isFirst(day) && month(day) % 3 === 0;
  const tiers = {
    quarter: [[startsQuarter, (day) => `Q${Math.floor(month(day) / 3) + 1} ${words.year(day)}`], [startsMonth, words.shortMonth]],
    month: [[startsMonth, words.month], [(day) => weekday(day) === 0, (day) => (weekday(day) === 0 ? words.day(day) : '')]],
    week: [[startsMonth, words.month], [() => true, words.day]],
  };

  const scale = ({ zoom, first, last }) =>
    tiers[zoom].map(([starts, say], tier) => {
      const line = hidden(el('div', `tl-tier tier-${tier}`));
      pieces(first, last, starts).forEach(([from, to]) => {
        const cell = at(el('div', 'tl-cell'), from, to);
        cell.append(el('span', '', say(from)));
        line.append(cell);
      });
      return line;
    });

  const back = (chart) => {
    const lines = pieces(chart.first, chart.last, startsMonth).map(([from, to]) => at(el('div', 'tl-month'), from, to));
    const closed = chart.closed.map((it) => {
      const node = at(el('div', 'tl-closed'), it.day, it.day + 1);
      node.title = `${words.full(it.day)}: ${it.why}`;
      return node;
    });
    return [...lines, ...closed];
  };

  /** One lane of the capacity part: weeks, or whole months where weeks are too narrow to hit. */
  const lane = (chart, number) => {
    const starts = chart.zoom === 'quarter' ? startsMonth : (day) => weekday(day) === 0;
    const cells = pieces(chart.first, chart.last, starts).flatMap(([from, to]) => {
      const weeks = chart.weeks.filter((it) => it.monday >= from && it.monday < to && it.cells[number].courts);
      if (!weeks.length) return [];
      const mine = weeks.map((it) => it.cells[number]);
      const most = Math.max(...mine.map((it) => it.courts));
      const over = mine.some((it) => it.over);
      const text = weeks.length > 1 ? mine.reduce((sum, it) => sum + it.courts, 0) : most;
      const cell = button(`tl-load${over ? ' over' : ''}`, over ? `! ${text}` : String(text), mine.map((it) => it.words).join('. '));
      cell.title = cell.ariaLabel;
      cell.dataset.from = from;
      cell.dataset.to = to;
      cell.tabIndex = -1;
      return [at(cell, from, to)];
    });
    if (cells.length) cells[0].tabIndex = 0;
    return cells;
  };

  window.ccporTimelineDraw = { el, at, hidden, words, weekday, row, group, scale, back, lane };
})();
