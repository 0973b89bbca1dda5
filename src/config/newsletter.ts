/**
 * The monthly digest as a mail. It is sent by a mail system that the publisher already has: this site keeps no addresses,
 * has no form and loads nothing from there. `npm run digest -- 2024-09` writes what is to be sent.
 */
export interface Newsletter {
  /** Page of the mail system on which readers subscribe, https://…; empty where there is none: then no page has a link. */
  signUp: string;
  /** How the newsletter is called there, if not by the name that the site has for it. */
  name: string;
  /**
   * What the mail system puts the address for unsubscribing in place of, as it is written there: `{{unsubscribe}}`,
   * `*|UNSUB|*`, `%unsubscribe_url%`. Empty where it adds a line of its own.
   */
  unsubscribe: string;
}

export const newsletter: Newsletter = { signUp: '', name: '', unsubscribe: '{{unsubscribe}}' };

/** Whether readers can be sent there: to an https address, or to none. */
export const isSignUpAddress = (address: string): boolean =>
  address === '' || (URL.canParse(address) && new URL(address).protocol === 'https:');
