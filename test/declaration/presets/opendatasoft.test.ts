import { expect } from '@open-wc/testing';
import { isRequired, optionalCategories } from '../../../src/declaration/declaration.js';
import { opendatasoft } from '../../../src/declaration/presets/opendatasoft.js';
import { readDeclaration } from '../../../src/declaration/check/read-declaration.js';
import { textIn } from '../../../src/declaration/text.js';
import { seed } from '../../../stories/site.js';

const cookies = opendatasoft.services.flatMap((service) => service.cookies);

describe('the preset of Opendatasoft', () => {
  it('completes a declaration of any portal', () => {
    const site = { name: 'Portail', url: 'https://exemple.opendatasoft.com' };
    const declaration = readDeclaration({ site, ...opendatasoft });
    expect(optionalCategories(declaration)).to.deep.equal([]);
  });

  it('names the four cookies of the model charter, for as long as they really last', () => {
    expect(Object.fromEntries(cookies.map(({ name, duration }) => [name, duration]))).to.deep.equal({
      sessionid: 'P2W',
      django_language: 'P12M',
      csrftoken: 'P12M',
      cookies_preferences: 'P6M',
    });
    const ofSeed = seed.services.flatMap((service) => service.cookies);
    expect(ofSeed.map(({ name, duration }) => [name, duration])).to.deep.equal(
      cookies.map(({ name, duration }) => [name, duration]),
    );
  });

  it('holds all four for necessary, so that none is asked about or erased', () => {
    expect(opendatasoft.categories.every(isRequired)).to.be.true;
    expect(opendatasoft.services.map(({ category }) => category)).to.deep.equal(Array(4).fill('necessary'));
  });

  it('speaks French and English', () => {
    for (const text of [...cookies.map(({ purpose }) => purpose), ...opendatasoft.services.map(({ name }) => name)]) {
      expect(textIn(text, 'fr')).to.match(/\S/);
      expect(text).to.have.property('en').that.matches(/\S/);
    }
  });
});
