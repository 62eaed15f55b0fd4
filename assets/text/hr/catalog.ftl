### Words for the fact files in assets/catalog, in Croatian: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Vaše objave, fotografije, komentari i AI razgovori. Pripada mu i Messenger.
platform-instagram = Instagram
platform-instagram-hint = Vaše objave, fotografije, komentari i AI razgovori. Pripada mu i Threads.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Ono što na WhatsAppu pišete Meta AI-ju. Vaši se privatni razgovori ne upotrebljavaju.
platform-no-account = Bez računa
platform-no-account-hint = Nemate račun, ali drugi objavljuju o vama ili dijele vaše slike.

## Where a person lives, and the right that applies there

zone-eu = Europska unija
zone-eea = Island, Lihtenštajn ili Norveška
zone-uk = Ujedinjeno Kraljevstvo
zone-switzerland = Švicarska
zone-brazil = Brazil
zone-unclear = Mjesto čije pravo nismo provjerili
zone-elsewhere = Druga država
law-eu = Imate pravo na prigovor prema članku 21. GDPR-a.
law-eea = Imate pravo na prigovor prema članku 21. GDPR-a, koji vrijedi na temelju Sporazuma o EGP-u.
law-uk = Imate pravo na prigovor prema članku 21. britanskog GDPR-a (UK GDPR).
law-switzerland = Prema člancima 30. do 32. švicarskog zakona o zaštiti podataka možete izričito zabraniti ovu uporabu.
law-brazil = Prema članku 18. zakona LGPD možete se usprotiviti uporabi koja nije u skladu sa zakonom.
law-unclear = Nismo provjerili koje pravo vrijedi ondje gdje živite.
law-elsewhere = Ondje gdje živite nije poznato pravo protiv ove uporabe vaših objava.

## Routes

