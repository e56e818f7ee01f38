import { expect } from '@open-wc/testing';
import { languageIn, textIn } from '../../src/declaration/text.js';

describe('textIn', () => {
  it('says one text in every language', () => {
    expect(textIn('Vidéo', 'en')).to.equal('Vidéo');
  });

  it('prefers the exact tag, then its language', () => {
    const text = { fr: 'Vidéo', pt: 'Vídeo', 'pt-BR': 'Vídeo (BR)' };
    expect(textIn(text, 'pt-BR')).to.equal('Vídeo (BR)');
    expect(textIn(text, 'pt-PT')).to.equal('Vídeo');
    expect(textIn(text, 'fr-CA')).to.equal('Vidéo');
  });

  it('falls back to French, and to the first that there is', () => {
    expect(textIn({ en: 'Video', fr: 'Vidéo' }, 'de')).to.equal('Vidéo');
    expect(textIn({ en: 'Video', ar: 'فيديو' }, 'de')).to.equal('Video');
    expect(textIn({}, 'de')).to.equal('');
  });
});

describe('languageIn', () => {
  it('names the language in which a text is found', () => {
    const text = { en: 'Video', fr: 'Vidéo', 'pt-BR': 'Vídeo' };
    expect(['fr', 'fr-CA', 'pt', 'de'].map((locale) => languageIn(text, locale))).to.deep.equal([
      'fr',
      'fr',
      'pt-BR',
      'fr',
    ]);
    expect(languageIn({ en: 'Video', ar: 'فيديو' }, 'de')).to.equal('en');
  });
});
