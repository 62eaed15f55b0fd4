### The words of letters to companies and authorities, in Hungarian. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Hungarian text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = GDPR
letter-law-uk = UK GDPR
letter-both-services = Facebook és Instagram
letter-company-unknown = A következő szolgáltatást működtető társaság részére: { $service }
letter-subject = Tárgy: { $subject }
letter-salutation = Tisztelt Címzett!
letter-closing = Tisztelettel:
letter-closing-ch = Tisztelettel:
letter-annexes = Mellékletek
letter-annex = { $number }. melléklet: { $what }
letter-annex-objection = Tiltakozásom másolata (kelte: { $date })
letter-label-name = Név: { $name }
letter-label-address = Postai cím: { $address }
letter-label-email = E-mail: { $email }
letter-label-phone = Telefon: { $phone }
letter-label-service = Szolgáltatás: { $service }
letter-label-account = Fiók: { $account }
letter-label-reference = Ügyszám: { $reference }
letter-label-company = Társaság: { $company }

## Objection by letter

letter-objection-subject = Tiltakozás személyes adataim mesterséges intelligenciához történő felhasználása ellen ({ $law } 21. cikk (1) bekezdés)
letter-objection-opening = A { $law } 21. cikkének (1) bekezdése alapján tiltakozom személyes adataimnak mesterséges intelligencián (MI) alapuló modellek és rendszerek fejlesztése, betanítása, finomhangolása és javítása céljából történő kezelése ellen.
letter-objection-basis = Tiltakozásom az Önök saját MI-jére és harmadik felek MI-jére egyaránt kiterjed, amennyiben az adatkezelés jogos érdeken alapul (6. cikk (1) bekezdés f) pont).
letter-eea = A GDPR az országomban az Európai Gazdasági Térségről szóló megállapodás révén alkalmazandó.
letter-account-intro = Tiltakozásom a következő fiókra vonatkozik:
letter-account-linked = Ugyanez vonatkozik minden további fiókra, amelyet Önök ezzel a fiókkal összekapcsoltak.
letter-no-account = Nincs fiókom. Levelem a következő szolgáltatásra vonatkozik: { $service }. Az alábbi adatok alapján azonosíthatnak:
letter-data-intro = A következő, múltbeli és jövőbeli adatokról van szó:
letter-data-own = Amit a szolgáltatásban ({ $service }) közzéteszek: bejegyzések, fényképek, videók, hozzászólások és profiladatok, metaadataikkal együtt.
letter-data-chats = MI-funkciókkal folytatott beszélgetéseim, a visszajelzéseimet is beleértve, metaadataikkal együtt.
letter-data-others = Rám vonatkozó adatok, amelyeket más személyek osztanak meg, vagy amelyeket Önök harmadik felektől szereznek be.
letter-data-shared = Más személyek bejegyzései, fényképei, videói és hozzászólásai, amelyek engem ábrázolnak, megneveznek vagy rólam szólnak.
letter-data-others-chats = Amit más személyek MI-funkciókkal folytatott beszélgetésekben rólam írnak.
letter-data-third-parties = Rám vonatkozó adatok az internetről, licencelt forrásokból vagy más harmadik felektől.
letter-data-whatsapp = A WhatsAppban MI-nek írt üzeneteim, a visszajelzéseimet is beleértve, metaadataikkal együtt.
letter-special = Ezek az adatok a személyes adatok különleges kategóriáiba (9. cikk (1) bekezdés) tartozó adatokat is tartalmazhatnak. Ilyen adataim e célból történő kezeléséhez nem járulok hozzá.
letter-split-meta = A Meta AI-t a WhatsAppban a Meta működteti. Ezért ezt a levelet Önöknek címzem; a WhatsApp külön levelet kap.
letter-split-whatsapp = Tudom, hogy a Meta AI-t a WhatsAppban a Meta működteti. Ezért a Meta külön levelet kap. Kérem, közöljék, hogy Önök mire használják ezeket az adatokat, és e célból ne továbbítsák őket.
letter-ground-intro = A saját helyzetemmel kapcsolatos okok a következők:
letter-ground-none = Ha a saját helyzetemről többet kell tudniuk, haladéktalanul közöljék, mire van szükségük.
letter-requests-intro = A következőket kérem:
letter-request-stop = Szüntessék meg ezt az adatkezelést (21. cikk (1) bekezdés).
letter-request-restrict = Korlátozzák az adatkezelést, amíg megállapításra nem kerül, hogy az Önök jogos indokai elsőbbséget élveznek-e az én jogos indokaimmal szemben (18. cikk (1) bekezdés d) pont). A korlátozás feloldásáról előzetesen tájékoztassanak (18. cikk (3) bekezdés).
letter-request-erase = Töröljék az érintett adatokat az e célra használt adatállományokból (17. cikk (1) bekezdés c) pont).
letter-request-recipients = Tájékoztassák a törlésről és a korlátozásról az adatok valamennyi címzettjét, és közöljék velem, kik ezek a címzettek (19. cikk).
letter-request-confirm = Írásban erősítsék meg, milyen intézkedéseket tettek.
letter-request-refusal = Ha elutasítják a tiltakozást, közöljék kényszerítő erejű jogos okaikat és indokaikat (21. cikk (1) bekezdés és 12. cikk (4) bekezdés).
letter-answer-due = Kérem, indokolatlan késedelem nélkül, de legkésőbb a beérkezéstől számított egy hónapon belül válaszoljanak (12. cikk (3) bekezdés). Ha ezt a levelet { $start } napján kapják meg, az utolsó nap { $due } lesz.
letter-due-moved = A naptár szerint { $date } volna az utolsó nap. Ez nem munkanap, ezért a következő munkanap számít (1182/71/EGK, Euratom rendelet 3. cikk (4) bekezdés).
letter-due-moved-uk = A naptár szerint { $date } volna az utolsó nap. Ez nem munkanap, ezért a következő munkanap számít.
letter-no-deletion = Nem kérem a fiókom törlését. Ha a tiltakozásom miatt a szolgáltatás számomra megváltozna, előzetesen tájékoztassanak.
letter-how-to-answer = Kérem, erre az e-mail-címre válaszoljanak: { $email }, vagy postán a fenti címre. Kérem, ne utaljanak másik űrlapra.
letter-identity = Ha megalapozott kétségeik vannak a kilétemmel kapcsolatban, haladéktalanul közöljék, milyen információra van szükségük (12. cikk (6) bekezdés).