route-facebook-ai-page = Metina stranica o AI-ju, za Facebook
route-facebook-ai-page-audience = Za osobe s računom na Facebooku u EU-u, na Islandu, u Lihtenštajnu, Norveškoj, Ujedinjenom Kraljevstvu ili Švicarskoj.
route-facebook-form-2025 = Facebookov obrazac iz 2025.
route-facebook-form-2025-audience = Za osobe s računom na Facebooku u EU-u, na Islandu, u Lihtenštajnu, Norveškoj ili Švicarskoj.
route-facebook-form-2024 = Facebookov obrazac iz 2024.
route-facebook-form-2024-audience = Za osobe s računom na Facebooku u EU-u, na Islandu, u Lihtenštajnu, Norveškoj, Ujedinjenom Kraljevstvu ili Švicarskoj.
route-facebook-router = Facebookov obrazac za sve prigovore
route-facebook-router-audience = Za osobe s računom na Facebooku u EU-u, na Islandu, u Lihtenštajnu, Norveškoj ili Ujedinjenom Kraljevstvu.
route-facebook-legitimate-interest = Facebookov obrazac protiv „legitimnih interesa”
route-facebook-legitimate-interest-audience = Za osobe s računom na Facebooku u EU-u, na Islandu, u Lihtenštajnu ili Norveškoj.
route-meta-privacy-rights = Metina opća stranica za zahtjeve o privatnosti
route-meta-privacy-rights-audience = Za osobe s računom na Facebooku ili Instagramu kojima se AI obrazac ne prikazuje.
route-instagram-ai-page = Metina stranica o AI-ju, za Instagram
route-instagram-ai-page-audience = Za osobe s računom na Instagramu u EU-u, na Islandu, u Lihtenštajnu, Norveškoj, Ujedinjenom Kraljevstvu ili Švicarskoj.
route-instagram-form-2025 = Instagramov obrazac iz 2025.
route-instagram-form-2025-audience = Za osobe s računom na Instagramu u EU-u, na Islandu, u Lihtenštajnu, Norveškoj ili Švicarskoj.
route-instagram-form-2024 = Stariji Instagramov obrazac
route-instagram-form-2024-audience = Za osobe s računom na Instagramu u EU-u, na Islandu, u Lihtenštajnu, Norveškoj, Ujedinjenom Kraljevstvu ili Švicarskoj.
route-instagram-legitimate-interest = Instagramov obrazac protiv „legitimnih interesa”
route-instagram-legitimate-interest-audience = Za osobe s računom na Instagramu u EU-u, na Islandu, u Lihtenštajnu ili Norveškoj.
route-uk-privacy-centre = Metin Privacy Centre (centar za privatnost)
route-uk-privacy-centre-audience = Za osobe s računom na Facebooku ili Instagramu u Ujedinjenom Kraljevstvu.
route-brazil-facebook-ai-page = Metina stranica o AI-ju, za Facebook u Brazilu
route-brazil-facebook-ai-page-audience = Za osobe s računom na Facebooku u Brazilu.
route-brazil-facebook-form = Facebookov obrazac, u Brazilu
route-brazil-facebook-form-audience = Za osobe s računom na Facebooku u Brazilu.
route-brazil-instagram-ai-page = Metina stranica o AI-ju, za Instagram u Brazilu
route-brazil-instagram-ai-page-audience = Za osobe s računom na Instagramu u Brazilu.
route-brazil-whatsapp-ai-messages = WhatsAppov obrazac za poruke s AI-jem, u Brazilu
route-brazil-whatsapp-ai-messages-audience = Za osobe s računom na WhatsAppu u Brazilu.
route-brazil-others-ai-page = Metina stranica o AI-ju, za osobe bez računa u Brazilu
route-brazil-others-ai-page-audience = Za osobe u Brazilu koje nemaju račun.
route-whatsapp-ai-messages = WhatsAppov obrazac za poruke s AI-jem
route-whatsapp-ai-messages-audience = Za osobe s računom na WhatsAppu u EU-u, na Islandu, u Lihtenštajnu, Norveškoj, Ujedinjenom Kraljevstvu ili Švicarskoj.
route-whatsapp-general = WhatsAppov opći obrazac o privatnosti
route-whatsapp-general-audience = Za osobe s računom na WhatsAppu u Europi.
route-third-party-data = Metin obrazac za informacije od trećih strana
route-third-party-data-audience = Za osobe u EU-u, na Islandu, u Lihtenštajnu, Norveškoj, Ujedinjenom Kraljevstvu ili Švicarskoj. Račun nije potreban.
route-third-party-data-elsewhere = Metin obrazac za informacije od trećih strana, u drugim državama
route-third-party-data-elsewhere-audience = Za osobe u svim drugim državama, s računom ili bez njega.
route-unclear-facebook-ai-page = Metina stranica o AI-ju, za Facebook
route-unclear-facebook-ai-page-audience = Za osobe s računom na Facebooku ondje gdje nismo provjerili pravo.
route-unclear-instagram-ai-page = Metina stranica o AI-ju, za Instagram
route-unclear-instagram-ai-page-audience = Za osobe s računom na Instagramu ondje gdje nismo provjerili pravo.
route-unclear-whatsapp-ai-messages = WhatsAppov obrazac za poruke s AI-jem
route-unclear-whatsapp-ai-messages-audience = Za osobe s računom na WhatsAppu ondje gdje nismo provjerili pravo.
route-letter-meta-ireland = Pismo Meti u Irsku
route-letter-meta-ireland-audience = Za osobe s računom na Facebooku ili Instagramu u EU-u, na Islandu, u Lihtenštajnu ili Norveškoj.
route-letter-meta-ireland-others = Pismo Meti u Irsku, bez računa
route-letter-meta-ireland-others-audience = Za osobe u EU-u, na Islandu, u Lihtenštajnu ili Norveškoj koje nemaju račun.
route-letter-meta-ireland-whatsapp = Pismo Meti u Irsku, o AI-ju na WhatsAppu
route-letter-meta-ireland-whatsapp-audience = Za osobe s računom na WhatsAppu u EU-u, na Islandu, u Lihtenštajnu ili Norveškoj.
route-letter-whatsapp-ireland = Pismo WhatsAppu u Irsku
route-letter-whatsapp-ireland-audience = Za osobe s računom na WhatsAppu u EU-u, na Islandu, u Lihtenštajnu ili Norveškoj.

## Steps: opening the form

