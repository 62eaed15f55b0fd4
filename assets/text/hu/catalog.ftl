### Words for the fact files in assets/catalog, in Hungarian: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Bejegyzései, fotói, hozzászólásai és MI-csevegései. A Messenger is ide tartozik.
platform-instagram = Instagram
platform-instagram-hint = Bejegyzései, fotói, hozzászólásai és MI-csevegései. A Threads is ide tartozik.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Amit a WhatsAppban a Meta AI-nak ír. A magáncsevegéseit nem használják.
platform-no-account = Fiók nélkül
platform-no-account-hint = Önnek nincs fiókja, de mások írnak Önről, vagy képeket osztanak meg Önről.

## Where a person lives, and the right that applies there

zone-eu = Európai Unió
zone-eea = Izland, Liechtenstein vagy Norvégia
zone-uk = Egyesült Királyság
zone-switzerland = Svájc
zone-brazil = Brazília
zone-unclear = Olyan hely, amelynek jogát nem ellenőriztük
zone-elsewhere = Másik ország
law-eu = Önnek joga van tiltakozni a GDPR 21. cikke alapján.
law-eea = Önnek joga van tiltakozni a GDPR 21. cikke alapján, amely az EGT-megállapodás révén érvényes.
law-uk = Önnek joga van tiltakozni a brit GDPR (UK GDPR) 21. cikke alapján.
law-switzerland = A svájci adatvédelmi törvény 30–32. cikke alapján kifejezetten megtilthatja ezt a felhasználást.
law-brazil = Az LGPD 18. cikke alapján tiltakozhat a törvénybe ütköző felhasználás ellen.
law-unclear = Nem ellenőriztük, milyen jog illeti meg ott, ahol él.
law-elsewhere = Ahol Ön él, ott nem ismert olyan jog, amely a saját bejegyzései felhasználása ellen szólna.

## Routes