## Switzerland: express prohibition

letter-ch-subject = Személyes adataim mesterséges intelligenciához történő felhasználásának kifejezett megtiltása
letter-ch-opening = Kifejezetten megtiltom, hogy személyes adataimat mesterséges intelligencián (MI) alapuló modellek és rendszerek fejlesztése, betanítása, finomhangolása és javítása céljából kezeljék. Ez az Önök saját MI-jére és harmadik felek MI-jére egyaránt kiterjed.
letter-ch-account = A tilalom a következő fiókra vonatkozik:
letter-ch-law = A kifejezett akaratom ellenére végzett adatkezelés személyiségi jogot sért (a svájci szövetségi adatvédelmi törvény, FADP, 30. cikk (2) bekezdés b) pont). Ehhez a 31. cikk szerinti igazoló okra volna szükség.
letter-ch-public = A tilalom azokra az adatokra is kiterjed, amelyeket általánosan hozzáférhetővé tettem (FADP 30. cikk (3) bekezdés).
letter-ch-request-stop = Szüntessék meg ezt az adatkezelést.
letter-ch-request-erase = Töröljék az érintett adatokat az e célra használt adatállományokból.
letter-ch-request-disclose = E célból ne közöljék ezeket az adatokat harmadik felekkel.
letter-ch-request-confirm = Írásban erősítsék meg, milyen intézkedéseket tettek, vagy nevezzék meg az igazoló okot, amelyre hivatkoznak.
letter-ch-due = Kérem, { $due } napjáig válaszoljanak. Ezt a napot magam választottam; a törvény nem szab határidőt.
letter-ch-reminder-subject = Emlékeztető a személyes adataim MI-hez történő felhasználása elleni, { $date } napján kelt tiltakozásomra
letter-ch-waited = { $due } napjáig vártam választ. A törvény nem szab határidőt.
letter-ch-next = Ellenkező esetben fenntartom a polgári bíróság előtti igényérvényesítés (FADP 32. cikk (2) bekezdés) és a szövetségi adatvédelmi és nyilvánossági biztosnál teendő bejelentés (FADP 49. cikk) jogát.

## Brazil: opposition

