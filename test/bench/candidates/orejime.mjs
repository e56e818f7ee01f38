import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { categories, services, site, texts } from '../site.mjs';

/** Its French file with its standard theme, and settings in the page; deferred, so that it holds nothing up. */
export default {
  id: 'orejime',
  name: 'Orejime',
  package: 'orejime',
  accept: '#orejime-banner-accept, .orejime-Banner-button--save, .orejime-Banner .orejime-Button--save',
  refuse: '#orejime-banner-decline, .orejime-Banner-button--decline, .orejime-Banner .orejime-Button--decline',
  preferences: '#orejime-banner-configure, .orejime-Banner-learnMoreButton, .orejime-Banner .orejime-Button--info',
  opened: '.orejime-Modal .orejime-Modal-saveButton',

  async pages({ gated, peers }) {
    return {
      ...(await files(peers, purposes(services))),
      foot: gated
        .map(
          ({ category, src, text }) =>
            `<template data-purpose="${category}"><script${src ? ` src="${src}"` : ''}>${text ?? ''}</script></template>`,
        )
        .join('\n'),
    };
  },

  scale: [{ name: 'Orejime: list of purposes', run: openModal }],
  scalePage: ({ entries, peers }) => files(peers, listed(entries)),
};

async function files(peers, purposes) {
  const dist = join(peers, 'orejime/dist');
  const settings = {
    privacyPolicyUrl: site.policy,
    purposes,
    cookie: { duration: 183 },
    translations: {
      banner: {
        title: texts.title,
        description: texts.text,
        accept: texts.accept,
        decline: texts.refuse,
        configure: texts.preferences,
      },
      modal: { acceptAll: texts.accept, declineAll: texts.refuse, save: texts.save, close: texts.close },
    },
  };
  return {
    head: `<link rel="stylesheet" href="orejime.css">
<script>window.orejimeConfig=${JSON.stringify(settings)}</script>
<script defer src="orejime.js"></script>`,
    files: {
      'orejime.js': await readFile(join(dist, 'orejime-standard-fr.js'), 'utf8'),
      'orejime.css': await readFile(join(dist, 'orejime-standard.css'), 'utf8'),
    },
  };
}

function purposes(all) {
  return categories.map(({ id, label, description }) => ({
    id,
    title: label,
    description,
    isMandatory: id === 'necessary',
    cookies: all.filter(({ category }) => category === id).flatMap(({ cookies }) => cookies.map(({ name }) => name)),
  }));
}

/** Orejime shows no cookies, but purposes: here one for each service. */
function listed(all) {
  return all.map(({ id, name, cookies: [cookie] }) => ({
    id,
    title: name,
    description: cookie.purpose,
    cookies: [cookie.name],
  }));
}

async function openModal() {
  return {
    show: () => window.orejime.prompt(),
    count: () => document.querySelectorAll('.orejime-Modal .orejime-Purpose').length,
  };
}
