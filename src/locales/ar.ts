import type {Locale, PluralForms, Speech} from './messages.js';

const ORDINALS = ['آخر', '', 'أول', 'ثاني', 'ثالث', 'رابع', 'خامس'];

/** One, two, a few (3 to 10) and many have forms of their own: كل يوم، كل يومين، كل 3 أيام. */
function every(interval: number, forms: PluralForms, {plural}: Speech): string {
  return `كل ${plural(interval, forms)}`;
}

const DAYS = {one: 'يوم', two: 'يومين', few: '# أيام', other: '# يومًا'};
const WEEKS = {one: 'أسبوع', two: 'أسبوعين', few: '# أسابيع', other: '# أسبوعًا'};
const MONTHS = {one: 'شهر', two: 'شهرين', few: '# أشهر', other: '# شهرًا'};
const YEARS = {one: 'سنة', two: 'سنتين', few: '# سنوات', other: '# سنة'};

/** After an ordinal the names of weekdays have no article: أول ثلاثاء أو خميس. */
function indefinite(days: string): string {
  return days.replaceAll(/(^|، |أو )ال/g, '$1');
}

/** Keeps a name of any direction together: a hashtag's sign stays on its side. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

export const ar: Locale = {
  direction: 'rtl',
  calendar: 'جدول المحادثات',
  loading: 'جارٍ تحميل المحادثات…',
  loadFailed: {
    offline: 'لا يوجد اتصال بالإنترنت.',
    unreachable: 'تعذّر الوصول إلى قائمة المحادثات.',
    refused: 'لا يُسمح بعرض قائمة المحادثات في هذه الصفحة.',
    slow: 'استغرق تحميل قائمة المحادثات وقتًا طويلًا.',
    tooLarge: 'قائمة المحادثات كبيرة جدًا.',
    missing: 'قائمة المحادثات ليست في مكانها.',
    closed: 'قائمة المحادثات ليست متاحة للجميع.',
    busy: 'قائمة المحادثات غير متاحة الآن.',
    webPage: 'وصلت صفحة ويب بدلًا من القائمة: ربما تطلب شبكتك تسجيل الدخول.',
    cutOff: 'لم يصل سوى جزء من قائمة المحادثات.',
    unreadable: 'تعذّرت قراءة قائمة المحادثات.',
    newer: 'تحتاج هذه القائمة إلى إصدار أحدث من هذه الصفحة.',
  },
  retry: 'إعادة المحاولة',
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
  join: 'انضمام',
  joinOn: platform => `الانضمام عبر ${isolate(platform)}`,
  findOutMore: 'معرفة المزيد',
  yourTime: time => `${time} بتوقيتك`,
  hostTime: (time, zone) => `${time} ${isolate(zone)}`,
  dayBefore: time => `${time}، في اليوم السابق`,
  dayAfter: time => `${time}، في اليوم التالي`,
  endsAt: time => `حتى ${time}`,
  dayAndHours: (day, hours) => `${day}، ${hours}`,
  clockShift: (length, isEarlier) =>
    isEarlier
      ? `قبل الموعد المعتاد لديك بمقدار ${length}`
      : `بعد الموعد المعتاد لديك بمقدار ${length}`,
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
  moreOnNow: (count, {number}) => `جارية الآن أيضًا: ${number(count)}`,
  andMore: (count, {number}) => `وغيرها: ${number(count)}`,
  jumpToNow: 'الانتقال إلى الآن',
  earlier: (count, {number}) => `ما مضى: ${number(count)}`,
  earlierToday: (count, {number}) => `ما مضى اليوم: ${number(count)}`,
  moreAllDay: (count, {number}) => `طوال اليوم أيضًا: ${number(count)}`,
  printedOn: date => `طُبع في ${date}`,
  skip: 'تخطي الجدول',
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
  foundOf: (count, all, {number}) => `${number(count)} من ${number(all)}`,
  changeZone: 'تغيير المنطقة الزمنية',
  searchZone: 'البحث عن مدينة أو منطقة',
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
  addToCalendar: 'إضافة إلى التقويم',
  everyWeek: 'كل أسبوع',
  everySession: 'كل مرة',
  thisSession: 'هذه الجلسة فقط',
  file: 'ملف (.ics)',
  allFavourites: 'كل المفضلة (.ics)',
  subscribe: 'الاشتراك في تقويم',
  nextSessions: 'الجلسات القادمة',
  copyHashtag: 'نسخ الوسم',
  share: 'مشاركة',
  copied: text => `نُسخ: ${isolate(text)}`,
  cannotCopy: text => `للنسخ: ${isolate(text)}`,
  choosePlatform: 'اختيار مكان المشاركة',
  anyPlatform: 'أي منصة',
  server: 'خادم ماستودون الخاص بك',
  overlaps: names => `في الوقت نفسه مع ${isolate(names)}`,
  before: 'قبلها',
  during: 'أثناءها',
  afterwards: 'بعدها',
  about: 'عن المحادثة',
  hostedBy: 'يستضيفها',
  howOften: 'التكرار',
  takesTurnsWith: 'بالتناوب مع',
  nextTurn: 'الدور التالي',
  place: 'المكان',
  lastTime: 'المرة السابقة',
  lastConfirmed: 'آخر تأكيد',
  savedCopy: ago => `هذه نسخة محفوظة ${ago}.`,
  linkChose: 'اختار رابطٌ ما يظهر هنا.',
  undo: 'تراجع',
  noMoreSessions: 'لا جلسات أخرى مقررة.',
  noSuchChat: 'هذه المحادثة ليست في القائمة.',
  sessionGone: 'لم تعد هذه الجلسة في القائمة.',
  ofList: name => `في القائمة: ${isolate(name)}`,
  daily: (interval, speech) => every(interval, DAYS, speech),
  weekly: (interval, days, speech) => `${every(interval, WEEKS, speech)}: ${days}`,
  weekdays: 'كل أسبوع: من الاثنين إلى الجمعة',
  workingDay: 'يوم عمل (من الاثنين إلى الجمعة)',
  ordinal: nth => ORDINALS[nth + 1] ?? '',
  nthDay: (nths, day) => `${nths} ${indefinite(day)}`,
  monthlyByDay: (interval, days, speech) => `${every(interval, MONTHS, speech)}: ${days}`,
  dayOfMonth: (date, {number}) => number(date),
  monthlyByDate: (interval, dates, count, speech) => {
    const days = speech.plural(count, {one: 'يوم', two: 'يوما', other: 'أيام'});
    return `${every(interval, MONTHS, speech)}: ${days} ${dates}`;
  },
  monthlyLastDay: (interval, speech) => `${every(interval, MONTHS, speech)}: آخر يوم من الشهر`,
  yearly: (interval, date, speech) => `${every(interval, YEARS, speech)}: ${date}`,
  yearlyByDay: (interval, days, month, speech) =>
    `${every(interval, YEARS, speech)}: ${days} من ${month}`,
  irregular: 'في مواعيد خاصة',
  atTime: (often, time, zone) => `${often}، الساعة ${time}، ${isolate(zone)}`,
  onlyInMonths: (rhythm, names) => `${rhythm}، في ${names} فقط`,
  notInMonths: (rhythm, names) => `${rhythm}، ما عدا ${names}`,
  startingOn: (rhythm, date) => `${rhythm}، بدءًا من ${date}`,
  endingOn: (rhythm, date) => `${rhythm}، حتى ${date}`,
  heldBetween: (rhythm, first, last) => `${rhythm}، من ${first} حتى ${last}`,
  heldTimes: (rhythm, count, {plural}) =>
    `${rhythm}، ${plural(count, {one: 'مرة واحدة', two: 'مرتين', few: '# مرات', other: '# مرة'})}`,
};
