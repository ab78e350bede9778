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
  thisWeek: 'اليوم',
  nextWeek: 'الأسبوع التالي',
  emptyWeek: 'لا محادثات هذا الأسبوع.',
  emptyFeed: 'لا توجد محادثات في هذه القائمة بعد.',
  nextChat: (name, when) => `التالي: ${isolate(name)}، ${when}`,
  emptyDay: 'لا محادثات',
  today: 'اليوم',
  zoneShown: zone => `جميع الأوقات بحسب: ${isolate(zone)}`,
  allDay: 'طوال اليوم',
  dayOfSeveral: (day, days) => `اليوم ${day} من ${days}`,
  live: 'جارية الآن',
  next: 'التالية',
  cancelled: 'أُلغيت',
  added: 'جلسة إضافية',
  movedFrom: when => `نُقلت من ${when}`,
  hashtagUnknown: 'يُعلن الوسم لاحقًا',
  topicUnknown: 'يُعلن الموضوع لاحقًا',
  topic: topic => `الموضوع: ${isolate(topic)}`,
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
  noMoreSessions: 'لا جلسات أخرى مقررة.',
  noSuchChat: 'هذه المحادثة ليست في القائمة.',
  daily: interval => every(interval, DAYS),
  weekly: (interval, days) => `${every(interval, WEEKS)}: ${days}`,
  monthlyByDay: (interval, nth, day) =>
    `${every(interval, MONTHS)}: ${ORDINALS[nth + 1]} يوم ${day}`,
  monthlyByDate: (interval, date) => `${every(interval, MONTHS)}: يوم ${date}`,
  yearly: (interval, date) => `${every(interval, YEARS)}: ${date}`,
  irregular: 'في مواعيد خاصة',
  atTime: (often, time, zone) => `${often}، الساعة ${time}، ${isolate(zone)}`,
};