letter-br-subject = Tiltakozás személyes adataim mesterséges intelligenciához történő felhasználása ellen (LGPD 18. cikk 2. §)
letter-br-opening = A brazil adatvédelmi törvény (LGPD, 13.709/2018. sz. törvény) 18. cikkének 2. §-a alapján tiltakozom személyes adataimnak mesterséges intelligencia (MI) fejlesztése, betanítása, finomhangolása és javítása céljából történő kezelése ellen.
letter-br-basis = Ehhez a felhasználáshoz nem járultam hozzá. Álláspontom szerint nem felel meg a törvénynek.
letter-br-request-stop = Szüntessék meg ezt az adatkezelést mind az Önök saját MI-je, mind harmadik felek MI-je tekintetében.
letter-br-request-exclude = Zárják ki az érintett adatokat az e célra használt adatállományokból.
letter-br-request-confirm = Írásban erősítsék meg, milyen intézkedéseket tettek.
letter-br-request-reasons = Ha nem tudnak azonnal intézkedni, közöljék ennek indokait (18. cikk 3–5. §).
letter-br-due = Kérem, azonnal és díjmentesen intézkedjenek (18. cikk 3–5. §).
letter-br-reminder-subject = Emlékeztető a { $date } napján kelt tiltakozásomra (LGPD 18. cikk)
letter-br-waited = Az LGPD azonnali intézkedést vagy az indokok közlését írja elő (18. cikk 3–5. §). Amit eddig kaptam, ennek nem felel meg.
letter-br-next = Ellenkező esetben fontolóra veszem, hogy beadvánnyal forduljak az adatvédelmi hatósághoz, az ANPD-hez (18. cikk 1. §), valamint a fogyasztóvédelmi szervekhez (18. cikk 8. §).

## Reminder

letter-reminder-subject = Emlékeztető a { $date } napján kelt tiltakozásomra ({ $law } 21. cikk (1) bekezdés)
letter-ref-form = { $date } napján elküldtem Önöknek a személyes adataim MI-hez történő felhasználása elleni tiltakozásomat. Az itt található űrlapot használtam: { $address }.
letter-ref-email = { $date } napján e-mailben elküldtem Önöknek a személyes adataim MI-hez történő felhasználása elleni tiltakozásomat, erre a címre: { $address }.
letter-ref-post = { $date } napján postán elküldtem Önöknek a személyes adataim MI-hez történő felhasználása elleni tiltakozásomat, erre a címre: { $address }.
letter-happened-silence = Azóta nem kaptam választ.
letter-happened-receipt = { $date } napján visszaigazolták a beérkezést. Azóta nem kaptam döntést.
letter-happened-replied = Önök kérdést tettek fel nekem, amelyre { $date } napján válaszoltam. Azóta nem kaptam döntést.
letter-happened-refused = { $date } napján elutasították a tiltakozásomat.
letter-happened-more-time = { $date } napján azt közölték, hogy több időre van szükségük. Azóta nem kaptam döntést.
letter-late-law = Ez a közlés elkésett. A 12. cikk (3) bekezdése csak akkor enged több időt, ha arról az okok megjelölésével a beérkezéstől számított egy hónapon belül tájékoztatnak.
letter-extended-over = Időközben a meghosszabbított határidő is lejárt.
letter-period-over = A 12. cikk (3) bekezdése szerinti, a beérkezéstől ({ $start }) számított határidő { $due } napján lejárt.
letter-no-notice = Nem tudok olyan, az első hónapon belüli értesítésről, amely szerint több időre van szükségük.
letter-burden = Önöknek kell bizonyítaniuk, hogy az adatkezelést olyan kényszerítő erejű jogos okok indokolják, amelyek elsőbbséget élveznek érdekeimmel, jogaimmal és szabadságaimmal szemben (21. cikk (1) bekezdés).
letter-burden-answer = Válaszuk nem győz meg arról, hogy az én esetemben fennállnak ilyen okok. Kérem, nevezzék meg őket az én esetemre nézve, és ismertessék, hogyan mérlegelték azokat.
letter-repeat-intro = Megismétlem kéréseimet:
letter-not-new = Ez emlékeztető, nem új kérelem. Tiltakozásom időpontja változatlan.
letter-new-period = Kérem, { $due } napjáig válaszoljanak. Ezt a napot magam választottam; nem hosszabbít meg semmilyen jogszabályi határidőt.
letter-next = Ellenkező esetben panaszt nyújtok be egy felügyeleti hatósághoz (77. cikk). Fenntartom a jogot, hogy bírósághoz forduljak (79. cikk).
letter-next-uk = Ellenkező esetben adatvédelmi panaszt teszek Önöknél (Data Protection Act 2018, 164A. szakasz), majd az ICO-hoz fordulok.