route-facebook-ai-page = A Meta MI-oldala, Facebookhoz
route-facebook-ai-page-audience = Facebook-fiókkal rendelkezőknek az EU-ban, Izlandon, Liechtensteinben, Norvégiában, az Egyesült Királyságban vagy Svájcban.
route-facebook-form-2025 = 2025-ös Facebook-űrlap
route-facebook-form-2025-audience = Facebook-fiókkal rendelkezőknek az EU-ban, Izlandon, Liechtensteinben, Norvégiában vagy Svájcban.
route-facebook-form-2024 = 2024-es Facebook-űrlap
route-facebook-form-2024-audience = Facebook-fiókkal rendelkezőknek az EU-ban, Izlandon, Liechtensteinben, Norvégiában, az Egyesült Királyságban vagy Svájcban.
route-facebook-router = Facebook-űrlap minden tiltakozáshoz
route-facebook-router-audience = Facebook-fiókkal rendelkezőknek az EU-ban, Izlandon, Liechtensteinben, Norvégiában vagy az Egyesült Királyságban.
route-facebook-legitimate-interest = Facebook-űrlap a „jogos érdek” ellen
route-facebook-legitimate-interest-audience = Facebook-fiókkal rendelkezőknek az EU-ban, Izlandon, Liechtensteinben vagy Norvégiában.
route-meta-privacy-rights = A Meta általános adatvédelmi oldala
route-meta-privacy-rights-audience = Facebook- vagy Instagram-fiókkal rendelkezőknek, ha az MI-űrlap nem jelenik meg.
route-instagram-ai-page = A Meta MI-oldala, Instagramhoz
route-instagram-ai-page-audience = Instagram-fiókkal rendelkezőknek az EU-ban, Izlandon, Liechtensteinben, Norvégiában, az Egyesült Királyságban vagy Svájcban.
route-instagram-form-2025 = 2025-ös Instagram-űrlap
route-instagram-form-2025-audience = Instagram-fiókkal rendelkezőknek az EU-ban, Izlandon, Liechtensteinben, Norvégiában vagy Svájcban.
route-instagram-form-2024 = Régebbi Instagram-űrlap
route-instagram-form-2024-audience = Instagram-fiókkal rendelkezőknek az EU-ban, Izlandon, Liechtensteinben, Norvégiában, az Egyesült Királyságban vagy Svájcban.
route-instagram-legitimate-interest = Instagram-űrlap a „jogos érdek” ellen
route-instagram-legitimate-interest-audience = Instagram-fiókkal rendelkezőknek az EU-ban, Izlandon, Liechtensteinben vagy Norvégiában.
route-uk-privacy-centre = A Meta Privacy Centre (adatvédelmi központ) oldala
route-uk-privacy-centre-audience = Facebook- vagy Instagram-fiókkal rendelkezőknek az Egyesült Királyságban.
route-brazil-facebook-ai-page = A Meta MI-oldala, brazil Facebookhoz
route-brazil-facebook-ai-page-audience = Facebook-fiókkal rendelkezőknek Brazíliában.
route-brazil-facebook-form = Facebook-űrlap, Brazília
route-brazil-facebook-form-audience = Facebook-fiókkal rendelkezőknek Brazíliában.
route-brazil-instagram-ai-page = A Meta MI-oldala, brazil Instagramhoz
route-brazil-instagram-ai-page-audience = Instagram-fiókkal rendelkezőknek Brazíliában.
route-brazil-whatsapp-ai-messages = WhatsApp-űrlap MI-üzenetekhez, Brazília
route-brazil-whatsapp-ai-messages-audience = WhatsApp-fiókkal rendelkezőknek Brazíliában.
route-brazil-others-ai-page = A Meta MI-oldala, fiók nélkül, Brazília
route-brazil-others-ai-page-audience = Fiók nélkül, Brazíliában élőknek.
route-whatsapp-ai-messages = WhatsApp-űrlap MI-üzenetekhez
route-whatsapp-ai-messages-audience = WhatsApp-fiókkal rendelkezőknek az EU-ban, Izlandon, Liechtensteinben, Norvégiában, az Egyesült Királyságban vagy Svájcban.
route-whatsapp-general = A WhatsApp általános adatvédelmi űrlapja
route-whatsapp-general-audience = WhatsApp-fiókkal rendelkezőknek Európában.
route-third-party-data = A Meta űrlapja harmadik féltől származó adatokhoz
route-third-party-data-audience = Az EU-ban, Izlandon, Liechtensteinben, Norvégiában, az Egyesült Királyságban vagy Svájcban élőknek. Fiók nem kell hozzá.
route-third-party-data-elsewhere = A Meta űrlapja harmadik féltől származó adatokhoz, más országokban
route-third-party-data-elsewhere-audience = Minden más országban élőknek, fiókkal vagy fiók nélkül.
route-unclear-facebook-ai-page = A Meta MI-oldala, Facebookhoz
route-unclear-facebook-ai-page-audience = Facebook-fiókkal rendelkezőknek olyan helyen, amelynek jogát nem ellenőriztük.
route-unclear-instagram-ai-page = A Meta MI-oldala, Instagramhoz
route-unclear-instagram-ai-page-audience = Instagram-fiókkal rendelkezőknek olyan helyen, amelynek jogát nem ellenőriztük.
route-unclear-whatsapp-ai-messages = WhatsApp-űrlap MI-üzenetekhez
route-unclear-whatsapp-ai-messages-audience = WhatsApp-fiókkal rendelkezőknek olyan helyen, amelynek jogát nem ellenőriztük.
route-letter-meta-ireland = Levél a Metának Írországba
route-letter-meta-ireland-audience = Facebook- vagy Instagram-fiókkal rendelkezőknek az EU-ban, Izlandon, Liechtensteinben vagy Norvégiában.
route-letter-meta-ireland-others = Levél a Metának Írországba, fiók nélkül
route-letter-meta-ireland-others-audience = Fiók nélkül, az EU-ban, Izlandon, Liechtensteinben vagy Norvégiában élőknek.
route-letter-meta-ireland-whatsapp = Levél a Metának Írországba, a WhatsApp MI-jéről
route-letter-meta-ireland-whatsapp-audience = WhatsApp-fiókkal rendelkezőknek az EU-ban, Izlandon, Liechtensteinben vagy Norvégiában.
route-letter-whatsapp-ireland = Levél a WhatsAppnak Írországba
route-letter-whatsapp-ireland-audience = WhatsApp-fiókkal rendelkezőknek az EU-ban, Izlandon, Liechtensteinben vagy Norvégiában.

## Steps: opening the form

