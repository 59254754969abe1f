// Full names and usual short ones, lower case, without accents and full stops; by month, then by language:
// English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Danish/Norwegian/Swedish, Turkish,
// Romanian, Hungarian, Finnish, Indonesian, Greek, Russian, Ukrainian. Inflected languages: the form after a day.
const NAMES: readonly string[] = [
  'january jan januar janner janvier janv enero ene gennaio gen janeiro januari stycznia styczen sty ledna leden januar ocak ianuarie ian januar jan tammikuuta ιανουαριου ιαν января январь янв січня січень січ',
  'february feb februar feber fevrier fevr fev febrero febbraio fevereiro februari lutego luty lut unora unor subat februarie februar helmikuuta φεβρουαριου φεβ февраля февраль фев февр лютого лютии лют',
  'march mar marz maerz mrz mars marzo marco maart mrt marca marzec brezna brezen marts mart martie marcius maaliskuuta maret μαρτιου μαρ марта март мар березня березень бер',
  'april apr avril avr abril abr aprile kwietnia kwiecien kwi dubna duben nisan aprilie aprilis huhtikuuta απριλιου απρ апреля апрель апр квітня квітень квіт',
  'may mai mayo maggio mag maio mei maja maj kvetna kveten mayis majus toukokuuta μαιου μαι мая маи травня травень трав',
  'june jun juni juin junio giugno giu junho czerwca czerwiec cze cervna cerven haziran iunie iun junius kesakuuta ιουνιου ιουν июня июнь июн червня червень черв',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec lip cervence cervenec temmuz iulie iul julius heinakuuta ιουλιου ιουλ июля июль июл липня липень лип',
  'august aug aout agosto ago augustus sierpnia sierpien sie srpna srpen agustos augusti augusztus elokuuta agustus αυγουστου αυγ августа август авг серпня серпень серп',
  'september sep sept septembre septiembre settembre set setembro wrzesnia wrzesien wrz zari eylul septembrie szeptember syyskuuta σεπτεμβριου σεπ сентября сентябрь сен сент вересня вересень вер',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz rijna rijen ekim octombrie lokakuuta οκτωβριου οκτ октября октябрь окт жовтня жовтень жовт',
  'november nov novembre noviembre novembro listopada listopad lis listopadu kasim noiembrie noi marraskuuta νοεμβριου νοε ноября ноябрь ноя нояб листопада листопад лист',
  'december dec dezember dez decembre diciembre dic dicembre dezembro grudnia grudzien gru prosince prosinec aralik decembrie joulukuuta desember des δεκεμβριου δεκ декабря декабрь дек грудня грудень груд',
];

const MONTH_OF = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** 1–12, or null: `März` 3, `Sept.` 9, `ноября` 11. Some short forms mean a thing in another language too. */
export function monthNamed(word: string): number | null {
  return MONTH_OF.get(plain(word)) ?? null;
}

/** Lower case, without accents and full stops; ı is i, й и, ł l. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}.]/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l');
}
