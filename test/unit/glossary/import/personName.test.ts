import assert from 'node:assert/strict';
import { readPersonName } from '../../../../src/glossary/import/personName';
import { placeName } from '../../../../src/glossary/import/properCase';

suite('names of a list that prints family names in capitals', () => {
  for (const [written, name, familyName, ...aliases] of [
    ['Rick HOUENIPWELA', 'Rick Houenipwela', 'Houenipwela'],
    ['Nicolas MADURO Moros', 'Nicolas Maduro Moros', 'Maduro', 'Nicolas Maduro'],
    ['XI Jinping', 'Xi Jinping', 'Xi'],
    ['AUNG SAN SUU KYI', 'Aung San Suu Kyi', 'Aung San Suu Kyi'],
    ['Saad Eddine al-OTHMANI', 'Saad Eddine al-Othmani', 'al-Othmani'],
    ['Hugo DE JONGE', 'Hugo de Jonge', 'de Jonge'],
    ['HENRY VAN THIO', 'Henry Van Thio', 'Henry Van Thio'],
    ['Ulisses CORREIA E SILVA', 'Ulisses Correia e Silva', 'Correia e Silva'],
    ['Claude Isaac DE', 'Claude Isaac De', 'De'],
    ['Damien O’CONNOR', 'Damien O’Connor', 'O’Connor'],
    ["Fred MATIANG'I", "Fred Matiang'i", 'Matiang\'i'],
    ['Kay MCCONNEY', 'Kay McConney', 'McConney'],
    ['Emmanuel MACRON', 'Emmanuel Macron', 'Macron'],
    ['Paula GOPEE-SCOON', 'Paula Gopee-Scoon', 'Gopee-Scoon'],
    ['ABDALLAH II', 'Abdallah II', 'Abdallah'],
    ['Teodoro LOCSIN, Jr.', 'Teodoro Locsin, Jr.', 'Locsin'],
    ['A. H. Mahmood ALI', 'A. H. Mahmood Ali', 'Ali'],
    ['Oluyemi "Yemi" OSINBAJO', 'Oluyemi Osinbajo', 'Osinbajo', 'Yemi Osinbajo'],
    ['CHANG Hsiao-yueh (a.k.a. Catharine CHANG)', 'Chang Hsiao-yueh', 'Chang', 'Catharine Chang'],
  ] as const) {
    test(written, () => assert.deepEqual(readPersonName(written, true), { name, familyName, aliases }));
  }

  test('what is no name in brackets is told', () => assert.deepEqual(readPersonName('Ann LEE (Ret.)', true), { name: 'Ann Lee', familyName: 'Lee', aliases: [], note: 'Ret.' }));
  test('where every name is in capitals they tell no family name', () => assert.deepEqual(readPersonName('ANN MARIE LEE', false), { name: 'Ann Marie Lee', aliases: [] }));
  test('a name without capitals stays', () => assert.deepEqual(readPersonName('Ann van der Lee', true), { name: 'Ann van der Lee', aliases: [] }));
});

suite('names of places', () => {
  for (const [written, name] of [
    ['UNITED STATES OF AMERICA', 'United States of America'],
    ['Korea, North', 'North Korea'],
    ['Congo, Democratic Republic of the', 'Democratic Republic of the Congo'],
    ['Bahamas, The', 'Bahamas'],
    ['NETHERLANDS THE', 'Netherlands'],
    ["COTE D'IVOIRE", "Cote d'Ivoire"],
    ['EUROPEAN COAL AND STEEL COMMUNITY (ECSC)', 'European Coal and Steel Community (ECSC)'],
    ['HONG KONG SAR', 'Hong Kong SAR'],
    ['CHINA P R', 'China P R'],
    ['Trinidad and Tobago', 'Trinidad and Tobago'],
  ] as const) {
    test(written, () => assert.equal(placeName(written), name));
  }
});
