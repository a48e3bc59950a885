import type { Source } from './source.js';

export const legacyZoneSources: readonly Source[] = [
  {
    fact: 'names in /usr/share/zoneinfo of bookworm that trixie moved from tzdata to tzdata-legacy',
    source: 'deb.debian.org tzdata of bookworm and trixie, unpacked and compared',
    date: '2026-11-21',
  },
  {
    fact: 'distroless images of Debian 13 have tzdata-legacy',
    source: 'github.com/GoogleContainerTools/distroless/pull/2018',
    date: '2026-02-25',
  },
];

const names = `
Africa/Asmera America/Argentina/ComodRivadavia America/Buenos_Aires America/Catamarca America/Cordoba
America/Fort_Wayne America/Godthab America/Indianapolis America/Jujuy America/Knox_IN America/Louisville
America/Mendoza America/Rosario Antarctica/South_Pole Asia/Ashkhabad Asia/Calcutta Asia/Choibalsan Asia/Chungking
Asia/Dacca Asia/Katmandu Asia/Macao Asia/Rangoon Asia/Saigon Asia/Thimbu Asia/Ujung_Pandang Asia/Ulan_Bator
Atlantic/Faeroe Australia/ACT Australia/LHI Australia/NSW Australia/North Australia/Queensland Australia/South
Australia/Tasmania Australia/Victoria Australia/West Brazil/Acre Brazil/DeNoronha Brazil/East Brazil/West CET
CST6CDT Canada/Atlantic Canada/Central Canada/Eastern Canada/Mountain Canada/Newfoundland Canada/Pacific
Canada/Saskatchewan Canada/Yukon Chile/Continental Chile/EasterIsland Cuba EET EST EST5EDT Egypt Eire Europe/Kiev
Europe/Uzhgorod Europe/Zaporozhye GB GB-Eire GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica
Japan Kwajalein Libya MET MST MST7MDT Mexico/BajaNorte Mexico/BajaSur Mexico/General NZ NZ-CHAT Navajo PRC PST8PDT
Pacific/Enderbury Pacific/Ponape Pacific/Truk Poland Portugal ROC ROK Singapore Turkey UCT US/Alaska US/Aleutian
US/Arizona US/Central US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke US/Michigan US/Mountain US/Pacific
US/Samoa Universal W-SU WET Zulu
`;

/** True for a name of a time zone that Debian 13 has only in tzdata-legacy. */
export function isLegacyZone(name: string): boolean {
  return names.trim().split(/\s+/).includes(name);
}
