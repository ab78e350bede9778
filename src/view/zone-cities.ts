/** Big cities that have no zone of their own, by the zone on whose clocks they live; folded. */
const CITIES: Readonly<Record<string, string>> = {
  'Africa/Johannesburg': 'cape town, durban, pretoria',
  'Africa/Lagos': 'abuja',
  'America/Bogota': 'cali, medellin',
  'America/Chicago': 'austin, dallas, houston, new orleans, san antonio',
  'America/Edmonton': 'calgary',
  'America/Los_Angeles': 'las vegas, portland, san diego, san francisco, seattle, silicon valley',
  'America/Mexico_City': 'guadalajara, puebla',
  'America/New_York': 'atlanta, boston, miami, philadelphia, pittsburgh, washington',
  'America/Sao_Paulo': 'belo horizonte, brasilia, curitiba, porto alegre, rio de janeiro',
  'America/Toronto': 'montreal, ottawa, quebec',
  'Asia/Dubai': 'abu dhabi, sharjah',
  'Asia/Jerusalem': 'haifa, tel aviv',
  'Asia/Karachi': 'islamabad, lahore, rawalpindi',
  'Asia/Kolkata': 'ahmedabad, bangalore, bengaluru, chennai, delhi, hyderabad, mumbai, pune',
  'Asia/Qatar': 'doha',
  'Asia/Riyadh': 'jeddah, mecca, medina',
  'Asia/Seoul': 'busan, incheon',
  'Asia/Shanghai': 'beijing, chengdu, guangzhou, shenzhen, wuhan, xian',
  'Asia/Tokyo': 'fukuoka, kobe, kyoto, nagoya, osaka, sapporo, yokohama',
  'Australia/Sydney': 'canberra, newcastle, wollongong',
  'Europe/Amsterdam': 'rotterdam, the hague, den haag, utrecht',
  'Europe/Berlin':
    'cologne, koln, dusseldorf, frankfurt, hamburg, leipzig, munich, munchen, stuttgart',
  'Europe/Istanbul': 'ankara, izmir',
  'Europe/Kyiv': 'kharkiv, lviv, odesa',
  'Europe/Lisbon': 'porto',
  'Europe/London': 'birmingham, bristol, cardiff, edinburgh, glasgow, leeds, liverpool, manchester',
  'Europe/Madrid': 'barcelona, bilbao, sevilla, valencia',
  'Europe/Moscow': 'saint petersburg',
  'Europe/Paris': 'bordeaux, lille, lyon, marseille, toulouse',
  'Europe/Rome': 'bologna, florence, firenze, milan, milano, naples, napoli, turin, torino, venice',
  'Europe/Stockholm': 'goteborg, gothenburg, malmo',
  'Europe/Warsaw': 'gdansk, krakow, lodz, poznan, wroclaw',
  'Europe/Zurich': 'basel, bern, geneva, geneve, lausanne',
  'Pacific/Auckland': 'christchurch, wellington',
};

/** The big cities on the clocks of a zone, to be searched. */
export function citiesOf(zone: string): string {
  return CITIES[zone] ?? '';
}