step-log-in = Előbb jelentkezzen be, ugyanabban a böngészőben.
step-log-in-facebook = Előbb jelentkezzen be a Facebookra, ugyanabban a böngészőben.
step-log-in-instagram = Előbb jelentkezzen be az Instagramra, ugyanabban a böngészőben.
step-open-address = Nyissa meg a címet.
step-open-page = Nyissa meg a Meta oldalát.
step-phone-address-bar = Illessze be a címet a telefon böngészőjébe, hogy ne egy app nyíljon meg helyette.
step-scroll-end = Görgessen az oldal végére. Ott van az űrlap.
step-answer-yes = Ha megkérdezik, hogy a kérése a Meta MI-jéről szól-e, feleljen igennel.
step-find-link-facebook = Görgessen lefelé. Nyomja meg a Facebookhoz tartozó tiltakozás hivatkozását.
step-find-link-instagram = Görgessen lefelé. Nyomja meg az Instagramhoz tartozó tiltakozás hivatkozását.
step-find-link-whatsapp = Görgessen lefelé. Nyomja meg a WhatsAppban MI-nek írt üzenetek hivatkozását.
step-find-link-others = Görgessen lefelé. Keressen hivatkozást azoknak, akiknek nincs fiókjuk.
step-find-link-top = Nyomja meg az „object” (tiltakozás) szót a felső keretben.
step-app-settings = Az appban nyissa meg a beállításokat.
step-app-privacy-centre = Nyissa meg a Privacy Centre (adatvédelmi központ) részt.
step-app-object-link = Nyissa meg a Meta MI-jéről szóló részt, és nyomja meg az „object” (tiltakozás) szót.
step-facebook-app-menu = A Facebook-appban nyomja meg a három vonalat.
step-facebook-app-settings = Nyomja meg ezt: „Beállítások és adatvédelem”.
step-facebook-app-centre = Nyomja meg ezt: „Adatvédelmi központ”.
step-instagram-app-menu = Az Instagram-appban lépjen a profiljára, és nyomja meg a három vonalat.
step-instagram-app-centre = A lista vége felé nyomja meg ezt: „Adatvédelmi központ”.
step-pick-product = Válassza a Facebookot vagy az Instagramot.
step-pick-objection = Válassza a tiltakozást.
step-whatsapp-choose = Válassza ezt: „How can I make an objection to the processing of my information” (hogyan tiltakozhatok).
step-third-party-choose = Válassza a harmadik féltől származó adatai felhasználása elleni tiltakozást.
step-third-party-concern = Válassza ki, miről szól a kérése.
step-ask-meta-ai = Kérdezze a Meta AI-t saját magáról. Őrizze meg a kérdést és a válaszról készült képernyőképet.

## Steps: ways that are drawn

step-facebook-web-picture = A facebook.com oldalon nyomja meg a profilképét.
step-facebook-web-settings = Nyomja meg ezt: „Beállítások és adatvédelem”.
step-facebook-web-centre = Nyomja meg ezt: „Adatvédelmi központ”.
step-facebook-web-ai = Nyomja meg ezt: „MI a Metánál”.
step-facebook-web-shared = Nyomja meg azt a részt, amely a Meta termékein megosztott adatairól szól. Ott keresse az űrlapot.
step-instagram-web-profile = Az Instagramon lépjen a profiljára.
step-instagram-web-menu = Nyomja meg a három vonalat.
step-instagram-web-centre = A „További információ és segítség” résznél nyomja meg ezt: „Adatvédelmi központ”.
step-instagram-web-object = Nyomja meg az „object” (tiltakozás) szót.
step-whatsapp-chat = A WhatsAppban nyissa meg a csevegést.
step-whatsapp-chat-privacy = Keresse ebben a csevegésben ezt: „Fokozott csevegésvédelem”. Kapcsolja be.

## Words in drawings of forms and menus

drawn-ask-ai = A kérése a Meta MI-jéről szól?
drawn-yes = Igen
drawn-product = Válasszon terméket
drawn-facebook-or-instagram = Facebook vagy Instagram
drawn-request = Válasszon kérést
drawn-objection = Tiltakozás
drawn-question = Válasszon kérdést
drawn-whatsapp-objection = Hogyan tiltakozhatok …
drawn-third-party-objection = Tiltakozás a harmadik féltől származó adataim felhasználása ellen
drawn-concern = Válassza ki, miről szól a kérése
drawn-your-concern = Az Ön ügye
drawn-facebook = Facebook
drawn-facebook-app = Facebook-app
drawn-instagram = Instagram
drawn-instagram-profile = Az Ön profilja
drawn-whatsapp = WhatsApp
drawn-menu = Menü
drawn-settings-privacy = Beállítások és adatvédelem
drawn-privacy-centre = Adatvédelmi központ
drawn-more-info = További információ és segítség
drawn-profile-picture = Az Ön profilképe
drawn-profile = Profil
drawn-three-lines = A három vonal
drawn-ai-at-meta = MI a Metánál
drawn-shared = A Meta termékein megosztott adatok
drawn-object = tiltakozás
drawn-ai-page = A Meta MI-oldala
drawn-ai-messages = MI-üzenetek a WhatsAppban
drawn-form = Az űrlap
drawn-a-chat = A csevegés
drawn-this-chat = Ebben a csevegésben
drawn-advanced-privacy = Fokozott csevegésvédelem

