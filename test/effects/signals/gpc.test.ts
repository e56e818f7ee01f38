import { expect } from '@open-wc/testing';
import { gpcObjections } from '../../../src/effects/signals/gpc.js';
import { declaredAll, sendGpc } from './tools.js';

describe('gpcObjections', () => {
  afterEach(() => sendGpc(undefined));

  it('are the categories that the declaration names, marketing by default', () => {
    sendGpc(true);
    expect(gpcObjections(declaredAll({ gpc: true }))).to.deep.equal(['marketing']);
    expect(gpcObjections(declaredAll({ gpc: ['statistics', 'audience'] }))).to.deep.equal(['statistics', 'audience']);
    expect(gpcObjections(declaredAll({ gpc: [] }))).to.deep.equal([]);
  });

  it('are none where the declaration says nothing of it', () => {
    sendGpc(true);
    expect(gpcObjections(declaredAll())).to.deep.equal([]);
    expect(gpcObjections(declaredAll({ google: true }))).to.deep.equal([]);
  });

  it('are none unless the browser sends it', () => {
    for (const value of [false, undefined, null, '1', 1, 'true']) {
      sendGpc(value);
      expect(gpcObjections(declaredAll({ gpc: true })), String(value)).to.deep.equal([]);
    }
  });
});
