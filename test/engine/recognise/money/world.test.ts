/** Money of the world as papers on trade and aid write it: signs behind the number, currencies with their country, continental decimals. */
import { type FigureRow, runFigures } from '../../../support/figure-table';

const GB: readonly FigureRow[] = [
  // Signs behind the number.
  ['The fee is ⟦1,250 ₪⟧ or ⟦40₴⟧', 'ILS 1250', 'UAH 40'],
  ['The fee is ⟦75 zł⟧ or ⟦9 800 Kč⟧', 'PLN 75', 'CZK 9800'],
  ['The fee is ⟦₫90,000⟧ or ⟦₡12,000⟧', 'VND 90000', 'CRC 12000'],
  ['The fee is ⟦200元⟧', 'CNY 200'],
  // The country says which.
  ['Iraq owed ⟦40 billion Kuwaiti dinars⟧', 'KWD 40000000000'],
  ['Aid of ⟦250 million Saudi riyals⟧ came', 'SAR 250000000'],
  ['Aid of ⟦90 million Egyptian pounds⟧ came', 'EGP 90000000'],
  ['Aid of ⟦12 million Sri Lankan rupees⟧ came', 'LKR 12000000'],
  ['Aid of ⟦3 million Mexican pesos⟧ came', 'MXN 3000000'],
  ['Aid of ⟦six million Japanese yen⟧ came', 'JPY 6000000'],
  // Without it the amount stands, the currency does not.
  ['Aid of ⟦5 million dinars⟧ came', '? 5000000'],
  ['A fine of ⟦10,000 francs⟧ was paid', '? 10000'],
  // Two decimals behind a comma beside the sign or code of a currency that is written so.
  ['It costs ⟦34,50 €⟧ there and ⟦€17,35⟧ here', 'EUR 34.5', 'EUR 17.35'],
  ['It costs ⟦249,00 EUR⟧, then ⟦CHF 86,90⟧', 'EUR 249', 'CHF 86.9'],
  ['It costs ⟦1.234,56 €⟧, that is ⟦US$ 1.340,10⟧', 'EUR 1234.56', 'USD 1340.1'],
  ['It costs ⟦1 995,00 Kč⟧', 'CZK 1995'],
  ['It costs ⟦841,00 zł – 995,00 zł⟧', 'PLN 841..995'],
  // Spaced signs and a scale of one letter.
  ['Exports came to ⟦HK $ 10.1 billion⟧ and ⟦U.S. $ 3 million⟧', 'HKD 10100000000', 'USD 3000000'],
  ['Its debt is ⟦$2.1T⟧, its budget ⟦€1.5T⟧', 'USD 2100000000000', 'EUR 1500000000000'],
  ['A bonus of ⟦40 rmb⟧ was paid', 'CNY 40'],
  // Dollars of other countries.
  ['Aid of ⟦NT$500 million⟧, ⟦TT$5⟧, ⟦EC$4⟧ and ⟦J$80⟧ came', 'TWD 500000000', 'TTD 5', 'XCD 4', 'JMD 80'],
];

const NONE: readonly FigureRow[] = [
  ['The notes read 34,50 and 17,35'],
  ['A fee of B$500 or X$5 was paid'],
  ['READ THIS AND TRY 5 TIMES'],
  ['Output | 2019p | 2020p'],
  ['See items 34,50 and others'],
  ['A riyal and a dinar are coins'],
  ['The dinar fell, and so did the rial'],
  ['Room ₡ is closed'],
  ['The T5 form and a T-shirt'],
  ['Francs and pesos were refused'],
  ['The Mexican peso rose'],
  ['Point 1.234,56 of the note'],
  ['A T1 line and a T5 form'],
  ['It is zł or Kč by country'],
  ['A 元 sign'],
];

describe('money of the world', () => {
  runFigures('read', GB);
  runFigures('not money', NONE);
  runFigures('in a document of dollars', [['Aid of ⟦42 million Lebanese pounds⟧ came', 'LBP 42000000']], 'US');
});