step-log-in = Najprije se prijavite na svoj račun, u istom pregledniku.
step-log-in-facebook = Najprije se prijavite na Facebook, u istom pregledniku.
step-log-in-instagram = Najprije se prijavite na Instagram, u istom pregledniku.
step-open-address = Otvorite adresu.
step-open-page = Otvorite Metinu stranicu.
step-phone-address-bar = Zalijepite adresu u preglednik telefona da se ne bi otvorila aplikacija.
step-scroll-end = Pomaknite se do kraja stranice. Obrazac je ondje.
step-answer-yes = Ako vas pitaju odnosi li se zahtjev na AI u Meti, odgovorite „da”.
step-find-link-facebook = Pomaknite se niže. Pritisnite poveznicu za prigovor za Facebook.
step-find-link-instagram = Pomaknite se niže. Pritisnite poveznicu za prigovor za Instagram.
step-find-link-whatsapp = Pomaknite se niže. Pritisnite poveznicu o svojim porukama s AI-jem na WhatsAppu.
step-find-link-others = Pomaknite se niže. Potražite poveznicu za osobe bez računa.
step-find-link-top = U okviru na vrhu pritisnite riječ „object” (prigovor).
step-app-settings = U aplikaciji otvorite postavke.
step-app-privacy-centre = Otvorite Privacy Centre (centar za privatnost).
step-app-object-link = Otvorite dio o AI-ju u Meti i pritisnite riječ „object” (prigovor).
step-facebook-app-menu = U aplikaciji Facebook pritisnite tri crte.
step-facebook-app-settings = Pritisnite „Postavke i privatnost”.
step-facebook-app-centre = Pritisnite „Centar za privatnost”.
step-instagram-app-menu = U aplikaciji Instagram otvorite svoj profil i pritisnite tri crte.
step-instagram-app-centre = Pri kraju popisa pritisnite „Centar za privatnost”.
step-pick-product = Odaberite Facebook ili Instagram.
step-pick-objection = Odaberite zahtjev za prigovor.
step-whatsapp-choose = Odaberite „How can I make an objection to the processing of my information” (kako mogu uložiti prigovor na obradu svojih informacija).
step-third-party-choose = Odaberite prigovor na uporabu vaših informacija od trećih strana.
step-third-party-concern = Odaberite na što se odnosi vaš zahtjev.
step-ask-meta-ai = Pitajte Meta AI o sebi. Sačuvajte svoje pitanje i snimku zaslona s odgovorom.

## Steps: ways that are drawn

step-facebook-web-picture = Na facebook.com pritisnite svoju profilnu sliku.
step-facebook-web-settings = Pritisnite „Postavke i privatnost”.
step-facebook-web-centre = Pritisnite „Centar za privatnost”.
step-facebook-web-ai = Pritisnite „AI u Meti”.
step-facebook-web-shared = Pritisnite dio o onome što dijelite na Metinim proizvodima. Ondje potražite obrazac.
step-instagram-web-profile = Na Instagramu otvorite svoj profil.
step-instagram-web-menu = Pritisnite tri crte.
step-instagram-web-centre = Pod „Više informacija i podrška” pritisnite „Centar za privatnost”.
step-instagram-web-object = Pritisnite riječ „object” (prigovor).
step-whatsapp-chat = Na WhatsAppu otvorite razgovor.
step-whatsapp-chat-privacy = U tom razgovoru potražite „Napredna privatnost razgovora”. Uključite je.

## Words in drawings of forms and menus

drawn-ask-ai = Odnosi li se vaš zahtjev na AI u Meti?
drawn-yes = Da
drawn-product = Odaberite proizvod
drawn-facebook-or-instagram = Facebook ili Instagram
drawn-request = Odaberite zahtjev
drawn-objection = Uloži prigovor
drawn-question = Odaberite pitanje
drawn-whatsapp-objection = Kako mogu uložiti prigovor …
drawn-third-party-objection = Prigovor na uporabu mojih informacija od trećih strana
drawn-concern = Odaberite na što se odnosi vaš zahtjev
drawn-your-concern = Vaš zahtjev
drawn-facebook = Facebook
drawn-facebook-app = Aplikacija Facebook
drawn-instagram = Instagram
drawn-instagram-profile = Vaš profil
drawn-whatsapp = WhatsApp
drawn-menu = Izbornik
drawn-settings-privacy = Postavke i privatnost
drawn-privacy-centre = Centar za privatnost
drawn-more-info = Više informacija i podrška
drawn-profile-picture = Vaša profilna slika
drawn-profile = Profil
drawn-three-lines = Tri crte
drawn-ai-at-meta = AI u Meti
drawn-shared = Informacije koje ste podijelili na Metinim proizvodima
drawn-object = prigovor
drawn-ai-page = Metina stranica o AI-ju
drawn-ai-messages = poruke s AI-jem na WhatsAppu
drawn-form = Obrazac
drawn-a-chat = Razgovor
drawn-this-chat = U tom razgovoru
drawn-advanced-privacy = Napredna privatnost razgovora

