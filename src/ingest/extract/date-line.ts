import { monthNamed } from '../metadata/month-names.ts';

// What stands around the date in a line that gives nothing else: “Published on Tue, 19 Nov 2019 at 10:48 am EST”.
const AROUND = new Set(
  'published posted updated update modified created last first originally on at by of the and in from date time day days ago hour hours hrs minute minutes min mins am pm a m p gmt utc bst est edt cst cdt mst mdt pst pdt hst ist cet cest ist pkt jst aedt aest et pt ct mt z uhr um am vom stand aktualisiert veroffentlicht veröffentlicht erstellt geändert zuletzt publié publie publiée mis mise à a jour le modifié heure h publicado actualizado actualizada el las de del pubblicato aggiornato il alle ore publicado atualizado em às as gepubliceerd op om bijgewerkt opublikowano aktualizacja dnia godz опубликовано обновлено в часов года г yayınlanma güncelleme tarihi saat st nd rd th monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek sobota niedziela понедельник вторник среда четверг пятница суббота воскресенье pazartesi salı çarşamba perşembe cuma cumartesi pazar read views view comments comment'.split(
    ' ',
  ),
);

const MAX_LENGTH = 120;

/** Whether a line gives a date or a time and next to nothing else. */
export function isDateLine(line: string): boolean {
  if (line.length > MAX_LENGTH || !/\d/.test(line)) return false;
  let other = 0;
  let isDated = /\d{1,2}[:.]\d{2}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\bago\b/u.test(line);
  for (const word of line.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) {
    if (monthNamed(word) !== null) isDated = true;
    else if (!AROUND.has(word.toLowerCase())) other += 1;
  }
  return isDated && other === 0;
}