## Steps: filling it in

step-check-email = Ellenőrizze az e-mail-címet. Ehhez a fiókhoz kell tartoznia.
step-country-and-email = Ellenőrizze az e-mail-címet. Ha országot kérnek, válassza a sajátját.
step-paste = Illessze be a szövegét a mezőbe.
step-paste-optional = Illessze be a szövegét a mezőbe. Az EU-ban üresen is maradhat.
step-paste-names-ai = Illessze be a szövegét. Ellenőrizze, hogy megnevezi-e a Meta MI-jét.
step-paste-and-send = Ha szeretné, illessze be a szövegét, és nyomja meg a Send (elküldés) gombot.
step-brazil-fields = Töltse ki az országot, az e-mail-címet és a szöveget.
step-whatsapp-number = Írja be a WhatsApp-számát az országhívószámmal.
step-whatsapp-email = Írjon be egy e-mail-címet, amelynek a leveleit most el tudja olvasni.
step-third-party-fields = Írja be a nevét, az országát és az e-mail-címét.
step-third-party-proof = Illessze be a szövegét, a Meta AI-nak feltett kérdését és a képernyőképet.

## Steps: sending it

step-send = Nyomja meg a Submit (küldés) vagy a Send (elküldés) gombot.
step-wait-screenshot = Várja meg az oldalon az üzenetet. Készítsen róla képernyőképet.
step-brazil-code = Hagyja nyitva az oldalt. Írja be az e-mailben kapott kódot.
step-enter-code = Hagyja nyitva az oldalt. Írja be az e-mailben kapott kódot.
step-whatsapp-answer-mail = E-mailben megkérdezik, melyik felhasználás ellen tiltakozik, és miért. Válaszoljon rá.

## Steps: by post

step-letter-print = Tegye a szövegét levélbe a nevével, a címével és a dátummal. Nyomtassa ki.
step-letter-sign = Írja alá.
step-letter-registered = Küldje ajánlva, hogy bizonyítani tudja az érkezését.
step-letter-slip = Őrizze meg a feladóvevényt.
step-letter-note-date = Jegyezze fel a kézbesítés napját.

## What comes after sending

after-mail-minutes = Gyakran perceken belül jön egy e-mail. Lehet, hogy már el is fogadja a tiltakozást.
after-mail-day = Egy napig is eltarthat. Ha két napon belül nem jön semmi, nézze meg a levélszemét mappát.
after-popup = Telefonon e-mail helyett egy üzenet jelenhet meg a képernyőn.
after-english = A válasz angolul is jöhet. Ez rendben van.
after-keep = Őrizze meg a választ. Nem ismert olyan oldal, ahol később megnézhetné a tiltakozását.
after-code = Előbb egy kódot tartalmazó e-mail jöhet. Ez még nem a válasz.
after-question-whatsapp = A WhatsApp e-mailben megkérdezi, melyik felhasználás ellen tiltakozik, és miért. Válaszoljon rá.
after-review = Lehet, hogy egy ember nézi át a kérését. Nem tudni, mennyi ideig tart.
after-refusal-form = Sablonos elutasítás is jöhet. Azt is őrizze meg.
after-letter = A válasz postán vagy e-mailben is jöhet.

## What sources disagree about, and what to know before

