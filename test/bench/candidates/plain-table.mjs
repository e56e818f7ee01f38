/** A plain HTML table of the same rows, which a page script puts in as text. */
export default {
  id: 'plain-table',
  name: 'plain HTML table',
  scale: [{ name: 'plain HTML table', run: showTable }],
  scalePage: async ({ entries }) => ({
    foot: `<script type="text/plain" id="rows">${JSON.stringify(entries)}</script>`,
  }),
};

async function showTable() {
  const rows = JSON.parse(document.querySelector('#rows').textContent);
  return {
    show() {
      const lines = rows.flatMap(({ provider, name: service, cookies }) =>
        cookies.map(
          ({ name, purpose, duration }) =>
            `<tr><td>${provider}</td><td>${service}</td><td>${name}</td><td>${purpose}</td><td>${duration}</td></tr>`,
        ),
      );
      const table = document.createElement('table');
      table.innerHTML = `<thead><tr><th scope="col">Prestataire</th><th scope="col">Service</th><th scope="col">Nom</th><th scope="col">Finalités</th><th scope="col">Durée</th></tr></thead><tbody>${lines.join('')}</tbody>`;
      document.querySelector('main').prepend(table);
    },
    count: () => document.querySelectorAll('main tbody tr').length,
  };
}
