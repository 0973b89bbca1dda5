/**
 * `<copy-buttons>`: shows its buttons, each of which copies the address (`<code>`) of its list item, and says so in its
 * `[role="status"]`, in the words of `data-copied`. Where the browser does not let it copy (a page without encryption has
 * no clipboard), it selects the address, and the words are those of `data-marked`. Without a script the buttons stay
 * hidden.
 */
const SHOWN_FOR = 4000;

async function isCopied(address: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(address);
    return false;
  }
}

customElements.define(
  'copy-buttons',
  class extends HTMLElement {
    #timer = 0;

    connectedCallback(): void {
      for (const button of this.querySelectorAll('button')) button.hidden = false;
      this.addEventListener('click', ({ target }) => {
        const address = (target as Element).closest('button')?.closest('li')?.querySelector('code');
        if (address) void this.#copy(address);
      });
    }

    async #copy(address: Element): Promise<void> {
      const { copied = '', marked = '' } = this.dataset;
      this.#say((await isCopied(address)) ? copied : marked);
    }

    #say(words: string): void {
      const status = this.querySelector('[role="status"]') as Element;
      clearTimeout(this.#timer);
      status.textContent = words;
      this.#timer = window.setTimeout(() => status.replaceChildren(), SHOWN_FOR);
    }
  },
);