## Reply to a question

letter-reply-subject = Az Önök { $asked } napján kelt kérdése a { $date } napján kelt tiltakozásomról
letter-reply-opening = { $asked } napján további felvilágosítást kértek a { $date } napján kelt tiltakozásomról. Válaszom a következő.
letter-reply-which = Ez ellen az adatkezelés ellen tiltakozom: személyes adataim felhasználása MI-modellek és -rendszerek fejlesztésére, betanítására, finomhangolására és javítására, legyenek azok az Önökéi vagy harmadik feleké ({ $law } 21. cikk (1) bekezdés).
letter-reply-responsible = Ha úgy ítélik meg, hogy másik társaság a felelős, közöljék, melyik az, és továbbítsák neki a tiltakozásomat.
letter-reply-period = Álláspontom szerint a kérdésük nem indítja újra a 12. cikk (3) bekezdése szerinti határidőt. Az a beérkezéstől ({ $start }) { $due } napjáig tart.
letter-reply-uk = Most már megkapták a válaszomat. A beérkezéstől ({ $start }) számítva az utolsó nap { $due }, leszámítva azt az időt, amíg a határidő a törvény szerint nem telik.
letter-reply-decide = Kérem, most döntsenek a tiltakozásomról, és döntésüket írásban erősítsék meg.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Adatvédelmi panasz a { $date } napján kelt tiltakozásom ügyében
letter-uk-opening = Adatvédelmi panaszt teszek a Data Protection Act 2018 164A. szakasza alapján, amelyet a Data (Use and Access) Act 2025 103. szakasza iktatott be.
letter-facts-intro = A következők történtek:
letter-uk-acknowledge = Kérem, e panasz beérkezését 30 napon belül igazolják vissza, a beérkezést követő naptól számítva. Ha { $start } napján kapják meg, az utolsó nap { $due } lesz.
letter-uk-outcome = Kérem, indokolatlan késedelem nélkül tegyék meg a megfelelő lépéseket, és tájékoztassanak az eredményről.
letter-uk-next = Ha az ügy megoldatlan marad, az ICO-hoz fordulok.

## What happened, as a list

letter-fact-account = A következő szolgáltatást használom: { $service }; a fiókom: { $account }.
letter-fact-no-account = Fiók nélküli személyként írok. Az ügy a rám vonatkozó adatokról szól a következő szolgáltatásban: { $service }.
letter-fact-what = Tiltakozásom személyes adataimnak MI-modellek és -rendszerek fejlesztése, betanítása, finomhangolása és javítása céljából történő kezelése ellen irányul.
letter-fact-form = { $date }: tiltakozásom az itt található űrlapon: { $address }.
letter-fact-email = { $date }: tiltakozásom e-mailben, erre a címre: { $address }.
letter-fact-post = { $date }: tiltakozásom postán, erre a címre: { $address }.
letter-fact-form-missing = { $date }: a hivatalos oldal nem mutatta meg az űrlapot.
letter-fact-receipt = { $date }: a beérkezés visszaigazolása, döntés nélkül.
letter-fact-accepted = { $date }: tiltakozásomat elfogadó válasz.
letter-fact-refused = { $date }: tiltakozásom elutasítása.
letter-fact-more-asked = { $date }: hozzám intézett kérdés a tiltakozásomról.
letter-fact-replied = { $date }: válaszom egy, a tiltakozásomról feltett kérdésre.
letter-fact-other-company = { $date }: válasz, amely szerint másik társaság a felelős.
letter-fact-other-form = { $date }: válasz, amely szerint másik űrlapot kell használnom.
letter-fact-more-time = { $date }: közlés arról, hogy több időre van szükség.
letter-fact-reminded = { $date }: emlékeztetőm.
letter-fact-over = { $date }: a 12. cikk (3) bekezdése szerinti, a beérkezéstől ({ $start }) számított határidő vége.
letter-fact-open = A mai napig nem kaptam döntést.

## What was infringed

