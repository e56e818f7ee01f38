import { expect } from '@open-wc/testing';
import { addMonths, today } from '../../src/consent/calendar.js';
import type { Consent } from '../../src/consent/consent.js';
import { decide } from '../../src/consent/consent.js';
import type { ConsentChangeEvent } from '../../src/consent/consent-events.js';
import type { ConsentSnapshot } from '../../src/consent/consent-store.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { caughtErrors } from '../support/caught-errors.js';
import { resetClock, setClock } from '../support/clock.js';
import { byId, declared, declaredPlain } from '../support/fixtures.js';
import { inlineModule } from '../support/inline-module.js';
import { MemoryStorage } from '../support/memory-storage.js';

const plain = declaredPlain();
const now = today();

function decided(choices: Record<string, boolean>, declaration = plain, on = now): Consent {
  return decide(undefined, declaration, choices, on);
}

/** A store that knows its declaration, with what a test sees of it. */
function storeOf(declaration = plain, storage = new MemoryStorage()) {
  const store = new ConsentStore(storage);
  store.declare(declaration);
  const snapshots: ConsentSnapshot[] = [];
  store.subscribe((snapshot) => snapshots.push(snapshot));
  snapshots.length = 0;
  const events: ConsentChangeEvent[] = [];
  store.addEventListener('cookie-consent-change', (event) => events.push(event as ConsentChangeEvent));
  return { store, storage, snapshots, events };
}

