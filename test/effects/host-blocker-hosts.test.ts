import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { refusedAddresses } from '../../src/effects/host-blocker/host-blocker-hosts.js';
import { byId, declaredPlain } from '../support/fixtures.js';

/** Which of the addresses are refused while `counter` is granted, `video` refused, and `heatmap` undecided. */
function refused(hosts: Readonly<Record<string, readonly string[]>>, addresses: readonly string[]): readonly string[] {
  const store = new ConsentStore();
  store.declare(
    declaredPlain((value) => {
      value.enforcement = { blockHosts: true };
      for (const [id, names] of Object.entries(hosts)) byId(value.services, id).hosts = [...names];
    }),
  );
  store.choose({ counter: true, video: false });
  const isRefused = refusedAddresses(store.snapshot);
  return addresses.filter((address) => isRefused?.(address));
}

describe('hosts of refused services', () => {
  it('are refused on any path, port and scheme', () => {
    const addresses = ['https://v.example/', 'http://v.example:81/a?b', '//V.example/c', 'https://v.example./d'];
    expect(refused({ video: ['v.example'] }, addresses)).to.deep.equal(addresses);
  });

  it('are refused while nobody has decided', () => {
    expect(refused({ heatmap: ['h.example'] }, ['https://h.example/'])).to.have.length(1);
  });

  it('are meant exactly, or by a star with all domains beneath', () => {
    const addresses = ['https://a.v.example/', 'https://b.a.v.example/', 'https://v.example/', 'https://av.example/'];
    expect(refused({ video: ['*.v.example'] }, addresses)).to.deep.equal(addresses.slice(0, 2));
    expect(refused({ video: ['v.example'] }, addresses)).to.deep.equal(['https://v.example/']);
  });

  it('are let through where a granted service declares them too', () => {
    const addresses = ['https://cdn.v.example/', 'https://v.example/'];
    const hosts = { video: ['v.example', 'cdn.v.example'], counter: ['*.v.example'] };
    expect(refused(hosts, addresses)).to.deep.equal(['https://v.example/']);
  });

  it('never mean this page’s own origin, nor what is no address of a host', () => {
    const addresses = [location.href, '/a', 'a b', '', 'data:,a', 'about:blank', 'javascript:0', 'https://', 'blob:x'];
    expect(refused({ video: [location.hostname, '*.example'] }, addresses)).to.deep.equal([]);
  });

  it('are nobody’s concern where no refused service names one', () => {
    const store = new ConsentStore();
    expect(refusedAddresses(store.snapshot)).to.equal(undefined);
    store.declare(declaredPlain((value) => (value.enforcement = { blockHosts: true })));
    expect(refusedAddresses(store.snapshot)).to.equal(undefined);
  });
});