## Steps: filling it in

step-check-email = Provjerite e-adresu. To treba biti adresa ovog računa.
step-country-and-email = Provjerite e-adresu. Ako se traži država, odaberite svoju.
step-paste = Zalijepite tekst u okvir.
step-paste-optional = Zalijepite tekst u okvir. U EU-u može ostati prazan.
step-paste-names-ai = Zalijepite tekst. Provjerite spominje li AI u Meti.
step-paste-and-send = Ako želite, zalijepite tekst, zatim pritisnite „Send” (pošalji).
step-brazil-fields = Ispunite državu, e-adresu i tekst.
step-whatsapp-number = Upišite svoj WhatsApp broj s pozivnim brojem države.
step-whatsapp-email = Upišite e-adresu kojoj sada imate pristup.
step-third-party-fields = Upišite ime, državu i e-adresu.
step-third-party-proof = Zalijepite tekst, svoje pitanje Meta AI-ju i snimku zaslona.

## Steps: sending it

step-send = Pritisnite „Submit” ili „Send” (pošalji).
step-wait-screenshot = Pričekajte poruku na stranici. Snimite zaslon.
step-brazil-code = Ostavite stranicu otvorenu. Upišite kod iz e-poruke.
step-enter-code = Ostavite stranicu otvorenu. Upišite kod iz e-poruke.
step-whatsapp-answer-mail = U e-poruci će vas pitati na koju uporabu ulažete prigovor i zašto. Odgovorite na nju.

## Steps: by post

step-letter-print = Stavite tekst u pismo sa svojim imenom, adresom i datumom. Ispišite ga.
step-letter-sign = Potpišite ga.
step-letter-registered = Pošaljite ga preporučeno, da možete dokazati da je stiglo.
step-letter-slip = Sačuvajte potvrdu iz pošte.
step-letter-note-date = Zabilježite dan kad je uručeno.

## What comes after sending

after-mail-minutes = Često e-poruka stigne u nekoliko minuta. Možda već prihvaća vaš prigovor.
after-mail-day = Može potrajati i jedan dan. Ako u dva dana ništa ne stigne, pogledajte u mapu neželjene pošte.
after-popup = Na telefonu umjesto e-poruke može doći poruka na zaslonu.
after-english = Odgovor može biti na engleskom. To je uobičajeno.
after-keep = Sačuvajte odgovor. Nije poznata stranica na kojoj biste poslije mogli vidjeti svoj prigovor.
after-code = Prvo može stići e-poruka s kodom. To još nije odgovor.
after-question-whatsapp = WhatsApp e-porukom pita na koju uporabu ulažete prigovor i zašto. Odgovorite na tu poruku.
after-review = Vaš zahtjev može pregledati osoba. Ne zna se koliko to traje.
after-refusal-form = Može stići i tipsko odbijanje. Sačuvajte i njega.
after-letter = Odgovor može stići poštom ili e-porukom.

## What sources disagree about, and what to know before