describe('ConsentStore', () => {
  afterEach(resetClock);

  describe('on a first visit', () => {
    it('is undecided, and grants nothing but what is required', () => {
      const { store } = storeOf();
      expect(store.snapshot.consent).to.be.undefined;
      expect(store.snapshot.pending).to.deep.equal(['statistics', 'embeds']);
      expect(store.isGranted('necessary')).to.be.true;
      for (const id of ['statistics', 'counter', 'embeds', 'video']) expect(store.isGranted(id), id).to.be.false;
    });

    it('stores nothing until somebody decides', () => {
      const { store, storage } = storeOf();
      store.refresh();
      expect(storage.kept).to.be.undefined;
    });

    it('grants nothing that it does not know', () => {
      const { store } = storeOf();
      store.acceptAll();
      for (const id of ['chat', '', 'constructor', 'toString', '__proto__'])
        expect(store.isGranted(id), id).to.be.false;
    });
  });

  describe('before a declaration', () => {
    it('grants nothing, whatever is stored, and knows what was decided', () => {
      const consent = decided({ statistics: true, embeds: false });
      const store = new ConsentStore(new MemoryStorage(consent));
      for (const id of ['necessary', 'statistics', 'counter', 'embeds']) expect(store.isGranted(id), id).to.be.false;
      expect(store.snapshot).to.deep.include({
        declaration: undefined,
        consent,
        isPersisted: true,
        states: {},
        grants: {},
        pending: [],
        optedOut: [],
      });
      store.declare(plain);
      expect(store.isGranted('statistics')).to.be.true;
      expect(store.isGranted('embeds')).to.be.false;
    });

    it('cannot take a choice that may grant something, and says what to do', () => {
      const store = new ConsentStore();
      for (const verb of [() => store.acceptAll(), () => store.choose({ statistics: false })]) {
        expect(verb).to.throw(Error, 'call declare(…) first, or await ready');
      }
      expect(store.snapshot.consent).to.be.undefined;
    });

    it('can withdraw what is stored, and forget it', () => {
      const storage = new MemoryStorage(decided({ statistics: true, embeds: true }));
      const store = new ConsentStore(storage);
      store.withdraw();
      expect(storage.kept?.choices).to.deep.equal({ statistics: false, embeds: false });
      expect(store.snapshot.consent).to.equal(storage.kept);
      store.reset();
      expect(storage.kept).to.be.undefined;
    });

    it('has nothing to withdraw where nothing is stored', () => {
      const storage = new MemoryStorage();
      new ConsentStore(storage).withdraw();
      expect(storage.kept).to.be.undefined;
    });
  });

  describe('a refusal before a declaration', () => {
    const revisions = decided({ statistics: true, embeds: true }).rev;

    it('is kept at once for what was decided before, and for the rest when the declaration comes', () => {
      const before = decided({ statistics: true, chat: true }, plain, addMonths(now, -1));
      const storage = new MemoryStorage({ ...before, choices: { statistics: true, chat: true } });
      const store = new ConsentStore(storage);
      store.refuseAll();
      expect(storage.kept).to.deep.equal({ ...before, on: now, choices: { statistics: false, chat: false } });
      store.declare(plain);
      expect(storage.kept).to.deep.equal(decided({ statistics: false, embeds: false }));
      expect(store.snapshot.pending).to.deep.equal([]);
    });

    it('waits for the declaration where nothing is known to refuse', () => {
      const storage = new MemoryStorage();
      const store = new ConsentStore(storage);
      store.refuseAll();
      expect(storage.kept).to.be.undefined;
      store.declare(plain);
      expect(storage.kept).to.deep.equal(decided({ statistics: false, embeds: false }));
    });

    it('is kept at once for what is known to be refusable, as the answer to what was asked', () => {
      const storage = new MemoryStorage();
      const store = new ConsentStore(storage);
      store.declareRefusable(revisions);
      expect(storage.kept, 'which decides nothing').to.be.undefined;
      expect(store.snapshot).to.deep.include({ states: {}, grants: {}, pending: [] });
      store.refuseAll();
      expect(storage.kept).to.deep.equal(decided({ statistics: false, embeds: false }));
      const later = new ConsentStore(storage);
      later.declare(plain);
      expect(later.snapshot.pending, 'so that the next page asks nothing').to.deep.equal([]);
    });

    it('is kept as soon as it is known what can be refused', () => {
      const storage = new MemoryStorage();
      const store = new ConsentStore(storage);
      store.refuseAll();
      store.declareRefusable(revisions);
      expect(storage.kept).to.deep.equal(decided({ statistics: false, embeds: false }));
    });

    it('is made once: a later declaration refuses nothing that was granted meanwhile', () => {
      const store = new ConsentStore(new MemoryStorage());
      store.refuseAll();
      store.declare(plain);
      store.acceptAll();
      store.declare(declaredPlain(({ site }) => (site.name = 'Autre exemple')));
      expect(store.isGranted('video')).to.be.true;
    });
  });

  describe('ready', () => {
    it('waits for the declaration, and gives it', async () => {
      const store = new ConsentStore();
      let isReady = false;
      const ready = store.ready.then((declaration) => {
        isReady = true;
        return declaration;
      });
      await Promise.resolve();
      expect(isReady).to.be.false;
      store.declare(plain);
      expect(await ready).to.equal(plain);
      expect(store.snapshot.declaration).to.equal(plain);
    });
  });

  describe('the verbs', () => {
    it('accept all', () => {
      const { store, storage } = storeOf();
      store.acceptAll();
      expect(storage.kept).to.deep.equal(decided({ statistics: true, embeds: true }));
      expect(store.snapshot.pending).to.deep.equal([]);
      for (const id of ['statistics', 'counter', 'heatmap', 'embeds', 'video']) expect(store.isGranted(id)).to.be.true;
    });

    it('refuse all, what is exempt too, and never what is required', () => {
      const { store, storage } = storeOf(declared());
      store.refuseAll();
      expect(storage.kept?.choices).to.deep.equal({ audience: false, statistics: false, embeds: false });
      expect(store.isGranted('audience')).to.be.false;
      expect(store.isGranted('necessary')).to.be.true;
      expect(store.snapshot.pending).to.deep.equal([]);
    });

    it('choose, by category and by service', () => {
      const { store } = storeOf();
      store.choose({ statistics: true, heatmap: false });
      expect(store.snapshot.states).to.include({ statistics: 'mixed', embeds: 'undecided' });
      expect(store.snapshot.pending).to.deep.equal(['embeds']);
    });

    it('choose nothing for what is required', () => {
      const { store, storage, events } = storeOf();
      store.choose({ necessary: false, session: false });
      store.choose({});
      expect(storage.kept).to.be.undefined;
      expect(store.isGranted('session')).to.be.true;
      expect(events).to.deep.equal([]);
    });

    it('refuse an id that is not declared, and name those that are, and store nothing', () => {
      const { store, storage } = storeOf();
      expect(() => store.choose({ statistics: true, statistcs: true })).to.throw(
        RangeError,
        'No category or service "statistcs" is declared: expected one of necessary, statistics, embeds, session',
      );
      expect(storage.kept).to.be.undefined;
    });

    it('refuse what is neither true nor false', () => {
      const { store, storage } = storeOf();
      for (const choice of ['true', 1, null, undefined]) {
        const choices = { statistics: choice } as unknown as Record<string, boolean>;
        expect(() => store.choose(choices), String(choice)).to.throw(TypeError, 'expected true or false');
      }
      expect(storage.kept).to.be.undefined;
    });

    it('withdraw whatever was granted, as one act, today', () => {
      const storage = new MemoryStorage(decided({ statistics: true, embeds: true, heatmap: false }));
      const { store, events } = storeOf(plain, storage);
      store.withdraw();
      expect(storage.kept?.choices).to.deep.equal({ statistics: false, embeds: false });
      expect(events).to.have.lengthOf(1);
      expect(events[0]!.revoked).to.have.members(['statistics', 'counter', 'embeds', 'video']);
    });

    it('withdraw nothing where nothing was decided: what is undecided stays so', () => {
      const { store, storage } = storeOf();
      store.withdraw();
      expect(storage.kept).to.be.undefined;
      store.choose({ counter: true });
      store.withdraw();
      expect(store.isGranted('counter')).to.be.false;
      expect(store.snapshot.pending).to.deep.equal(['statistics', 'embeds']);
    });

    it('withdraw from what is exempt', () => {
      const { store } = storeOf(declared());
      expect(store.isGranted('tally')).to.be.true;
      store.withdraw();
      expect(store.isGranted('tally')).to.be.false;
    });

    it('withdraw what was granted under another page’s declaration', () => {
      const before = { on: now, choices: { chat: true }, rev: { chat: 'aaaa' } };
      const { store, storage } = storeOf(plain, new MemoryStorage(before));
      store.choose({ embeds: true });
      store.withdraw();
      expect(storage.kept?.choices).to.deep.equal({ chat: false, embeds: false });
    });

    it('reset to undecided, as on a first visit', () => {
      const { store, storage, events } = storeOf();
      const before = store.snapshot;
      store.acceptAll();
      store.reset();
      expect(storage.kept).to.be.undefined;
      expect(store.snapshot).to.deep.equal(before);
      expect(events.at(-1)!.revoked).to.include('statistics');
    });

    it('date a whole decision today, and a part with the whole that it changes', () => {
      const { store, storage } = storeOf();
      store.acceptAll();
      const third = addMonths(now, 3);
      setClock(third);
      store.choose({ embeds: false });
      expect(storage.kept?.on).to.equal(now);
      store.refuseAll();
      expect(storage.kept?.on).to.equal(third);
    });
  });

  describe('with objections of the visitor’s browser', () => {
    const exempt = declared();

    function objecting(...ids: string[]) {
      const storage = new MemoryStorage();
      const store = new ConsentStore(storage, { objections: () => ids });
      store.declare(exempt);
      return { store, storage };
    }

    it('asks the declaration which, and refuses those without storing it as a choice', () => {
      const asked: unknown[] = [];
      const storage = new MemoryStorage();
      const store = new ConsentStore(storage, {
        objections: (declaration) => {
          asked.push(declaration);
          return ['embeds'];
        },
      });
      expect(store.snapshot.optedOut).to.deep.equal([]);
      store.declare(exempt);
      expect(asked).to.deep.equal([exempt]);
      expect(store.snapshot).to.deep.include({ optedOut: ['embeds'], pending: ['statistics'] });
      expect(storage.kept).to.be.undefined;
      store.choose({ statistics: true });
      expect(storage.kept?.choices).to.deep.equal({ statistics: true });
    });

    it('stores nothing of them when the visitor withdraws', () => {
      const { store, storage } = objecting('embeds', 'audience');
      store.withdraw();
      expect(storage.kept).to.be.undefined;
      store.choose({ statistics: true });
      store.withdraw();
      expect(storage.kept?.choices).to.deep.equal({ statistics: false });
      expect(store.snapshot.optedOut).to.deep.equal(['audience', 'embeds']);
    });

    it('does what the visitor decides later', () => {
      const { store } = objecting('embeds');
      store.choose({ embeds: true });
      expect(store.isGranted('video')).to.be.true;
      expect(store.snapshot.optedOut).to.deep.equal([]);
      store.reset();
      expect(store.isGranted('video')).to.be.false;
      expect(store.snapshot.optedOut).to.deep.equal(['embeds']);
    });
  });

  describe('a snapshot', () => {
    it('is the same reference until something changes', () => {
      const { store } = storeOf();
      const first = store.snapshot;
      store.refresh();
      store.declare(plain);
      store.declare(declaredPlain());
      store.choose({});
      expect(store.snapshot).to.equal(first);
      store.acceptAll();
      const second = store.snapshot;
      expect(second).to.not.equal(first);
      store.acceptAll();
      store.choose({ statistics: true });
      expect(store.snapshot).to.equal(second);
    });

    it('never changes itself', () => {
      const { store } = storeOf();
      const first = store.snapshot;
      const text = JSON.stringify(first);
      store.acceptAll();
      expect(JSON.stringify(first)).to.equal(text);
    });
  });

  describe('a subscriber', () => {
    it('is called at once, and after each change with what holds then', () => {
      const store = new ConsentStore(new MemoryStorage());
      const seen: ConsentSnapshot[] = [];
      store.subscribe((snapshot) => seen.push(snapshot));
      expect(seen).to.deep.equal([store.snapshot]);
      store.declare(plain);
      store.acceptAll();
      expect(seen).to.have.lengthOf(3);
      expect(seen[2]).to.equal(store.snapshot);
    });

    it('is not called when nothing changed', () => {
      const { store, snapshots } = storeOf();
      store.acceptAll();
      store.acceptAll();
      store.refresh();
      expect(snapshots).to.have.lengthOf(1);
    });

    it('is not called once it has left, and may leave twice', () => {
      const store = new ConsentStore();
      let calls = 0;
      const leave = store.subscribe(() => calls++);
      leave();
      leave();
      store.declare(plain);
      expect(calls).to.equal(1);
    });

    it('counts twice when it subscribes twice', () => {
      const store = new ConsentStore();
      let calls = 0;
      const listener = () => calls++;
      const leave = store.subscribe(listener);
      store.subscribe(listener);
      leave();
      store.declare(plain);
      expect(calls).to.equal(3);
    });

    it('may leave while it is called, without another being passed over', () => {
      const { store } = storeOf();
      const seen: string[] = [];
      const leave = store.subscribe(({ consent }) => {
        if (!consent) return;
        seen.push('first');
        leave();
      });
      store.subscribe(({ consent }) => consent && seen.push('second'));
      store.acceptAll();
      store.refuseAll();
      expect(seen).to.deep.equal(['first', 'second', 'second']);
    });

    it('is not called any more when another ends it meanwhile', () => {
      const { store } = storeOf();
      let late = 0;
      store.subscribe(({ consent }) => consent && leave());
      const leave = store.subscribe(({ consent }) => consent && late++);
      store.acceptAll();
      expect(late).to.equal(0);
    });

    it('is called once for the change during which it subscribes', () => {
      const { store } = storeOf();
      let calls = 0;
      let hasSubscribed = false;
      store.subscribe(({ consent }) => {
        if (!consent || hasSubscribed) return;
        hasSubscribed = true;
        store.subscribe(() => calls++);
      });
      store.acceptAll();
      expect(calls).to.equal(1);
    });

    it('may decide while it is called: all end with what holds last', () => {
      const { store, snapshots, events } = storeOf();
      store.subscribe(({ states }) => {
        if (states['statistics'] === 'granted') store.refuseAll();
      });
      const last: (ConsentSnapshot | undefined)[] = [];
      store.subscribe((snapshot) => last.push(snapshot));
      store.acceptAll();
      expect(store.snapshot.states).to.include({ statistics: 'refused', embeds: 'refused' });
      expect(snapshots.at(-1)).to.equal(store.snapshot);
      expect(last.at(-1)).to.equal(store.snapshot);
      expect(events.at(-1)!.snapshot).to.equal(store.snapshot);
      expect(
        events.flatMap(({ granted }) => granted),
        'nothing is said to be granted that is not',
      ).to.deep.equal([]);
    });

    it('that throws stops no other, and the page hears of it', () => {
      const { store, events } = storeOf();
      const fault = new Error('a listener of the page');
      const caught = caughtErrors(() => {
        store.subscribe(({ consent }) => {
          if (consent) throw fault;
        });
        let reached = false;
        store.subscribe(({ consent }) => (reached ||= Boolean(consent)));
        store.acceptAll();
        expect(reached).to.be.true;
      });
      expect(caught).to.deep.equal([fault]);
      expect(events).to.have.lengthOf(1);
      expect(store.isGranted('statistics')).to.be.true;
    });

    it('that throws at once is subscribed all the same', () => {
      const store = new ConsentStore();
      let calls = 0;
      const caught = caughtErrors(() => {
        store.subscribe(() => {
          calls++;
          if (calls === 1) throw new Error('too early');
        });
        store.declare(plain);
      });
      expect(caught).to.have.lengthOf(1);
      expect(calls).to.equal(2);
    });
  });

  describe('the event of a change', () => {
    it('is said once for each real change, after it was kept', () => {
      const { store, storage, events } = storeOf();
      let keptThen: Consent | undefined;
      store.addEventListener('cookie-consent-change', () => (keptThen ??= storage.kept));
      store.acceptAll();
      expect(keptThen).to.deep.equal(decided({ statistics: true, embeds: true }));
      store.choose({ embeds: false });
      expect(events.map(({ origin }) => origin)).to.deep.equal(['page', 'page']);
      expect(events[0]!.granted).to.have.members(['statistics', 'counter', 'heatmap', 'embeds', 'video']);
      expect(events[0]!.revoked).to.deep.equal([]);
      expect(events[1]!.granted).to.deep.equal([]);
      expect(events[1]!.revoked).to.have.members(['embeds', 'video']);
      expect(events[1]!.snapshot).to.equal(store.snapshot);
    });

    it('is said for a first refusal, though nothing is granted or revoked by it', () => {
      const { store, events } = storeOf();
      store.refuseAll();
      expect(events).to.have.lengthOf(1);
      expect(events[0]).to.deep.include({ granted: [], revoked: [] });
    });

    it('is not said when nothing changed', () => {
      const { store, events } = storeOf();
      store.acceptAll();
      store.acceptAll();
      store.choose({ statistics: true });
      store.choose({});
      store.refresh();
      store.declare(declaredPlain());
      expect(events).to.have.lengthOf(1);
    });

    it('is said when a new declaration takes back what was granted', () => {
      const { store, events } = storeOf();
      store.acceptAll();
      store.declare(declaredPlain(({ services }) => (byId(services, 'video').hosts = ['video.example'])));
      expect(events).to.have.lengthOf(2);
      expect(events[1]!.revoked).to.have.members(['embeds', 'video']);
      expect(store.snapshot.pending).to.deep.equal(['embeds']);
    });
  });

  describe('refresh', () => {
    it('takes up what another tab has stored, and says where it comes from', () => {
      const { store, storage, events } = storeOf();
      storage.kept = decided({ statistics: true, embeds: false });
      store.refresh();
      expect(store.isGranted('statistics')).to.be.true;
      expect(events.map(({ origin }) => origin)).to.deep.equal(['elsewhere']);
    });

    it('takes up that another tab has forgotten', () => {
      const { store, storage } = storeOf();
      store.acceptAll();
      storage.kept = undefined;
      store.refresh();
      expect(store.isGranted('statistics')).to.be.false;
      expect(store.snapshot.pending).to.deep.equal(['statistics', 'embeds']);
    });
  });

  describe('where nothing can be stored', () => {
    it('holds the choice for the page, and says that it is not kept', () => {
      const { store, storage } = storeOf();
      expect(store.snapshot.isPersisted).to.be.true;
      storage.keeps = false;
      store.acceptAll();
      expect(store.isGranted('statistics')).to.be.true;
      expect(store.snapshot.isPersisted).to.be.false;
      store.refresh();
      store.declare(declaredPlain((draft) => (draft.consent = { duration: 'P3M' })));
      expect(store.isGranted('statistics'), 'it is not lost by looking').to.be.true;
    });

    it('says so once, not at each change', () => {
      const { store, storage, events } = storeOf();
      storage.keeps = false;
      store.acceptAll();
      store.refuseAll();
      expect(events).to.have.lengthOf(2);
      expect(store.snapshot.isPersisted).to.be.false;
    });

    it('says that it is kept as soon as it is', () => {
      const { store, storage, snapshots } = storeOf();
      storage.keeps = false;
      store.acceptAll();
      storage.keeps = true;
      store.acceptAll();
      expect(store.snapshot.isPersisted).to.be.true;
      expect(snapshots.map(({ isPersisted }) => isPersisted)).to.deep.equal([false, true]);
    });

    it('starts anew after a reset', () => {
      const { store, storage } = storeOf();
      storage.keeps = false;
      store.acceptAll();
      store.reset();
      expect(store.snapshot).to.include({ isPersisted: true, consent: undefined });
    });

    it('holds choices in memory without any storage', () => {
      const store = new ConsentStore();
      store.declare(plain);
      store.acceptAll();
      store.refresh();
      expect(store.isGranted('statistics')).to.be.true;
      store.reset();
      expect(store.isGranted('statistics')).to.be.false;
    });

    it('works in a sandboxed frame, which may touch neither cookies nor web storage', async () => {
      const { name, importMap } = await inlineModule('/src/store.ts');
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      const script = `
        const { pageConsent } = await import(${JSON.stringify(name)});
        const store = pageConsent();
        let changes = 0;
        document.addEventListener('cookie-consent-change', () => changes++);
        await store.declare(${JSON.stringify(plain)});
        store.acceptAll();
        store.refresh();
        const { isPersisted } = store.snapshot;
        const accepted = store.isGranted('video');
        store.refuseAll();
        while (changes < 2) await new Promise((resolve) => document.addEventListener('cookie-consent-change', resolve));
        parent.postMessage({ isPersisted, accepted, refused: !store.isGranted('video'), changes }, '*');`;
      frame.srcdoc = `<script type="importmap">${importMap}</script><script>onerror = (text) => parent.postMessage(text, '*');
        onunhandledrejection = (event) => parent.postMessage(String(event.reason), '*');</script>
        <script type="module">${script.replaceAll('</', '<\\/')}</script>`;
      const answer = new Promise((resolve) => {
        const onMessage = (event: MessageEvent) => {
          if (event.source !== frame.contentWindow) return;
          removeEventListener('message', onMessage);
          resolve(event.data);
        };
        addEventListener('message', onMessage);
      });
      document.body.append(frame);
      try {
        expect(await answer).to.deep.equal({ isPersisted: false, accepted: true, refused: true, changes: 2 });
      } finally {
        frame.remove();
      }
    });
  });

  describe('a note for the next page', () => {
    const noted: string[] = [];
    const noting = () => Object.assign(new MemoryStorage(), { note: (verdict: string) => void noted.push(verdict) });
    afterEach(() => noted.splice(0));

    it('goes beside the decision, and changes nothing', () => {
      const { store, snapshots, events } = storeOf(plain, noting());
      store.acceptAll();
      store.note('verdict');
      expect(noted).to.deep.equal(['verdict']);
      expect([snapshots.length, events.length]).to.deep.equal([1, 1]);
    });

    it('is not made where the decision is not kept, nor where nobody keeps notes', () => {
      const storage = noting();
      const { store } = storeOf(plain, storage);
      storage.keeps = false;
      store.acceptAll();
      store.note('verdict');
      expect(noted).to.deep.equal([]);
      storeOf().store.note('verdict');
      new ConsentStore().note('verdict');
    });
  });

  describe('the terms of a declaration', () => {
    it('say where to look for the choice', () => {
      const storage = new MemoryStorage();
      storage.terms = { cookie: 'choix' };
      storage.kept = decided({ statistics: true, embeds: true });
      storage.terms = {};
      const { store } = storeOf(
        declaredPlain((draft) => (draft.consent = { cookie: 'choix' })),
        storage,
      );
      expect(store.isGranted('statistics')).to.be.true;
    });

    it('leave behind what another cookie says', () => {
      const storage = new MemoryStorage(decided({ statistics: true, embeds: true }));
      const store = new ConsentStore(storage);
      expect(store.snapshot.consent).to.equal(storage.kept);
      store.declare(declaredPlain((draft) => (draft.consent = { cookie: 'choix' })));
      expect(store.snapshot.consent).to.be.undefined;
      expect(store.isGranted('statistics')).to.be.false;
      expect(store.snapshot.pending).to.deep.equal(['statistics', 'embeds']);
    });
  });
});
