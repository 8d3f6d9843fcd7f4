/* Keys of the month: one cell is a stop of the tab key, arrows move it; another month is asked from the server. */
(function () {
  if (window.ccporCalendar) { return; }
  var DAY = 86400000;
  function iso(date) { return date.toISOString().slice(0, 10); }
  function shifted(text, days) { return iso(new Date(Date.parse(text + 'T00:00:00Z') + days * DAY)); }
  function month(text, by) {
    var at = new Date(text + 'T00:00:00Z');
    var last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + by + 1, 0)).getUTCDate();
    return iso(new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + by, Math.min(at.getUTCDate(), last))));
  }
  function cell(table, day) { return table.querySelector('td[data-date="' + day + '"]'); }
  function stop(table, day, focus) {
    var found = cell(table, day) || table.querySelector('td[data-date]');
    table.querySelectorAll('td[tabindex="0"]').forEach(function (it) { it.tabIndex = -1; });
    if (found) {
      found.tabIndex = 0;
      if (focus) { found.focus(); }
    }
  }
  function ask(table, day) { table.dispatchEvent(new CustomEvent('ccpor-month', { detail: { day: day } })); }
  function go(table, day) {
    var found = cell(table, day);
    if (found && !found.classList.contains('other')) { stop(table, day, true); } else { ask(table, day); }
  }
  function key(event) {
    var at = event.target.closest('td[data-date]');
    if (!at || event.target !== at || event.altKey || event.ctrlKey || event.metaKey) { return; }
    var table = event.currentTarget;
    var day = at.dataset.date;
    switch (event.key) {
      case 'ArrowLeft': go(table, shifted(day, -1)); break;
      case 'ArrowRight': go(table, shifted(day, 1)); break;
      case 'ArrowUp': go(table, shifted(day, -7)); break;
      case 'ArrowDown': go(table, shifted(day, 7)); break;
      case 'PageUp': ask(table, month(day, -1)); break;
      case 'PageDown': ask(table, month(day, 1)); break;
      case 'Home': ask(table, ''); break;
      case 'Enter': case ' ': at.click(); break;
      default: return;
    }
    event.preventDefault();
  }
  window.ccporCalendar = {
    rove: function (table, day, focus) {
      if (!table.ccporKeys) {
        table.ccporKeys = true;
        table.addEventListener('keydown', key);
        table.addEventListener('focusin', function (event) {
          var at = event.target.closest('td[data-date]');
          if (at && event.target === at) { stop(table, at.dataset.date, false); }
        });
      }
      table.querySelectorAll('td[data-date]:not([tabindex])').forEach(function (it) { it.tabIndex = -1; });
      if (focus || !table.querySelector('td[tabindex="0"]')) { stop(table, day, focus); }
    }
  };
})();