note-not-checked-live = Ezt a címet az app e változatához senki nem nyitotta meg. Csak dátummal ellátott forrásokból ismert.
note-region = A Meta csak bejelentkezett felhasználóknak mutatja az űrlapot, és nem minden országban. Ha VPN-t használ, előbb kapcsolja ki.
note-log-in-first = Ha helyette egy oldalt lát a Meta AI-ról, jelentkezzen be, és nyissa meg újra a címet.
note-linked-accounts = A Meta szerint egy tiltakozás az Accounts Centre (fiókközpont) minden fiókjára érvényes. Egyes útmutatók mást írnak. Biztos, ami biztos: mindegyikhez küldhet egyet.
note-late-objection = A tiltakozás a jövőbeli felhasználást állítja le. A már betanított MI-ből semmit nem vesz ki. A régebbi bejegyzésekről a források ellentmondanak egymásnak.
note-others-posts = A tiltakozása nem vonatkozik arra, amit mások tesznek közzé Önről.
note-ai-chats = A Meta szerint a tiltakozás az itteni Meta AI-csevegésekre is vonatkozik. Egy fogyasztóvédő szervezet 2025-ben mást mondott.
note-earlier-objection = A Meta szerint a 2024-es tiltakozás ma is érvényes. Egyesek azt tanácsolják, hogy a biztonság kedvéért ismételje meg.
note-meta-account = Az oldalon van egy másik hivatkozás is Meta-fiókhoz, például a Meta AI-apphoz vagy a Questhez.
note-pages = A források ellentmondanak egymásnak abban, hogy Facebook-oldal nevében lehet-e tiltakozni. Jelentkezzen be a személyes profiljával.
note-reason-optional = Az EU-ban nem kell indokot adnia.
note-country-if-asked = Volt, akitől kérték az országot, volt, akitől nem.
note-form-of-2024 = 2024-ben ez az űrlap országot, indokot és kódot kért. Valakinek legalább 100 karaktert kellett írnia.
note-norway = 2024-ben a Meta űrlapja egyeseknél nem fogadta el Norvégiát. Norvégiából a levél egy másik út.
note-router-replaced = A Meta 2026. július 23-án lecserélte ezt a címet a szabályzatában. Lehet, hogy már nem vezet sehová.
note-any-objection = Ez az űrlap mindenféle tiltakozást fogad. A szövegében legyen benne, hogy az Öné az MI-ről szól.
note-general-channel = Ez az oldal mindenféle adatvédelmi kérést fogad. Nem tudni, elvezet-e az MI-űrlaphoz.
note-uk-instagram = Számítógépen ez a cím a Facebookhoz való. Az Instagramhoz használja az Instagram-appban a Privacy Centre (adatvédelmi központ) részt.
note-uk-form-unknown = Nem ismert külön űrlapcím az Egyesült Királysághoz. Azt sem tudni, ott melyik Meta-cég a felelős.
note-brazil-form-unknown = A Meta saját brazil űrlapjának címe nem ismert. Lehet, hogy ez az oldal oda vezet.
note-brazil-reason = Brazíliában az űrlap még 2025 decemberében is rövid indokot kért.
note-brazil-non-users = 2024-ben a Meta űrlapot ígért a brazil hatóságnak azok számára, akiknek nincs fiókjuk. Hogy hol található, nem ismert.
note-unclear-law = Lehet, hogy az űrlap ott, ahol Ön él, nem jelenik meg. Az ottani jogot nem ellenőriztük.
note-whatsapp-address = Magának az űrlapnak a címe nem ismert. A Meta oldalán kell lennie egy hivatkozásnak.
note-whatsapp-separate = A WhatsApphoz mindig külön tiltakozás kell, akkor is, ha a fiókjai össze vannak kapcsolva.
note-whatsapp-two-routes = A WhatsAppnak két űrlapja van: egy az MI-üzenetekhez, és egy általános. Sok útmutató összekeveri őket.
note-whatsapp-private = A magáncsevegéseit nem használják. Csak az jut el a Metához, amit valaki a Meta AI-nak küld.
note-whatsapp-precaution = A hírek szerint a Meta 2025 júniusában elővigyázatosságnak nevezte ezt az űrlapot. Akkor ugyanis nem használták az ilyen üzeneteket.
note-whatsapp-not-theirs = A WhatsApp azt felelheti, hogy ez a Meta dolga. Őrizze meg a választ, és használja az MI-üzenetek űrlapját.
note-whatsapp-disputed = 2025 májusában egyesek azt mondták, hogy a WhatsApphoz nem lehet tiltakozni. Azóta a Meta saját űrlapot nevez meg.
note-third-party-limit = Ez az űrlap a „harmadik féltől” származó adatokról szól. A Meta ezen a nyílt internetet és a licencelt adatokat érti. Egy ismerős Facebookon közzétett, Önről készült fotójára talán nem vonatkozik.
note-third-party-italy = Az olasz hatóság ezt az űrlapot azoknak ajánlja, akiknek nincs fiókjuk, de mások közzétették az adataikat.
note-third-party-proof = A források ellentmondanak egymásnak abban, be kell-e bizonyítania, hogy a Metának adatai vannak Önről.
note-third-party-proof-needed = Ez az űrlap képernyőképet kér a Meta AI olyan válaszáról, amelyben az Ön adatai látszanak.
note-third-party-not-automatic = A Meta szerint ezeket a kéréseket nem teljesíti automatikusan. 2023-ban több mint egy tucat művészt elutasítottak.
note-ask-who-posted = Ismerőse tette közzé? Kérje meg, hogy vegye le. Ehhez nem kell űrlap.
note-letter-proof = Az ajánlott levél az az út, amelyet bizonyítani tud.
note-letter-no-email = A Metának nincs megerősített e-mail-címe a tiltakozásokhoz. Egy e-mailben küldött tiltakozás hibaüzenettel jött vissza.
note-letter-others = A Meta szabályzata azokat is említi, akiknek nincs fiókjuk. A levél tehát szólhat arról is, amit mások osztottak meg.
note-letter-whatsapp-two = A Meta AI-t a WhatsAppban a Meta működteti. Ezért írjon mindkét cégnek, a Metának és a WhatsAppnak is.