note-not-checked-live = Za ovu verziju aplikacije nitko nije otvorio tu adresu. Poznata je samo iz datiranih izvora.
note-region = Meta prikazuje obrazac samo prijavljenima i ne u svakoj državi. Ako imate VPN, najprije ga isključite.
note-log-in-first = Ako umjesto toga vidite stranicu o Meta AI-ju, prijavite se i ponovno otvorite adresu.
note-linked-accounts = Meta kaže da jedan prigovor vrijedi za sve račune u istoj usluzi Accounts Centre (Centar za korisničke račune). Neki se vodiči ne slažu. Sigurnije je uložiti prigovor za svaki.
note-late-objection = Vaš prigovor zaustavlja buduću uporabu. Ne može ništa izvaditi iz već istreniranog AI-ja. Izvori se ne slažu obuhvaća li vaše starije objave.
note-others-posts = Vaš prigovor ne obuhvaća ono što drugi objavljuju o vama.
note-ai-chats = Meta kaže da prigovor ovdje obuhvaća i vaše razgovore s Meta AI-jem. Jedna udruga potrošača rekla je 2025. da ih ne obuhvaća.
note-earlier-objection = Meta kaže da prigovor iz 2024. i dalje vrijedi. Neki savjetuju da ga radi sigurnosti ponovite.
note-meta-account = Stranica ima još jednu poveznicu za Meta račun, na primjer za aplikaciju Meta AI ili Quest.
note-pages = Izvori se ne slažu može li Facebook stranica uložiti prigovor. Prijavite se svojim osobnim profilom.
note-reason-optional = U EU-u ne morate navesti razlog.
note-country-if-asked = Neke su ljude pitali za državu, druge nisu.
note-form-of-2024 = Taj je obrazac 2024. tražio državu, razlog i kod. Jednoj je osobi rečeno da napiše najmanje 100 znakova.
note-norway = Metin je obrazac 2024. nekima odbio Norvešku. Iz Norveške možete poslati i pismo.
note-router-replaced = Meta je 23. srpnja 2026. u svojim pravilima zamijenila ovu adresu. Možda više nikamo ne vodi.
note-any-objection = Ovaj obrazac prima svaku vrstu prigovora. U tekstu mora pisati da je vaš o AI-ju.
note-general-channel = Ova stranica prima sve zahtjeve o privatnosti. Ne zna se vodi li do AI obrasca.
note-uk-instagram = Na računalu ova adresa vrijedi za Facebook. Za Instagram upotrijebite Privacy Centre (centar za privatnost) u aplikaciji Instagram.
note-uk-form-unknown = Adresa obrasca samo za Ujedinjeno Kraljevstvo nije poznata. Nije poznato ni koja je Metina tvrtka ondje nadležna.
note-brazil-form-unknown = Adresa Metina obrasca za Brazil nije poznata. Stranica možda vodi do njega.
note-brazil-reason = U Brazilu je obrazac još u prosincu 2025. tražio kratak razlog.
note-brazil-non-users = Meta je 2024. brazilskom nadzornom tijelu obećala obrazac za osobe bez računa. Adresa tog obrasca nije poznata.
note-unclear-law = Obrazac se možda ne pojavljuje ondje gdje živite. Nismo provjerili tamošnje pravo.
note-whatsapp-address = Adresa samog obrasca nije poznata. Na Metinoj bi stranici trebala biti poveznica na njega.
note-whatsapp-separate = Prigovor za WhatsApp uvijek stoji zasebno, čak i ako su vam računi povezani.
note-whatsapp-two-routes = WhatsApp ima dva obrasca: jedan za poruke s AI-jem i jedan opći. Mnogi ih vodiči miješaju.
note-whatsapp-private = Vaši se privatni razgovori ne upotrebljavaju. Meti ide samo ono što netko pošalje Meta AI-ju.
note-whatsapp-precaution = Meta je u lipnju 2025. navodno rekla da je obrazac mjera opreza, jer se takve poruke tada nisu upotrebljavale.
note-whatsapp-not-theirs = WhatsApp može odgovoriti da je to stvar Mete. Sačuvajte taj odgovor i upotrijebite obrazac za poruke s AI-jem.
note-whatsapp-disputed = U svibnju 2025. neki su rekli da za WhatsApp nije moguć prigovor. Otad Meta navodi poseban obrazac.
note-third-party-limit = Ovaj je obrazac za podatke „trećih strana”. Meta time misli na otvoreni internet i podatke za koje ima licencu. Vaša fotografija koju je prijatelj stavio na Facebook možda nije obuhvaćena.
note-third-party-italy = Talijansko nadzorno tijelo navodi ovaj obrazac za osobe bez računa čije su podatke objavili drugi.
note-third-party-proof = Izvori se ne slažu morate li pokazati da Meta ima podatke o vama.
note-third-party-proof-needed = Ovaj obrazac traži snimku zaslona s odgovorom Meta AI-ja u kojem su vaši podaci.
note-third-party-not-automatic = Meta kaže da te zahtjeve ne odobrava automatski. Više od dvanaest umjetnika odbijeno je 2023.
note-ask-who-posted = Je li to objavio netko koga znate? Zamolite ga da ukloni objavu. Za to ne treba obrazac.
note-letter-proof = Slanje preporučenim pismom možete dokazati.
note-letter-no-email = Nije potvrđena nijedna Metina e-adresa za prigovore. Jedan se prigovor poslan e-porukom vratio s pogreškom.
note-letter-others = Metina pravila spominju i osobe bez računa. Zato pismo može govoriti o onome što su dijelili drugi.
note-letter-whatsapp-two = Meta vodi Meta AI na WhatsAppu. Zato pišite objema tvrtkama, Meti i WhatsAppu.

