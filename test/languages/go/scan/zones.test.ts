import test from 'ava';
import { scanMain } from './project.js';

type Row = readonly [
  title: string,
  imports: readonly string[],
  body: string,
  expected: readonly (string | null)[] | null,
];

const rows: readonly Row[] = [
  ['a name', ['time'], 'time.LoadLocation("Europe/Berlin")', ['Europe/Berlin']],
  ['a constant', ['time'], 'const zone = "Asia/Tokyo"\ntime.LoadLocation(zone)', ['Asia/Tokyo']],
  ['a name from outside', ['time', 'os'], 'time.LoadLocation(os.Getenv("ZONE"))', [null]],
  ['a name from outside with a default', ['time', 'os', 'cmp'], 'time.LoadLocation(cmp.Or(os.Getenv("ZONE"), "Asia/Tokyo"))', [null, 'Asia/Tokyo']],
  ['UTC needs none', ['time'], 'time.LoadLocation("UTC")', null],
  ['Local needs none', ['time'], 'time.LoadLocation("Local")', null],
  ['zones in the binary', ['time', '_ "time/tzdata"'], 'time.LoadLocation("Europe/Berlin")', null],
  ['a schedule', ['github.com/robfig/cron/v3'], 'c.AddFunc("CRON_TZ=Asia/Tokyo 0 6 * * *", f)', ['Asia/Tokyo']],
  ['the address of a database', ['database/sql'], 'sql.Open("mysql", "u:p@tcp(db)/app?parseTime=true&loc=Europe%2FBerlin")', ['Europe/Berlin']],
  ['the address of a database in local time', ['database/sql'], 'sql.Open("mysql", "u:p@tcp(db)/app?parseTime=true&loc=Local")', null],
  ['TZ', ['os'], 'os.Setenv("TZ", "Asia/Tokyo")', ['Asia/Tokyo']],
  ['no zone', ['time'], 'time.Now()', null],
]; // biome-ignore format: a table

for (const [title, imports, body, expected] of rows) {
  test(`timezones: ${title}`, t => {
    const { timezones } = scanMain(imports, body);
    t.deepEqual(timezones.state === 'found' ? timezones.value : null, expected);
  });
}

test('timezones: the reason why embedded zones are absent is given', t => {
  const { timezones } = scanMain(['time', '_ "time/tzdata"'], 'time.LoadLocation("Europe/Berlin")');
  t.regex(timezones.state === 'absent' ? timezones.searched : '', /time\/tzdata/);
});
