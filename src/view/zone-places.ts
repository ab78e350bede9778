/**
 * What people call a place on whose clocks a zone is kept, where neither the zone nor its country is
 * called so: big cities without a zone of their own, parts of countries, names in other languages. As
 * `fold` writes it.
 */
const PLACES: Readonly<Record<string, string>> = {
  'Africa/Johannesburg': 'cape town, durban, pretoria',
  'Africa/Lagos': 'abuja',
  'America/Bogota': 'cali, medellin',
  'America/Chicago':
    'austin, dallas, houston, new orleans, san antonio, us, usa, america, texas, illinois, minnesota, tennessee, wisconsin',
  'America/Edmonton': 'calgary',
  'America/Los_Angeles':
    'las vegas, portland, san diego, san francisco, seattle, silicon valley, us, usa, america, west coast, california, oregon, nevada',
  'America/Mexico_City': 'guadalajara, puebla',
  'America/New_York':
    'atlanta, boston, miami, philadelphia, pittsburgh, washington, us, usa, america, east coast, florida, georgia, massachusetts, ohio, pennsylvania, virginia, نيويورك, واشنطن',
  'America/Sao_Paulo': 'belo horizonte, brasilia, curitiba, porto alegre, rio de janeiro',
  'America/Toronto': 'montreal, ottawa, quebec',
  'Asia/Dubai': 'abu dhabi, sharjah, uae, emirates, vae, دبي, ابوظبي',
  'Asia/Jerusalem': 'haifa, tel aviv, القدس',
  'Asia/Karachi': 'islamabad, lahore, rawalpindi',
  'Asia/Kolkata': 'ahmedabad, bangalore, bengaluru, chennai, delhi, hyderabad, mumbai, pune',
  'Asia/Qatar': 'doha, الدوحة',
  'Asia/Riyadh': 'jeddah, mecca, medina, riad, الرياض, جدة, مكة',
  'Asia/Seoul': 'busan, incheon',
  'Asia/Shanghai':
    'beijing, chengdu, guangzhou, shenzhen, wuhan, xian, peking, pekin, hangzhou, nanjing',
  'Asia/Tokyo': 'fukuoka, kobe, kyoto, nagoya, osaka, sapporo, yokohama, tokio',
  'Australia/Sydney': 'canberra, newcastle, wollongong',
  'Europe/Amsterdam': 'rotterdam, the hague, den haag, utrecht',
  'Europe/Berlin':
    'cologne, koln, dusseldorf, frankfurt, hamburg, leipzig, munich, munchen, stuttgart',
  'Europe/Istanbul': 'ankara, izmir, اسطنبول, konstantinopel',
  'Europe/Kyiv': 'kharkiv, lviv, odesa',
  'Europe/Lisbon': 'porto, lissabon, lisboa, lisbonne',
  'Europe/London':
    'birmingham, bristol, cardiff, edinburgh, glasgow, leeds, liverpool, manchester, england, scotland, wales, northern ireland, britain, great britain, grossbritannien, grande bretagne, londres, لندن',
  'Europe/Madrid': 'barcelona, bilbao, sevilla, valencia',
  'Europe/Moscow': 'saint petersburg, moskau, moskva, moscou, sankt petersburg',
  'Europe/Paris': 'bordeaux, lille, lyon, marseille, toulouse, باريس',
  'Europe/Rome':
    'bologna, florence, firenze, milan, milano, naples, napoli, turin, torino, venice, rom, roma, mailand, venedig',
  'Europe/Stockholm': 'goteborg, gothenburg, malmo',
  'Europe/Warsaw': 'gdansk, krakow, lodz, poznan, wroclaw, warschau, warszawa, varsovie, varsovia',
  'Europe/Zurich': 'basel, bern, geneva, geneve, lausanne, genf, zuerich',
  'Pacific/Auckland': 'christchurch, wellington',
  'America/Denver': 'us, usa, america, colorado, utah',
  'Europe/Vienna': 'wien, vienne, viena, graz, salzburg',
  'Europe/Prague': 'prag, praha, brno',
  'Europe/Copenhagen': 'kopenhagen, kobenhavn',
  'Europe/Brussels': 'brussel, bruxelles, antwerp, ghent',
  'Europe/Athens': 'athen, athina',
  'Europe/Bucharest': 'bukarest, bucuresti, cluj',
  'Europe/Belgrade': 'belgrad, beograd',
  'Africa/Cairo': 'kairo, alexandria, القاهرة',
  'Asia/Baghdad': 'بغداد, basra',
  'Asia/Beirut': 'بيروت',
  'Asia/Amman': 'عمان',
  'Africa/Casablanca': 'الدار البيضاء, rabat, marrakesh',
  'Africa/Algiers': 'algier, الجزائر',
  'Africa/Tunis': 'تونس',
  'Asia/Damascus': 'دمشق, aleppo',
  'Asia/Kuwait': 'الكويت',
};

/** The places on the clocks of a zone, to be searched. */
export function placesOf(zone: string): string {
  return PLACES[zone] ?? '';
}
