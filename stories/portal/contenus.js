/** The page of every kind of content: the list of what has run, and what is added later. */
globalThis.noter = (nom) => {
  const ligne = document.createElement('li');
  ligne.textContent = nom;
  document.querySelector('#journal').append(ligne);
};

addEventListener('DOMContentLoaded', () => {
  const tardifs = () => document.importNode(document.querySelector('#tardifs').content, true);
  document.querySelector('#plus-tard').addEventListener('click', () => {
    const arrivees = document.querySelector('#arrivees');
    const hote = document.createElement('div');
    hote.attachShadow({ mode: 'open' }).append(tardifs());
    arrivees.append(tardifs(), hote);
  });
});