letter-claims-intro = Álláspontom szerint a { $law } következő rendelkezései sérültek:
letter-claim-silence = 12. cikk (3) és (4) bekezdés: A határidőn belül sem arról nem tájékoztattak, milyen intézkedés történt, sem arról, miért nem történt intézkedés.
letter-claim-late = 12. cikk (3) bekezdés: Csak az első hónap után, tehát elkésve közölték, hogy több időre van szükség.
letter-claim-extended = 12. cikk (3) bekezdés: A meghosszabbított határidőn belül sem kaptam döntést.
letter-claim-stop = 21. cikk (1) bekezdés: Senki nem erősítette meg, hogy az adatkezelés megszűnt, és senki nem bizonyított kényszerítő erejű jogos okokat.
letter-claim-refused = 21. cikk (1) bekezdés: Az adatkezelőnek kell bizonyítania az olyan kényszerítő erejű jogos okokat, amelyek elsőbbséget élveznek érdekeimmel, jogaimmal és szabadságaimmal szemben. Álláspontom szerint az elutasítás ennek nem tesz eleget.
letter-claim-restrict = 18. cikk (1) bekezdés d) pont: Senki nem erősítette meg az adatkezelés korlátozását arra az időre, amíg megállapításra nem kerül, hogy az adatkezelő jogos indokai elsőbbséget élveznek-e az enyéimmel szemben.
letter-claim-erase = 17. cikk (1) bekezdés c) pont: Senki nem erősítette meg az érintett adatok törlését.
letter-claim-obstructed = 12. cikk (2) bekezdés és 25. cikk: A jogom gyakorlását nem könnyítették meg, ahogy a tények mutatják.

## Complaint to an authority

letter-complaint-subject = Panasz a GDPR 77. cikke alapján; adatkezelő: { $company }
letter-complaint-opening = Panaszt nyújtok be az (EU) 2016/679 rendelet (általános adatvédelmi rendelet, GDPR) 77. cikke alapján. Szokásos tartózkodási helyem az Önök illetékességi területén van.
letter-complaint-language = Magyarul írok, mert ezt a levelet az Önök nyelvén nem tudom elkészíteni. Kérem, közöljék, ha fordításra van szükségük.
letter-complaint-me = A panaszos
letter-complaint-controller = Az adatkezelő
letter-complaint-lead = Az adatkezelés határokon átnyúló. Tudomásom szerint a fő felügyeleti hatóság az írországi Data Protection Commission (56. cikk).
letter-complaint-contact = Kérem, a jogszabály szerint vonják be (60. cikk), és maradjanak az a hatóság, amelyhez fordulhatok.
letter-complaint-lead-you = Az adatkezelés határokon átnyúló. Tudomásom szerint Önök a fő felügyeleti hatóság (56. cikk).
letter-complaint-facts = A tények
letter-complaint-law = A megsértett jogok
letter-complaint-second = Másodlagosan kérem annak vizsgálatát, hogy a jogos érdek (6. cikk (1) bekezdés f) pont) egyáltalán alapja lehet-e ennek az adatkezelésnek.
letter-complaint-time = A tudomásszerzés időpontja
letter-complaint-known = A jogsértésről { $date } óta tudok.
letter-complaint-wishes = Kérelmeim
letter-wish-find = Állapítsák meg, hogy jogaim sérültek.
letter-wish-order = Utasítsák az adatkezelőt, hogy teljesítse a tiltakozásomat (58. cikk (2) bekezdés c) pont).
letter-wish-limit = Átmenetileg vagy véglegesen korlátozzák az adatkezelést, ideértve az adatkezelés megtiltását is (58. cikk (2) bekezdés f) pont).
letter-wish-erase = Rendeljék el az érintett adatok törlését (58. cikk (2) bekezdés g) pont).
letter-wish-inform = Tájékoztassanak a panaszommal kapcsolatos fejleményekről és az eredményről (77. cikk (2) bekezdés).
letter-complaint-more = További adatok
letter-complaint-earlier = A fent leírtak szerint korábban már az adatkezelőhöz fordultam.
letter-complaint-court-no = Kérésemre bíróság ebben az ügyben nem jár el.
letter-complaint-court-yes = Kérésemre bíróság ebben az ügyben eljár.
letter-complaint-name-yes = Hozzájárulok, hogy nevemet és ezt a panaszt továbbítsák az adatkezelőnek.
letter-complaint-name-no = Kérem, kilétemet ne fedjék fel az adatkezelő előtt. Ha az eljárás enélkül nem lehetséges, előbb kérdezzenek meg.
letter-complaint-annexes = Az 1. melléklet a tiltakozásom. A mellékletek eredeti nyelvükön szerepelnek; kérem, közöljék, ha fordításra van szükségük.
letter-complaint-procedure = Az (EU) 2025/2518 rendeletre hivatkozom, amely a határokon átnyúló adatkezeléssel kapcsolatos, 2027. április 2-ától benyújtott panaszokra alkalmazandó.
