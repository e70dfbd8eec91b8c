const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** Money held in whole pence, `£1,234.50`; whole pounds without the pence, `£20`. */
export function formatPence(pence: number): string {
  return pounds.format(pence / 100).replace(/\.00$/, '');
}