## Where there is no route

why-elsewhere-own-posts = Ondje gdje živite Meta ne nudi obrazac protiv uporabe vaših objava. Nije poznato nijedno pravo na to.
why-elsewhere-whatsapp = Nije poznato da Meta ondje gdje živite nudi taj obrazac. Nije poznato nijedno pravo na to.
help-private-account = Postavite račun kao privatan. Vaše nove objave tada nisu javne.
help-limit-old-posts = Ograničite tko može vidjeti vaše stare objave.
help-delete-posts = Izbrišite objave za koje ne želite da se upotrebljavaju ili cijeli račun.
help-avoid-meta-ai = Ne služite se Meta AI-jem i s njim ne dijelite ništa privatno.
help-third-party-form = Ako Meta AI pokazuje vaše podatke, upotrijebite Metin obrazac za informacije od trećih strana.
help-whatsapp-avoid-meta-ai = Ne pišite Meta AI-ju i ne spominjite ga u razgovoru.
help-whatsapp-delete-chat = Arhivirajte ili izbrišite razgovor s Meta AI-jem. Sam Meta AI ne može se ukloniti.
help-whatsapp-chat-privacy = U svakom razgovoru uključite naprednu privatnost razgovora. Njegove se poruke tada ne upotrebljavaju za AI značajke.
help-whatsapp-accounts-centre = Nemojte dodavati WhatsApp u uslugu Accounts Centre (Centar za korisničke račune). Njegovi su AI razgovori tada manje povezani s vašim drugim računima.
help-whatsapp-reset = Neki javljaju da slanje „/reset-ai” u razgovoru briše Metinu kopiju. Nismo to mogli potvrditi.

## Countries and territories

place-AT = Austrija
place-BE = Belgija
place-BG = Bugarska
place-HR = Hrvatska
place-CY = Cipar
place-CZ = Češka
place-DK = Danska
place-EE = Estonija
place-FI = Finska
place-FR = Francuska
place-DE = Njemačka
place-DE-BW = Baden-Württemberg
place-DE-BY = Bavarska
place-DE-BE = Berlin
place-DE-BB = Brandenburg
place-DE-HB = Bremen
place-DE-HH = Hamburg
place-DE-HE = Hessen
place-DE-MV = Mecklenburg-Zapadno Pomorje
place-DE-NI = Donja Saska
place-DE-NW = Sjeverna Rajna-Vestfalija
place-DE-RP = Porajnje-Falačka
place-DE-SL = Saarland
place-DE-SN = Saska
place-DE-ST = Saska-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = Tiringija
place-GR = Grčka
place-HU = Mađarska
place-IE = Irska
place-IT = Italija
place-LV = Latvija
place-LT = Litva
place-LU = Luksemburg
place-MT = Malta
place-NL = Nizozemska
place-PL = Poljska
place-PT = Portugal
place-RO = Rumunjska
place-SK = Slovačka
place-SI = Slovenija
place-ES = Španjolska
place-SE = Švedska
place-GP = Gvadalupa
place-GF = Francuska Gijana
place-MQ = Martinik
place-YT = Mayotte
place-RE = Réunion
place-MF = Sveti Martin
place-PT-20 = Azori
place-PT-30 = Madeira
place-ES-CN = Kanarski otoci
place-IS = Island
place-LI = Lihtenštajn
place-NO = Norveška
place-GB = Ujedinjeno Kraljevstvo
place-CH = Švicarska
place-BR = Brazil
place-JP = Japan
place-KR = Južna Koreja
place-AD = Andora
place-MC = Monako
place-SM = San Marino
place-VA = Vatikan
place-JE = Jersey
place-GG = Guernsey
place-IM = Otok Man
place-GI = Gibraltar
place-FO = Farski otoci
place-GL = Grenland
place-CY-NORTH = Sjeverni Cipar
place-GB-BASES = Britanske baze na Cipru
place-US = Sjedinjene Američke Države
place-other = Druga država

