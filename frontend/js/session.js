/* Shows the warning two minutes before the session ends. All tabs share one count, as they share the session. */
(function () {
  if (window.ccporSession) { return; }
  var KEY = 'ccpor-last-request';
  var WARN_MS = 120000;
  var lastHere = Date.now();
  var box = null;
  var limit = 0;
  function last() {
    try { return Math.max(lastHere, Number(localStorage.getItem(KEY)) || 0); } catch (blocked) { return lastHere; }
  }
  function seen() {
    lastHere = Date.now();
    try { localStorage.setItem(KEY, String(lastHere)); } catch (blocked) { /* this tab only */ }
    look();
  }
  function look() {
    if (box && limit > 0) { box.hidden = Date.now() - last() < limit * 1000 - WARN_MS; }
  }
  /* Requests that carry what a person did; heartbeats do not keep a session. */
  new PerformanceObserver(function (list) {
    if (list.getEntries().some(function (it) { return it.name.indexOf('v-r=uidl') > 0; })) { seen(); }
  }).observe({ type: 'resource' });
  setInterval(look, 5000);
  window.ccporSession = {
    seen: seen,
    watch: function (element, seconds) { box = element; limit = seconds; seen(); }
  };
})();