## Where there is no route

why-elsewhere-own-posts = Ahol Ön él, a Meta nem ad űrlapot a saját bejegyzések felhasználása ellen. Ilyen jog nem ismert.
why-elsewhere-whatsapp = Nem ismert, hogy a Meta ezt az űrlapot felkínálná ott, ahol Ön él. Ilyen jog nem ismert.
help-private-account = Állítsa a fiókját privátra. Az új bejegyzései akkor nem nyilvánosak.
help-limit-old-posts = Korlátozza, ki láthatja a régi bejegyzéseit.
help-delete-posts = Törölje azokat a bejegyzéseket, amelyek felhasználását nem szeretné, vagy az egész fiókot.
help-avoid-meta-ai = Ne használja a Meta AI-t, és ne osszon meg vele magánügyeket.
help-third-party-form = Ha a Meta AI az Ön adatait mutatja, használja a Meta űrlapját a harmadik féltől származó adatokhoz.
help-whatsapp-avoid-meta-ai = Ne írjon a Meta AI-nak, és csevegésben se említse meg.
help-whatsapp-delete-chat = Archiválja vagy törölje a Meta AI-csevegést. Maga a Meta AI nem távolítható el.
help-whatsapp-chat-privacy = Kapcsolja be a fokozott csevegésvédelmet minden csevegésben. Így annak üzeneteit nem használják MI-funkciókhoz.
help-whatsapp-accounts-centre = Ne vegye fel a WhatsAppot az Accounts Centre (fiókközpont) részbe. Az MI-csevegései így kevésbé kötődnek a többi fiókjához.
help-whatsapp-reset = Egyesek szerint a csevegésben elküldött „/reset-ai” törli a Meta példányát. Ezt nem tudtuk megerősíteni.

## Countries and territories

