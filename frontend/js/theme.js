/* Light or dark before the first paint, and again when the person or the device changes it. */
(function () {
  var KEY = 'ccpor-theme';
  var device = window.matchMedia('(prefers-color-scheme: dark)');
  function choice() {
    try { return localStorage.getItem(KEY) || 'system'; } catch (blocked) { return 'system'; }
  }
  function show() {
    var chosen = choice();
    var theme = chosen === 'light' || chosen === 'dark' ? chosen : device.matches ? 'dark' : 'light';
    document.documentElement.setAttribute('data-theme', theme);
  }
  window.ccporTheme = {
    choice: choice,
    choose: function (theme) {
      try { localStorage.setItem(KEY, theme); } catch (blocked) { /* stays for this page only */ }
      show();
    }
  };
  device.addEventListener('change', show);
  window.addEventListener('storage', show);
  show();
})();