## Reasons one can tick

reason-no-expectation-tick = U vrijeme objave to se nije moglo očekivati
reason-children-tick = Na mojim su fotografijama ili objavama moja djeca
reason-health-tick = Moje objave govore o mojem zdravlju
reason-belief-politics-tick = Moje objave otkrivaju moja uvjerenja ili politička stajališta
reason-my-work-tick = Moji tekstovi i slike moje su djelo
reason-others-in-my-pictures-tick = Na mojim su slikama i drugi ljudi
reason-posts-from-youth-tick = Neke su objave iz moje mladosti
reason-cannot-be-undone-tick = Što je AI naučio ne može se poništiti

## By when an answer is due, and why

rule-gdpr = Članak 12. stavak 3. GDPR-a daje tvrtki jedan kalendarski mjesec od dana kad prigovor stigne. Obrazac stiže na dan slanja. Ako je posljednji dan vikend ili irski državni praznik, rok se pomiče na sljedeći radni dan. Meta odgovara iz Irske; da se računaju irski praznici naše je tumačenje.
rule-uk-gdpr = Britansko pravo daje tvrtki jedan kalendarski mjesec od dana kad prigovor stigne. Obrazac stiže na dan slanja. Ako posljednji dan padne na vikend ili praznik u Engleskoj i Walesu, rok se pomiče na sljedeći radni dan. Rok ne teče dok tvrtka čeka nešto što joj od vas treba.
rule-swiss-courtesy = Švicarsko pravo ne određuje rok za odgovor na prigovor. Trideset dana razuman je rok, ali nije zakonski.
rule-no-date = Ne znamo ni za jedan zakonski rok za odgovor ondje gdje živite. Zato ga aplikacija ne postavlja.
rule-uk-complaint = Od 19. lipnja 2026. tvrtka u Ujedinjenom Kraljevstvu mora potvrditi primitak pritužbe u roku od 30 dana. Dan kad stigne ne računa se. Ako posljednji dan padne na vikend ili praznik u Engleskoj i Walesu, rok se pomiče na sljedeći radni dan.
rule-authority-news = Nadzorno vam tijelo u roku od tri mjeseca mora reći dokle je stiglo ili što je odlučilo. Tako kaže članak 78. stavak 2. GDPR-a. Nakon toga možete na sud. Da novost od nadzornog tijela pokreće novi rok naše je tumačenje.
rule-reminder = Podsjetnik daje dva tjedna. To je uobičajeno. Zakon to ne određuje.
rule-recheck = Obrasci i pravila mijenjaju se svake godine od 2024. Zato jednom godišnje provjerite je li sve isto. Zakon ne određuje taj rok.

## Public holidays