place-AT = Ausztria
place-BE = Belgium
place-BG = Bulgária
place-HR = Horvátország
place-CY = Ciprus
place-CZ = Csehország
place-DK = Dánia
place-EE = Észtország
place-FI = Finnország
place-FR = Franciaország
place-DE = Németország
place-DE-BW = Baden-Württemberg
place-DE-BY = Bajorország
place-DE-BE = Berlin
place-DE-BB = Brandenburg
place-DE-HB = Bréma
place-DE-HH = Hamburg
place-DE-HE = Hessen
place-DE-MV = Mecklenburg-Elő-Pomeránia
place-DE-NI = Alsó-Szászország
place-DE-NW = Észak-Rajna-Vesztfália
place-DE-RP = Rajna-vidék-Pfalz
place-DE-SL = Saar-vidék
place-DE-SN = Szászország
place-DE-ST = Szász-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = Türingia
place-GR = Görögország
place-HU = Magyarország
place-IE = Írország
place-IT = Olaszország
place-LV = Lettország
place-LT = Litvánia
place-LU = Luxemburg
place-MT = Málta
place-NL = Hollandia
place-PL = Lengyelország
place-PT = Portugália
place-RO = Románia
place-SK = Szlovákia
place-SI = Szlovénia
place-ES = Spanyolország
place-SE = Svédország
place-GP = Guadeloupe
place-GF = Francia Guyana
place-MQ = Martinique
place-YT = Mayotte
place-RE = Réunion
place-MF = Saint-Martin
place-PT-20 = Azori-szigetek
place-PT-30 = Madeira
place-ES-CN = Kanári-szigetek
place-IS = Izland
place-LI = Liechtenstein
place-NO = Norvégia
place-GB = Egyesült Királyság
place-CH = Svájc
place-BR = Brazília
place-JP = Japán
place-KR = Dél-Korea
place-AD = Andorra
place-MC = Monaco
place-SM = San Marino
place-VA = Vatikán
place-JE = Jersey
place-GG = Guernsey
place-IM = Man-sziget
place-GI = Gibraltár
place-FO = Feröer
place-GL = Grönland
place-CY-NORTH = Észak-Ciprus
place-GB-BASES = Brit támaszpontok Cipruson
place-US = Egyesült Államok
place-other = Másik ország

## Reasons one can tick

reason-no-expectation-tick = Amikor közzétettem, erre nem számíthattam
reason-children-tick = Fotóimon vagy bejegyzéseimben ott vannak a gyermekeim
reason-health-tick = A bejegyzéseim utalnak az egészségemre
reason-belief-politics-tick = A bejegyzéseimből kiderül, miben hiszek, vagy mi a politikai nézetem
reason-my-work-tick = A szövegeim és képeim saját alkotásaim
reason-others-in-my-pictures-tick = Mások is vannak a képeimen
reason-posts-from-youth-tick = Néhány bejegyzés a fiatalkoromból való
reason-cannot-be-undone-tick = Amit az MI megtanult, nem vonható vissza

## By when an answer is due, and why

rule-gdpr = A GDPR 12. cikk (3) bekezdése a tiltakozás beérkezésétől egy naptári hónapot ad a cégnek. Az űrlap az elküldés napján érkezik meg. Ha az utolsó nap hétvége vagy ír ünnepnap, a következő munkanap számít. A Meta Írországból válaszol; hogy az ír ünnepnapok számítanak, az a mi értelmezésünk.
rule-uk-gdpr = A brit jog a tiltakozás beérkezésétől egy naptári hónapot ad a cégnek. Az űrlap az elküldés napján érkezik meg. Ha az utolsó nap hétvége, angliai vagy walesi ünnepnap, a következő munkanap számít. Az idő nem telik, amíg a cég Öntől vár valamit, amire szüksége van.
rule-swiss-courtesy = A svájci jog nem szab határidőt a tiltakozásra adott válaszhoz. A harminc nap ésszerű, de nem törvényi határidő.
rule-no-date = Nem tudunk törvényi határidőről ott, ahol Ön él. Ezért az app sem ad meg ilyet.
rule-uk-complaint = 2026. június 19. óta egy brit cégnek 30 napon belül vissza kell igazolnia a panaszt. A beérkezés napja nem számít bele. Ha az utolsó nap hétvége, angliai vagy walesi ünnepnap, a következő munkanap számít.
rule-authority-news = A hatóságnak három hónapon belül meg kell írnia, hol tart, vagy mit döntött. Ezt a GDPR 78. cikk (2) bekezdése mondja ki. Utána bírósághoz fordulhat. Hogy a hatóság tájékoztatása új határidőt indít, az a mi értelmezésünk.
rule-reminder = Az emlékeztető két hetet ad. Ez a szokás. Törvény nem írja elő.
rule-recheck = Az űrlapok és a szabályzatok 2024 óta minden évben változtak. Ezért évente egyszer nézze meg, minden a régi-e. Ezt törvény nem írja elő.

## Public holidays

