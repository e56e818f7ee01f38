import { expect } from '@open-wc/testing';
import { wrapAccessor, wrapMethod } from '../../src/effects/host-blocker/wrapped-property.js';

class Base {
  inherited(): string {
    return 'inherited';
  }
}

class Thing extends Base {
  #size = 1;
  greet(name: string): string {
    return `hello ${name}`;
  }
  get size(): number {
    return this.#size;
  }
  set size(value: number) {
    this.#size = value;
  }
}

const descriptor = (name: string) => Object.getOwnPropertyDescriptor(Thing.prototype, name);

describe('wrapped properties', () => {
  it('call what stands around a method with its this, its arguments and the way on', () => {
    const thing = new Thing();
    const unwrap = wrapMethod(Thing.prototype, 'greet', (self, parts, next) => [self === thing, parts, next()]);
    expect(thing.greet('you')).to.deep.equal([true, ['you'], 'hello you']);
    unwrap();
    expect(thing.greet('you')).to.equal('hello you');
  });

  it('keep the name and the length of a method, and cannot be constructed either', () => {
    const unwrap = wrapMethod(Thing.prototype, 'greet', (_, __, next) => next());
    const wrapper = Thing.prototype.greet as unknown as new () => unknown;
    expect([wrapper.name, wrapper.length]).to.deep.equal(['greet', 1]);
    expect(() => new wrapper()).to.throw(TypeError);
    unwrap();
  });

  it('give back the very same descriptors', () => {
    const before = ['greet', 'size', 'inherited'].map(descriptor);
    const unwraps = [
      wrapMethod(Thing.prototype, 'greet', (_, __, next) => next()),
      wrapMethod(Thing.prototype, 'inherited', (_, __, next) => next()),
      wrapAccessor(Thing.prototype, 'size', {}),
    ];
    expect(descriptor('greet')).not.to.deep.equal(before[0]);
    expect(descriptor('inherited'), 'what is inherited is wrapped on the holder alone').not.to.equal(undefined);
    for (const unwrap of unwraps) unwrap();
    expect(['greet', 'size', 'inherited'].map(descriptor)).to.deep.equal(before);
    expect(before[2]).to.equal(undefined);
  });

  it('stand around getter and setter', () => {
    const thing = new Thing();
    const set: unknown[] = [];
    const unwrap = wrapAccessor(Thing.prototype, 'size', {
      get: (_, next) => Number(next()) * 10,
      set: (_, value, next) => {
        set.push(value);
        if (value !== 3) next();
      },
    });
    thing.size = 2;
    thing.size = 3;
    expect([thing.size, set]).to.deep.equal([20, [2, 3]]);
    unwrap();
    expect(thing.size).to.equal(2);
  });

  it('stay beneath what others have wrapped around them meanwhile', () => {
    const unwrap = wrapMethod(Thing.prototype, 'greet', (_, __, next) => `ours(${String(next())})`);
    const { greet } = Thing.prototype;
    const theirs = function (this: Thing, name: string): string {
      return `theirs(${greet.call(this, name)})`;
    };
    Thing.prototype.greet = theirs;
    unwrap();
    expect(Thing.prototype.greet).to.equal(theirs);
    expect(new Thing().greet('you')).to.equal('theirs(ours(hello you))');
    Thing.prototype.greet = greet;
    unwrap();
    expect(new Thing().greet('you')).to.equal('hello you');
  });

  it('call what others have wrapped beneath an inherited method meanwhile', () => {
    const unwrap = wrapMethod(Thing.prototype, 'inherited', (_, __, next) => next());
    const { inherited } = Base.prototype;
    Base.prototype.inherited = () => 'changed';
    expect(new Thing().inherited()).to.equal('changed');
    Base.prototype.inherited = inherited;
    unwrap();
  });

  it('leave alone what does not exist or may not be redefined', () => {
    const frozen = Object.freeze({ greet: () => 'frozen' });
    const { greet } = frozen;
    wrapMethod(frozen, 'greet', () => 'wrapped')();
    wrapMethod(Thing.prototype, 'missing', () => 'wrapped')();
    wrapAccessor(Thing.prototype, 'greet', {})();
    expect(frozen.greet).to.equal(greet);
    expect(descriptor('missing')).to.equal(undefined);
    expect(new Thing().greet('you')).to.equal('hello you');
  });
});
