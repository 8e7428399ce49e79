import type { Language } from '#shared/contracts/values.ts';
import { exchange as en } from './en/exchange.ts';
import { type ExchangeTexts, exchange as nl } from './nl/exchange.ts';

/** The sentences of exchange and merging, for the services and the command line too. */
export function exchangeTexts(language: Language): ExchangeTexts {
  return language === 'nl' ? nl : en;
}