holiday-ie-new-year = újév
holiday-ie-february = Szent Brigitta napja
holiday-ie-saint-patrick = Szent Patrik napja
holiday-ie-easter-monday = húsvéthétfő
holiday-ie-may = májusi ünnepnap
holiday-ie-june = júniusi ünnepnap
holiday-ie-august = augusztusi ünnepnap
holiday-ie-october = októberi ünnepnap
holiday-ie-christmas = karácsony napja
holiday-ie-saint-stephen = Szent István vértanú napja
holiday-gb-new-year = újév
holiday-gb-good-friday = nagypéntek
holiday-gb-easter-monday = húsvéthétfő
holiday-gb-early-may = május eleji ünnepnap
holiday-gb-spring = tavaszi ünnepnap
holiday-gb-summer = nyári ünnepnap
holiday-gb-christmas = karácsony napja
holiday-gb-boxing-day = karácsony másnapja

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = Ausztriában a panasznak kötelező részei vannak. Csatolja a tiltakozását és a választ, ha jött.
caveat-at-limit = Ausztriában attól számított egy éven belül tehet panaszt, hogy tudomást szerzett róla. Az eseménytől számítva pedig három éven belül.
caveat-be-language = Csak holland, francia vagy német nyelvű panaszt fogad el.
caveat-bg-language = Írjon bolgárul, vagy mellékeljen fordítást. Adja meg az állandó lakcímét is, és írja alá.
caveat-bg-channel = Küldje postán vagy faxon, vagy adja be személyesen. E-mailben csak minősített elektronikus aláírással érvényes.
caveat-bg-limit = Van határidő. Egy forrás szerint egy év attól, hogy tudomást szerzett róla. Azóta változhatott.
caveat-cy-form = Ehhez az A jelű űrlapja való.
caveat-de-land = Németországban a cégek ügyeivel az Ön tartományának hatósága foglalkozik. Ez itt a szövetségi szerveket, a postát és a telefont felügyeli.
caveat-dk-channel = Az online űrlaphoz MitID kell. Írhat e-mailben vagy postán is, de ne küldjön hivatkozást, hangot, filmet vagy ZIP-fájlt.
caveat-dk-company-first = Előbb a cégnek írjon. Meg kell adnia a nevét.
caveat-es-channel = Az interneten spanyol tanúsítvány vagy Cl@ve kell. Ha nincs ilyenje, írjon spanyolul, postán.
caveat-fr-channel = Használja az online űrlapját vagy a postát. Írjon franciául.
caveat-gb-company-first = Az Egyesült Királyságban előbb a cégnél tegyen panaszt. 2026. június 19. óta ez a szabály.
caveat-gb-address = 2026 őszén Manchesterbe költözött. Írás előtt ellenőrizze a címét.
caveat-ie-channel = Használja a webes űrlapját, e-mailt vagy postát. Telefonon nem fogad panaszt.
caveat-it-channel = Írja alá a levelet. Küldje hitelesített e-mailben (PEC) vagy ajánlott levélként.
caveat-lt-company-first = Előbb a cégnek írjon.
caveat-lt-channel = Küldje ajánlott levélként, vagy adja be személyesen. Az online szolgáltatása és az „E. pristatymas” is jó.
caveat-nl-channel = Van online űrlapja. Írhat hollandul vagy angolul.
caveat-no-channel = Az online űrlaphoz ID-porten vagy BankID kell. Helyette levelet is írhat.
caveat-pl-channel = Írjon lengyelül. Használja a postát vagy az elektronikus kézbesítési címét: az egyszerű e-mail nem számít.
caveat-ro-signature = Írjon románul vagy angolul. Adja meg a teljes nevét és címét, és írja alá kézzel vagy elektronikus aláírással.
caveat-se-public = Amit elküld, nyilvános irat lesz, amelybe bárki betekintést kérhet.
caveat-ch-report = Ez bejelentés. A hatóságnak nem kell döntenie az Ön ügyében.
caveat-br-petition = Kell hozzá gov.br-bejelentkezés, és bizonyíték arról, hogy előbb a céget kereste meg.

## Languages in which an authority takes a complaint

in-language-bg = bolgár
in-language-cs = cseh
in-language-da = dán
in-language-de = német
in-language-el = görög
in-language-en = angol
in-language-es = spanyol
in-language-et = észt
in-language-fi = finn
in-language-fr = francia
in-language-ga = ír
in-language-hr = horvát
in-language-hu = magyar
in-language-is = izlandi
in-language-it = olasz
in-language-lt = litván
in-language-lv = lett
in-language-mt = máltai
in-language-nb = norvég
in-language-nl = holland
in-language-nn = újnorvég
in-language-pl = lengyel
in-language-pt = portugál
in-language-pt-BR = brazíliai portugál
in-language-ro = román
in-language-sk = szlovák
in-language-sl = szlovén
in-language-sv = svéd
