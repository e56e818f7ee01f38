/** Stands for the script of a measurement company: two cookies, and a hit for each page. */
(() => {
  const months = 60 * 60 * 24 * 30;
  const cookie = (name, value, seconds) => {
    document.cookie = `${name}=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax`;
  };
  const known = document.cookie.match(/_mn_id\.1=([^;]+)/)?.[1];
  const visitor = known ?? Math.random().toString(36).slice(2, 12);
  cookie('_mn_id.1', visitor, 13 * months);
  cookie('_mn_ses.1', Date.now().toString(36), 30 * 60);
  navigator.sendBeacon(`/tiers/mesure/visite?page=${encodeURIComponent(location.pathname)}&visiteur=${visitor}`);
})();