holiday-ie-new-year = Nova godina
holiday-ie-february = praznik svete Brigite
holiday-ie-saint-patrick = Dan svetog Patrika
holiday-ie-easter-monday = Uskrsni ponedjeljak
holiday-ie-may = svibanjski praznik
holiday-ie-june = lipanjski praznik
holiday-ie-august = kolovoški praznik
holiday-ie-october = listopadski praznik
holiday-ie-christmas = Božić
holiday-ie-saint-stephen = Sveti Stjepan
holiday-gb-new-year = Nova godina
holiday-gb-good-friday = Veliki petak
holiday-gb-easter-monday = Uskrsni ponedjeljak
holiday-gb-early-may = praznik početkom svibnja
holiday-gb-spring = proljetni praznik
holiday-gb-summer = ljetni praznik
holiday-gb-christmas = Božić
holiday-gb-boxing-day = drugi dan Božića

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = U Austriji pritužba ima propisane dijelove. Priložite svoj prigovor i svaki odgovor.
caveat-at-limit = U Austriji pritužbu podnesite u roku od jedne godine otkad ste saznali i tri godine otkad se dogodilo.
caveat-be-language = Prima pritužbe samo na nizozemskom, francuskom ili njemačkom.
caveat-bg-language = Pišite na bugarskom ili priložite prijevod. Navedite stalnu adresu i potpišite se.
caveat-bg-channel = Pošaljite poštom ili faksom ili osobno predajte. E-poruka vrijedi samo s kvalificiranim elektroničkim potpisom.
caveat-bg-limit = Postoji rok. Jedan izvor kaže godinu dana otkad ste saznali. Možda se promijenio.
caveat-cy-form = Za ovo služi njegov obrazac A.
caveat-de-land = U Njemačkoj je za tvrtke nadležno nadzorno tijelo vaše pokrajine (Land). Ovo je nadležno za savezna tijela, poštu i telefon.
caveat-dk-channel = Za mrežni obrazac treba MitID. Možete pisati i e-porukom ili poštom, ali ne šaljite poveznice, zvuk, filmove ni ZIP datoteke.
caveat-dk-company-first = Najprije pišite tvrtki. Morate navesti svoje ime.
caveat-es-channel = Za slanje internetom trebate španjolski certifikat ili Cl@ve. Ako ih nemate, pišite na španjolskom, poštom.
caveat-fr-channel = Upotrijebite mrežni obrazac ili poštu. Pišite na francuskom.
caveat-gb-company-first = U Ujedinjenom Kraljevstvu pritužbu najprije podnesite tvrtki. To pravilo vrijedi od 19. lipnja 2026.
caveat-gb-address = U jesen 2026. preselilo se u Manchester. Prije pisanja provjerite adresu.
caveat-ie-channel = Upotrijebite mrežni obrazac, e-poštu ili poštu. Telefonom ne prima pritužbe.
caveat-it-channel = Potpišite pismo. Pošaljite ga ovjerenom e-poštom (PEC) ili preporučeno.
caveat-lt-company-first = Najprije pišite tvrtki.
caveat-lt-channel = Pošaljite preporučeno ili osobno predajte. Možete i putem njegove mrežne usluge ili sustava „E. pristatymas”.
caveat-nl-channel = Ima mrežni obrazac. Možete pisati na nizozemskom ili engleskom.
caveat-no-channel = Za mrežni obrazac treba ID-porten ili BankID. Umjesto toga možete napisati pismo.
caveat-pl-channel = Pišite na poljskom. Pošaljite poštom ili u njegov elektronički pretinac: obična e-poruka ne vrijedi.
caveat-ro-signature = Pišite na rumunjskom ili engleskom. Navedite ime, prezime i adresu te se potpišite rukom ili elektronički.
caveat-se-public = Što pošaljete postaje javni dokument, koji svatko može zatražiti na uvid.
caveat-ch-report = Ovo je prijava. Nadzorno tijelo ne mora odlučiti o vašem slučaju.
caveat-br-petition = Trebate prijavu gov.br i dokaz da ste se najprije obratili tvrtki.

## Languages in which an authority takes a complaint

in-language-bg = bugarski
in-language-cs = češki
in-language-da = danski
in-language-de = njemački
in-language-el = grčki
in-language-en = engleski
in-language-es = španjolski
in-language-et = estonski
in-language-fi = finski
in-language-fr = francuski
in-language-ga = irski
in-language-hr = hrvatski
in-language-hu = mađarski
in-language-is = islandski
in-language-it = talijanski
in-language-lt = litavski
in-language-lv = latvijski
in-language-mt = malteški
in-language-nb = norveški
in-language-nl = nizozemski
in-language-nn = novonorveški
in-language-pl = poljski
in-language-pt = portugalski
in-language-pt-BR = brazilski portugalski
in-language-ro = rumunjski
in-language-sk = slovački
in-language-sl = slovenski
in-language-sv = švedski
