import {aTimeout, expect} from '@open-wc/testing';
import {html, LitElement, type TemplateResult} from 'lit';
import {OnDemand, type OnDemandModule} from '../../src/elements/on-demand.js';

const PART: OnDemandModule = {styles: undefined};

/** Asks for a part at each render, as cards and menus do. */
class Host extends LitElement {
  asked = 0;
  answer: () => Promise<OnDemandModule> = () => Promise.reject(new Error('404'));
  reloaded = 0;
  readonly piece = new OnDemand<OnDemandModule>(
    this,
    () => {
      this.asked++;
      return this.answer();
    },
    () => this.reloaded++,
  );

  override render(): TemplateResult {
    this.piece.fetch();
    return html`${this.piece.hasFailed ? 'failed' : this.piece.module ? 'here' : 'on its way'}`;
  }
}
customElements.define('on-demand-host', Host);

async function show(): Promise<Host> {
  const host = new Host();
  document.body.append(host);
  await aTimeout(20);
  return host;
}

describe('a part of the script', () => {
  it('that cannot be fetched is asked for once, however often its element renders', async () => {
    const host = await show();
    for (let renders = 0; renders < 5; renders++) {
      host.requestUpdate();
      await host.updateComplete;
      await aTimeout(5);
    }
    expect(host.asked).to.equal(1);
    expect(host.piece.isAwaited).to.equal(false);
    expect(host.renderRoot.textContent).to.contain('failed');
    host.remove();
  });

  it('is asked for once more when the reader tries again', async () => {
    const host = await show();
    host.answer = () => Promise.resolve(PART);
    host.piece.retry();
    host.piece.retry(); // a button may be pressed twice
    expect(host.piece.isAwaited).to.equal(true);
    await aTimeout(20);
    expect(host.asked).to.equal(2);
    expect(host.renderRoot.textContent).to.contain('here');
    host.piece.retry();
    expect(host.asked).to.equal(2);
    host.remove();
  });

  it('that cannot be had again either is asked for by a page that begins anew', async () => {
    const host = await show();
    host.piece.retry();
    await aTimeout(20);
    expect([host.asked, host.reloaded]).to.deep.equal([2, 0]);
    host.piece.retry();
    expect([host.asked, host.reloaded]).to.deep.equal([2, 1]);
    host.remove();
  });
});
