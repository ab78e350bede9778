import type {Messages} from './messages.js';

const ORDINALS = ['آخر', '', 'أول', 'ثاني', 'ثالث', 'رابع', 'خامس'];

/** One, two, a few (3 to 10) and many have forms of their own: كل يوم، كل يومين، كل 3 أيام. */
function every(interval: number, forms: readonly [string, string, string, string]): string {
  const [one, two, few, many] = forms;
  if (interval === 1) return `كل ${one}`;
  if (interval === 2) return `كل ${two}`;
  return `كل ${interval} ${interval % 100 >= 3 && interval % 100 <= 10 ? few : many}`;
}

const DAYS = ['يوم', 'يومين', 'أيام', 'يومًا'] as const;
const WEEKS = ['أسبوع', 'أسبوعين', 'أسابيع', 'أسبوعًا'] as const;
const MONTHS = ['شهر', 'شهرين', 'أشهر', 'شهرًا'] as const;
const YEARS = ['سنة', 'سنتين', 'سنوات', 'سنة'] as const;

/** After an ordinal the names of weekdays have no article: أول ثلاثاء أو خميس. */
function indefinite(days: string): string {
  return days.replaceAll(/(^|، |أو )ال/g, '$1');
}

/** Keeps a name of any direction together: a hashtag's sign stays on its side. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

export const ar: Messages = {
  direction: 'rtl',
  calendar: 'جدول المحادثات',
  loading: 'جارٍ تحميل المحادثات…',
  loadFailed: {
    unreachable: 'تعذّر الوصول إلى قائمة المحادثات.',
    timeout: 'استغرق تحميل قائمة المحادثات وقتًا طويلًا.',
    'bad-status': 'قائمة المحادثات ليست في مكانها.',
    'not-json': 'تعذّرت قراءة قائمة المحادثات.',
    'bad-shape': 'تعذّرت قراءة قائمة المحادثات.',
    'unsupported-version': 'تحتاج هذه القائمة إلى إصدار أحدث من هذه الصفحة.',
  },
  retry: 'حاول مرة أخرى',
  previousWeek: 'الأسبوع السابق',
  today: 'اليوم',
  tomorrow: 'غدًا',
  nextWeek: 'الأسبوع التالي',
  emptyWeek: 'لا محادثات في هذه الأيام.',
  emptyFeed: 'لا توجد محادثات في هذه القائمة بعد.',
  nextChat: (name, when) => `التالي: ${isolate(name)}، ${when}`,
  emptyDay: 'لا محادثات',
  zoneShown: zone => `جميع الأوقات بحسب: ${isolate(zone)}`,
  allDay: 'طوال اليوم',
  live: 'جارية الآن',
  next: 'التالية',
  cancelled: 'أُلغيت',
  added: 'إضافية',
  moved: 'نُقلت',
  movedFrom: when => `نُقلت من ${when}`,
  movedTo: when => `نُقلت إلى ${when}`,
  hashtagUnknown: 'يُعلن الوسم لاحقًا',
  topicUnknown: 'يُعلن الموضوع لاحقًا',
  alternatesWith: names => `بالتناوب مع ${isolate(names)}`,
  hostedBy: names => `المضيف: ${isolate(names)}`,
  join: 'شارك',
  joinOn: platform => `شارك على ${isolate(platform)}`,
  findOutMore: 'اعرف المزيد',
  yourTime: time => `${time} بتوقيتك`,
  hostTime: (time, zone) => `${time} ${isolate(zone)}`,
  dayBefore: time => `${time}، في اليوم السابق`,
  dayAfter: time => `${time}، في اليوم التالي`,
  endsAt: time => `حتى ${time}`,
  dayAndHours: (day, hours) => `${day}، ${hours}`,
  clockShift: (length, isEarlier) =>
    isEarlier ? `أبكر من المعتاد لديك بمقدار ${length}` : `متأخر عن المعتاد لديك بمقدار ${length}`,
  clockShiftUntil: (shift, until) => `${shift} حتى ${until}`,
  clockShiftDuring: (shift, dates) => `${dates}: ${shift}`,
  hostChanged: zone => `تغيّرت الساعة في ${isolate(zone)} ولم تتغيّر لديك بعد`,
  readerChanged: zone => `تغيّرت الساعة لديك ولم تتغيّر في ${isolate(zone)} بعد`,
  hourFrom: (date, time) => `ابتداءً من ${date} تبدأ لديك الساعة ${time}`,
  hourFromOnDay: (date, day, time) => `ابتداءً من ${date} تبدأ لديك يوم ${day} الساعة ${time}`,
  hostChanges: zone => `تتغيّر الساعة في ${isolate(zone)}`,
  readerChanges: 'تتغيّر الساعة لديك',
  now: time => `الآن، ${time}`,
  nowAndNext: 'الآن وما بعده',
  moreOnNow: count => `جارية الآن أيضًا: ${count}`,
  andMore: count => `وغيرها: ${count}`,
  jumpToNow: 'انتقل إلى الآن',
  earlier: count => `ما مضى: ${count}`,
  earlierToday: count => `ما مضى اليوم: ${count}`,
  moreAllDay: count => `طوال اليوم أيضًا: ${count}`,
  skip: 'تخطَّ الجدول',
  close: 'إغلاق',
  search: 'بحث',
  searchHint: 'وسم أو موضوع أو مضيف',
  keyword: 'المجال',
  moreSubjects: 'المزيد',
  platform: 'المنصة',
  allPlatforms: 'أي منصة',
  find: 'بحث',
  mine: 'مفضلتي',
  nothingFound: 'لا نتائج',
  nothingMatches: 'لا توجد محادثة تطابق اختيارك.',
  clear: 'مسح',
  foundOf: (count, all) => `${count} من ${all}`,
  changeZone: 'تغيير المنطقة الزمنية',
  searchZone: 'ابحث عن مدينة أو منطقة',
  yourZone: 'منطقتك',
  feedZone: 'منطقة هذه القائمة',
  hostZone: 'منطقة إحدى المحادثات',
  noZone: 'لا توجد منطقة بهذا الاسم.',
  hours: 'نظام الساعات',
  hoursOfPage: 'كما في هذه الصفحة',
  hours24: 'نظام الأربع والعشرين ساعة',
  hours12: 'نظام الاثنتي عشرة ساعة',
  favourite: 'مفضلة',
  more: 'المزيد',
  addToCalendar: 'أضف إلى التقويم',
  everyWeek: 'كل أسبوع',
  everySession: 'كل مرة',
  thisSession: 'هذه الجلسة فقط',
  file: 'ملف (.ics)',
  allFavourites: 'كل المفضلة (.ics)',
  subscribe: 'اشترك في تقويم',
  nextSessions: 'الجلسات القادمة',
  copyHashtag: 'نسخ الوسم',
  share: 'شارك الرابط',
  copied: text => `نُسخ: ${isolate(text)}`,
  cannotCopy: text => `للنسخ: ${isolate(text)}`,
  choosePlatform: 'اختر أين تشارك',
  anyPlatform: 'أي منصة',
  server: 'خادم ماستودون الخاص بك',
  overlaps: names => `في الوقت نفسه مع ${isolate(names)}`,
  nextTurn: (name, when) => `الدور التالي: ${isolate(name)}، ${when}`,
  lastTime: when => `المرة السابقة، ${when}:`,
  lastConfirmed: date => `آخر تأكيد في ${date}`,
  savedCopy: ago => `هذه نسخة محفوظة ${ago}.`,
  linkChose: 'اختار رابطٌ ما يظهر هنا.',
  undo: 'تراجع',
  noMoreSessions: 'لا جلسات أخرى مقررة.',
  noSuchChat: 'هذه المحادثة ليست في القائمة.',
  daily: interval => every(interval, DAYS),
  weekly: (interval, days) => `${every(interval, WEEKS)}: ${days}`,
  weekdays: 'كل أسبوع: من الاثنين إلى الجمعة',
  workingDay: 'يوم عمل (من الاثنين إلى الجمعة)',
  ordinal: nth => ORDINALS[nth + 1] ?? '',
  nthDay: (nths, day) => `${nths} ${indefinite(day)}`,
  monthlyByDay: (interval, days) => `${every(interval, MONTHS)}: ${days}`,
  dayOfMonth: date => `${date}`,
  monthlyByDate: (interval, dates, count) =>
    `${every(interval, MONTHS)}: ${count === 1 ? 'يوم' : count === 2 ? 'يوما' : 'أيام'} ${dates}`,
  monthlyLastDay: interval => `${every(interval, MONTHS)}: آخر يوم من الشهر`,
  yearly: (interval, date) => `${every(interval, YEARS)}: ${date}`,
  yearlyByDay: (interval, days, month) => `${every(interval, YEARS)}: ${days} من ${month}`,
  irregular: 'في مواعيد خاصة',
  atTime: (often, time, zone) => `${often}، الساعة ${time}، ${isolate(zone)}`,
  onlyInMonths: (rhythm, names) => `${rhythm}، في ${names} فقط`,
  notInMonths: (rhythm, names) => `${rhythm}، ما عدا ${names}`,
  startingOn: (rhythm, date) => `${rhythm}، بدءًا من ${date}`,
  endingOn: (rhythm, date) => `${rhythm}، حتى ${date}`,
  heldBetween: (rhythm, first, last) => `${rhythm}، من ${first} حتى ${last}`,
  heldTimes: (rhythm, count) => {
    if (count === 2) return `${rhythm}، مرتين`;
    const isFew = count % 100 >= 3 && count % 100 <= 10;
    return `${rhythm}، ${count} ${isFew ? 'مرات' : 'مرة'}`;
  },
};
