import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDuration } from '../../src/declaration/durations.js';

describe('parseDuration', () => {
  it('keeps calendar months apart from seconds, as neither is a number of the other', () => {
    expect(parseDuration('P13M')).to.deep.equal({ months: 13, seconds: 0 });
    expect(parseDuration('P1Y2M')).to.deep.equal({ months: 14, seconds: 0 });
    expect(parseDuration('P2W')).to.deep.equal({ months: 0, seconds: 14 * 86400 });
    expect(parseDuration('PT30M')).to.deep.equal({ months: 0, seconds: 1800 });
    expect(parseDuration('P1M10DT12H5M7S')).to.deep.equal({
      months: 1,
      seconds: 10 * 86400 + 12 * 3600 + 5 * 60 + 7,
    });
  });

  it('tells months from minutes', () => {
    expect(parseDuration('P5M')).to.deep.equal({ months: 5, seconds: 0 });
    expect(parseDuration('PT5M')).to.deep.equal({ months: 0, seconds: 300 });
  });

  it('adds up whatever is said', () => {
    const part = fc.nat(999);
    fc.assert(
      fc.property(part, part, part, part, part, part, part, (y, mo, w, d, h, mi, s) => {
        expect(parseDuration(`P${y}Y${mo}M${w}W${d}DT${h}H${mi}M${s}S`)).to.deep.equal({
          months: y * 12 + mo,
          seconds: w * 604800 + d * 86400 + h * 3600 + mi * 60 + s,
        });
      }),
    );
  });

  it('reads nothing into what is no such duration', () => {
    const texts = [
      '',
      'P',
      'PT',
      'P1',
      '6M',
      'p6m',
      'P6M ',
      ' P6M',
      'P-6M',
      'P1.5Y',
      'P1MT',
      'P1D2M',
      'PT1Y',
      'session',
    ];
    for (const text of texts) expect(parseDuration(text), JSON.stringify(text)).to.be.undefined;
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^P[0-9YMWDTHS]{0,12}$/)), (text) => {
        const read = parseDuration(text);
        if (read) expect(read.months + read.seconds).to.be.at.least(0);
      }),
    );
  });
});
