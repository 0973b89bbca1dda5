import { type Environment, nowOf } from '../config/environment.ts';

const isGiven = ({ SITE_NOW }: Environment): boolean => SITE_NOW !== undefined && SITE_NOW !== '';

/** The moment that `SITE_NOW` names, or else the present one: the only place that reads the clock. */
export const nowOrClock = (environment: Environment): Temporal.Instant =>
  isGiven(environment) ? nowOf(environment) : Temporal.Now.instant();
