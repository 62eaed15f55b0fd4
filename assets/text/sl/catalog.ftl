### Words for the fact files in assets/catalog, in Slovenian: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Vaše objave, fotografije, komentarji in pogovori z UI. Sem spada tudi Messenger.
platform-instagram = Instagram
platform-instagram-hint = Vaše objave, fotografije, komentarji in pogovori z UI. Sem spada tudi Threads.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Kar v WhatsAppu pišete Meti AI. Vaši zasebni pogovori se ne uporabljajo.
platform-no-account = Brez računa
platform-no-account-hint = Računa nimate, vendar drugi o vas kaj objavijo ali delijo slike z vami.

## Where a person lives, and the right that applies there

zone-eu = Evropska unija
zone-eea = Islandija, Lihtenštajn ali Norveška
zone-uk = Združeno kraljestvo
zone-switzerland = Švica
zone-brazil = Brazilija
zone-unclear = Kraj, katerega zakonov nismo preverili
zone-elsewhere = Druga država
law-eu = Pravico do ugovora imate po členu 21 GDPR.
law-eea = Pravico do ugovora imate po členu 21 GDPR, ki velja na podlagi Sporazuma EGP.
law-uk = Pravico do ugovora imate po členu 21 UK GDPR.
law-switzerland = Po členih 30 do 32 švicarskega zakona o varstvu podatkov lahko tako uporabo izrecno prepoveste.
law-brazil = Po členu 18 LGPD lahko nasprotujete uporabi, ki ni v skladu z zakonom.
law-unclear = Nismo preverili, katera pravica velja tam, kjer živite.
law-elsewhere = Tam, kjer živite, ni znane pravice proti taki uporabi vaših objav.

## Routes

route-facebook-ai-page = Metina stran o UI za Facebook
route-facebook-ai-page-audience = Za ljudi z računom Facebook v EU, Islandiji, Lihtenštajnu, na Norveškem, v Združenem kraljestvu ali Švici.
route-facebook-form-2025 = Obrazec za Facebook iz leta 2025
route-facebook-form-2025-audience = Za ljudi z računom Facebook v EU, Islandiji, Lihtenštajnu, na Norveškem ali v Švici.
route-facebook-form-2024 = Obrazec za Facebook iz leta 2024
route-facebook-form-2024-audience = Za ljudi z računom Facebook v EU, Islandiji, Lihtenštajnu, na Norveškem, v Združenem kraljestvu ali Švici.
route-facebook-router = Obrazec za Facebook za vse ugovore
route-facebook-router-audience = Za ljudi z računom Facebook v EU, Islandiji, Lihtenštajnu, na Norveškem ali v Združenem kraljestvu.
route-facebook-legitimate-interest = Obrazec za Facebook proti »zakonitim interesom«
route-facebook-legitimate-interest-audience = Za ljudi z računom Facebook v EU, Islandiji, Lihtenštajnu ali na Norveškem.
route-meta-privacy-rights = Metina splošna stran za zahteve glede zasebnosti
route-meta-privacy-rights-audience = Za ljudi z računom Facebook ali Instagram, kadar obrazec o UI ni prikazan.
route-instagram-ai-page = Metina stran o UI za Instagram
route-instagram-ai-page-audience = Za ljudi z računom Instagram v EU, Islandiji, Lihtenštajnu, na Norveškem, v Združenem kraljestvu ali Švici.
route-instagram-form-2025 = Obrazec za Instagram iz leta 2025
route-instagram-form-2025-audience = Za ljudi z računom Instagram v EU, Islandiji, Lihtenštajnu, na Norveškem ali v Švici.
route-instagram-form-2024 = Starejši obrazec za Instagram
route-instagram-form-2024-audience = Za ljudi z računom Instagram v EU, Islandiji, Lihtenštajnu, na Norveškem, v Združenem kraljestvu ali Švici.
route-instagram-legitimate-interest = Obrazec za Instagram proti »zakonitim interesom«
route-instagram-legitimate-interest-audience = Za ljudi z računom Instagram v EU, Islandiji, Lihtenštajnu ali na Norveškem.
route-uk-privacy-centre = Metin Privacy Centre (središče za zasebnost)
route-uk-privacy-centre-audience = Za ljudi z računom Facebook ali Instagram v Združenem kraljestvu.
route-brazil-facebook-ai-page = Metina stran o UI za Facebook v Braziliji
route-brazil-facebook-ai-page-audience = Za ljudi z računom Facebook v Braziliji.
route-brazil-facebook-form = Obrazec za Facebook v Braziliji
route-brazil-facebook-form-audience = Za ljudi z računom Facebook v Braziliji.
route-brazil-instagram-ai-page = Metina stran o UI za Instagram v Braziliji
route-brazil-instagram-ai-page-audience = Za ljudi z računom Instagram v Braziliji.
route-brazil-whatsapp-ai-messages = Obrazec WhatsApp za sporočila z UI v Braziliji
route-brazil-whatsapp-ai-messages-audience = Za ljudi z računom WhatsApp v Braziliji.
route-brazil-others-ai-page = Metina stran o UI za ljudi brez računa v Braziliji
route-brazil-others-ai-page-audience = Za ljudi v Braziliji, ki nimajo računa.
route-whatsapp-ai-messages = Obrazec WhatsApp za sporočila z UI
route-whatsapp-ai-messages-audience = Za ljudi z računom WhatsApp v EU, Islandiji, Lihtenštajnu, na Norveškem, v Združenem kraljestvu ali Švici.
route-whatsapp-general = Splošni obrazec WhatsApp za zasebnost
route-whatsapp-general-audience = Za ljudi z računom WhatsApp v Evropi.
route-third-party-data = Metin obrazec za podatke od tretjih oseb
route-third-party-data-audience = Za ljudi v EU, Islandiji, Lihtenštajnu, na Norveškem, v Združenem kraljestvu ali Švici. Račun ni potreben.
route-third-party-data-elsewhere = Metin obrazec za podatke od tretjih oseb, v drugih državah
route-third-party-data-elsewhere-audience = Za ljudi v vseh drugih državah, z računom ali brez njega.
route-unclear-facebook-ai-page = Metina stran o UI za Facebook
route-unclear-facebook-ai-page-audience = Za ljudi z računom Facebook tam, kjer zakonov nismo preverili.
route-unclear-instagram-ai-page = Metina stran o UI za Instagram
route-unclear-instagram-ai-page-audience = Za ljudi z računom Instagram tam, kjer zakonov nismo preverili.
route-unclear-whatsapp-ai-messages = Obrazec WhatsApp za sporočila z UI
route-unclear-whatsapp-ai-messages-audience = Za ljudi z računom WhatsApp tam, kjer zakonov nismo preverili.
route-letter-meta-ireland = Pismo podjetju Meta na Irsko
route-letter-meta-ireland-audience = Za ljudi z računom Facebook ali Instagram v EU, Islandiji, Lihtenštajnu ali na Norveškem.
route-letter-meta-ireland-others = Pismo podjetju Meta na Irsko, brez računa
route-letter-meta-ireland-others-audience = Za ljudi v EU, Islandiji, Lihtenštajnu ali na Norveškem, ki nimajo računa.
route-letter-meta-ireland-whatsapp = Pismo podjetju Meta na Irsko o UI v WhatsAppu
route-letter-meta-ireland-whatsapp-audience = Za ljudi z računom WhatsApp v EU, Islandiji, Lihtenštajnu ali na Norveškem.
route-letter-whatsapp-ireland = Pismo podjetju WhatsApp na Irsko
route-letter-whatsapp-ireland-audience = Za ljudi z računom WhatsApp v EU, Islandiji, Lihtenštajnu ali na Norveškem.

## Steps: opening the form

step-log-in = Najprej se v istem brskalniku prijavite v svoj račun.
step-log-in-facebook = Najprej se prijavite v Facebook, v istem brskalniku.
step-log-in-instagram = Najprej se prijavite v Instagram, v istem brskalniku.
step-open-address = Odprite naslov.
step-open-page = Odprite Metino stran.
step-phone-address-bar = Naslov prilepite v brskalnik telefona, da se namesto njega ne odpre aplikacija.
step-scroll-end = Pomaknite se na konec strani. Obrazec je tam.
step-answer-yes = Če vas obrazec vpraša, ali gre pri zahtevi za UI pri Meti, odgovorite z »da«.
step-find-link-facebook = Pomaknite se navzdol. Pritisnite povezavo za ugovor za Facebook.
step-find-link-instagram = Pomaknite se navzdol. Pritisnite povezavo za ugovor za Instagram.
step-find-link-whatsapp = Pomaknite se navzdol. Pritisnite povezavo o vaših sporočilih z UI v WhatsAppu.
step-find-link-others = Pomaknite se navzdol. Poiščite povezavo za ljudi brez računa.
step-find-link-top = V okvirju na vrhu pritisnite besedo »object« (ugovarjati).
step-app-settings = V aplikaciji odprite nastavitve.
step-app-privacy-centre = Odprite Privacy Centre (središče za zasebnost).
step-app-object-link = Odprite del o UI pri Meti in pritisnite besedo »object« (ugovarjati).
step-facebook-app-menu = V aplikaciji Facebook pritisnite tri črtice.
step-facebook-app-settings = Pritisnite »Nastavitve in zasebnost«.
step-facebook-app-centre = Pritisnite »Središče za zasebnost«.
step-instagram-app-menu = V aplikaciji Instagram pojdite na svoj profil in pritisnite tri črtice.
step-instagram-app-centre = Blizu konca seznama pritisnite »Središče za zasebnost«.
step-pick-product = Izberite Facebook ali Instagram.
step-pick-objection = Izberite zahtevo za ugovor.
step-whatsapp-choose = Izberite »Kako lahko ugovarjam obdelavi svojih podatkov«.
step-third-party-choose = Izberite ugovor proti uporabi vaših podatkov od tretjih oseb.
step-third-party-concern = Izberite, za kaj gre v vaši zahtevi.
step-ask-meta-ai = Meto AI vprašajte o sebi. Shranite vprašanje in sliko zaslona z odgovorom.

## Steps: ways that are drawn

step-facebook-web-picture = Na facebook.com pritisnite svojo profilno sliko.
step-facebook-web-settings = Pritisnite »Nastavitve in zasebnost«.
step-facebook-web-centre = Pritisnite »Središče za zasebnost«.
step-facebook-web-ai = Pritisnite »UI pri Meti«.
step-facebook-web-shared = Pritisnite del o tem, kar delite v Metinih izdelkih. Tam poiščite obrazec.
step-instagram-web-profile = Na Instagramu pojdite na svoj profil.
step-instagram-web-menu = Pritisnite tri črtice.
step-instagram-web-centre = Pod »Več informacij in podpora« pritisnite »Središče za zasebnost«.
step-instagram-web-object = Pritisnite besedo »object« (ugovarjati).
step-whatsapp-chat = V WhatsAppu odprite pogovor.
step-whatsapp-chat-privacy = V tem pogovoru poiščite »Napredna zasebnost pogovora«. Vklopite jo.

## Words in drawings of forms and menus

drawn-ask-ai = Ali gre pri zahtevi za UI pri Meti?
drawn-yes = Da
drawn-product = Izberite izdelek
drawn-facebook-or-instagram = Facebook ali Instagram
drawn-request = Izberite zahtevo
drawn-objection = Ugovor
drawn-question = Izberite vprašanje
drawn-whatsapp-objection = Kako lahko ugovarjam …
drawn-third-party-objection = Ugovor proti uporabi mojih podatkov od tretjih oseb
drawn-concern = Izberite, za kaj gre v zahtevi
drawn-your-concern = Vaša zadeva
drawn-facebook = Facebook
drawn-facebook-app = Aplikacija Facebook
drawn-instagram = Instagram
drawn-instagram-profile = Vaš profil
drawn-whatsapp = WhatsApp
drawn-menu = Meni
drawn-settings-privacy = Nastavitve in zasebnost
drawn-privacy-centre = Središče za zasebnost
drawn-more-info = Več informacij in podpora
drawn-profile-picture = Vaša profilna slika
drawn-profile = Profil
drawn-three-lines = Tri črtice
drawn-ai-at-meta = UI pri Meti
drawn-shared = Podatki, ki ste jih delili v Metinih izdelkih
drawn-object = ugovarjati
drawn-ai-page = Metina stran o UI
drawn-ai-messages = sporočila z UI v WhatsAppu
drawn-form = Obrazec
drawn-a-chat = Pogovor
drawn-this-chat = V tem pogovoru
drawn-advanced-privacy = Napredna zasebnost pogovora

## Steps: filling it in

step-check-email = Preverite e-naslov. To naj bo naslov tega računa.
step-country-and-email = Preverite e-naslov. Če zahtevajo državo, izberite svojo.
step-paste = Svoje besedilo prilepite v okvirček.
step-paste-optional = Svoje besedilo prilepite v okvirček. V EU lahko ostane prazen.
step-paste-names-ai = Prilepite svoje besedilo. Preverite, ali omenja UI pri Meti.
step-paste-and-send = Če želite, prilepite svoje besedilo, nato pritisnite »Send« (Pošlji).
step-brazil-fields = Vpišite državo, e-naslov in besedilo.
step-whatsapp-number = Vpišite svojo številko WhatsApp s kodo države.
step-whatsapp-email = Vpišite e-naslov, do katerega imate zdaj dostop.
step-third-party-fields = Vpišite ime, državo in e-naslov.
step-third-party-proof = Prilepite svoje besedilo, vprašanje za Meto AI in sliko zaslona.

## Steps: sending it

step-send = Pritisnite »Submit« ali »Send« (Pošlji).
step-wait-screenshot = Počakajte na sporočilo na strani. Naredite sliko zaslona z njim.
step-brazil-code = Stran naj ostane odprta. Vpišite kodo iz e-sporočila.
step-enter-code = Stran naj ostane odprta. Vpišite kodo iz e-sporočila.
step-whatsapp-answer-mail = V e-sporočilu vas bodo vprašali, kateri uporabi ugovarjate in zakaj. Odgovorite nanj.

## Steps: by post

step-letter-print = Besedilo dajte v pismo s svojim imenom, naslovom in datumom. Natisnite ga.
step-letter-sign = Podpišite ga.
step-letter-registered = Pošljite ga priporočeno, da lahko dokažete, da je prispelo.
step-letter-slip = Shranite potrdilo s pošte.
step-letter-note-date = Zabeležite si dan, ko je bilo dostavljeno.

## What comes after sending

after-mail-minutes = E-sporočilo pogosto pride v nekaj minutah. Z njim morda že ugodijo vašemu ugovoru.
after-mail-day = Lahko traja tudi en dan. Če v dveh dneh ne pride nič, poglejte v mapo z neželeno pošto.
after-popup = Na telefonu se namesto e-sporočila lahko pokaže sporočilo na zaslonu.
after-english = Odgovor je lahko v angleščini. To je običajno.
after-keep = Odgovor shranite. Ni znane strani, kjer bi ugovor lahko pozneje preverili.
after-code = Najprej lahko pride e-sporočilo s kodo. To še ni odgovor.
after-question-whatsapp = WhatsApp po e-pošti vpraša, kateri uporabi ugovarjate in zakaj. Odgovorite na to e-sporočilo.
after-review = Vašo zahtevo lahko pregleda človek. Ni znano, kako dolgo to traja.
after-refusal-form = Mogoča je vnaprej napisana zavrnitev. Shranite tudi to.
after-letter = Odgovor lahko pride po pošti ali po e-pošti.

## What sources disagree about, and what to know before

note-not-checked-live = Za to različico programa tega naslova ni nihče odprl. Znan je samo iz datiranih virov.
note-region = Meta obrazec pokaže samo prijavljenim in ne v vseh državah. Če uporabljate VPN, ga najprej izklopite.
note-log-in-first = Če namesto tega vidite stran o Meti AI, se prijavite in naslov odprite znova.
note-linked-accounts = Meta pravi, da en ugovor zajame vse račune v istem Accounts Centre (središče za račune). Nekateri vodiči trdijo drugače. Za vsak primer lahko ugovarjate za vsak račun posebej.
note-late-objection = Vaš ugovor ustavi prihodnjo uporabo. Iz že naučene UI ne more odstraniti ničesar. Viri si nasprotujejo, ali zajame tudi starejše objave.
note-others-posts = Vaš ugovor ne zajema tega, kar o vas objavijo drugi.
note-ai-chats = Meta pravi, da ugovor tukaj zajema tudi vaše pogovore z Meto AI. Neka potrošniška organizacija je leta 2025 trdila drugače.
note-earlier-objection = Meta pravi, da ugovor iz leta 2024 še velja. Nekateri svetujejo, da ga za vsak primer ponovite.
note-meta-account = Stran ima še povezavo za račun Meta, na primer za aplikacijo Meta AI ali Quest.
note-pages = Viri si nasprotujejo, ali lahko ugovarja stran na Facebooku. Prijavite se z osebnim profilom.
note-reason-optional = V EU razloga ni treba navesti.
note-country-if-asked = Od nekaterih so zahtevali državo, od drugih ne.
note-form-of-2024 = Leta 2024 je ta obrazec zahteval državo, razlog in kodo. Od neke osebe so zahtevali najmanj 100 znakov.
note-norway = Leta 2024 Metin obrazec pri nekaterih ni sprejel Norveške. Z Norveške lahko pošljete tudi pismo.
note-router-replaced = Meta je ta naslov v svojem pravilniku 23. julija 2026 zamenjala. Morda zdaj ne pelje nikamor.
note-any-objection = Ta obrazec sprejme vsak ugovor. V besedilu mora pisati, da gre pri vašem za UI.
note-general-channel = Ta stran sprejme vsako zahtevo glede zasebnosti. Ni znano, ali pelje do obrazca o UI.
note-uk-instagram = V računalniku je ta naslov za Facebook. Za Instagram v njegovi aplikaciji uporabite Privacy Centre (središče za zasebnost).
note-uk-form-unknown = Naslov obrazca samo za Združeno kraljestvo ni znan. Prav tako ni znano, katero Metino podjetje je tam odgovorno.
note-brazil-form-unknown = Naslov Metinega obrazca za Brazilijo ni znan. Ta stran morda pelje tja.
note-brazil-reason = V Braziliji je obrazec še decembra 2025 zahteval kratek razlog.
note-brazil-non-users = Leta 2024 je Meta brazilskemu nadzornemu organu obljubila obrazec za ljudi brez računa. Naslov tega obrazca ni znan.
note-unclear-law = Tam, kjer živite, se obrazec morda ne pokaže. Zakonov tam nismo preverili.
note-whatsapp-address = Naslov samega obrazca ni znan. Povezava nanj naj bi bila na Metini strani.
note-whatsapp-separate = Ugovor za WhatsApp je vedno samostojen, tudi če so vaši računi povezani.
note-whatsapp-two-routes = WhatsApp ima dva obrazca: za sporočila z UI in splošnega. Veliko vodičev ju zamenjuje.
note-whatsapp-private = Vaši zasebni pogovori se ne uporabljajo. Meti gre samo to, kar kdo pošlje Meti AI.
note-whatsapp-precaution = Junija 2025 naj bi Meta rekla, da je ta obrazec samo previdnostni ukrep, ker se taka sporočila takrat niso uporabljala.
note-whatsapp-not-theirs = WhatsApp lahko odgovori, da je to stvar Mete. Ta odgovor shranite in uporabite obrazec za sporočila z UI.
note-whatsapp-disputed = Maja 2025 so nekateri trdili, da za WhatsApp ugovor ni mogoč. Od takrat Meta navaja poseben obrazec.
note-third-party-limit = Ta obrazec je za podatke od »tretjih oseb«. Meta s tem misli odprti internet in podatke, za katere ima licenco. Prijateljeva fotografija z vami na Facebooku morda ni zajeta.
note-third-party-italy = Italijanski nadzorni organ ta obrazec navaja za ljudi brez računa, katerih podatke so objavili drugi.
note-third-party-proof = Viri si nasprotujejo, ali morate pokazati, da ima Meta podatke o vas.
note-third-party-proof-needed = Ta obrazec zahteva sliko zaslona z odgovorom Mete AI, ki pokaže vaše podatke.
note-third-party-not-automatic = Meta pravi, da takim zahtevam ne ugodi samodejno. Leta 2023 je bilo zavrnjenih več kot dvanajst umetnikov.
note-ask-who-posted = Je to objavil kdo, ki ga poznate? Prosite ga, naj objavo odstrani. Za to ne potrebujete obrazca.
note-letter-proof = Pošiljanje s priporočeno pošto lahko dokažete.
note-letter-no-email = Noben Metin e-naslov za ugovore ni potrjen. En ugovor po e-pošti se je vrnil z napako.
note-letter-others = Metin pravilnik omenja tudi ljudi brez računa. Zato lahko pismo govori o tem, kar so delili drugi.
note-letter-whatsapp-two = Meto AI v WhatsAppu vodi Meta. Zato pišite obema podjetjema, Meti in WhatsAppu.

## Where there is no route

why-elsewhere-own-posts = Meta tam, kjer živite, ne ponuja obrazca proti uporabi vaših objav. Pravica do njega ni znana.
why-elsewhere-whatsapp = Ni znano, da bi Meta tam, kjer živite, ponujala ta obrazec. Pravica do njega ni znana.
help-private-account = Račun nastavite kot zaseben. Vaše nove objave potem niso javne.
help-limit-old-posts = Omejite, kdo lahko vidi vaše stare objave.
help-delete-posts = Izbrišite objave, za katere ne želite, da se uporabijo, ali ves račun.
help-avoid-meta-ai = Mete AI ne uporabljajte in z njo ne delite zasebnih stvari.
help-third-party-form = Če Meta AI pokaže vaše podatke, uporabite Metin obrazec za podatke od tretjih oseb.
help-whatsapp-avoid-meta-ai = Meti AI ne pišite in je v pogovoru ne omenjajte.
help-whatsapp-delete-chat = Pogovor z Meto AI arhivirajte ali izbrišite. Same Mete AI ni mogoče odstraniti.
help-whatsapp-chat-privacy = V vsakem pogovoru vklopite napredno zasebnost. Sporočila se potem ne uporabljajo za funkcije UI.
help-whatsapp-accounts-centre = WhatsAppa ne dodajte v Accounts Centre (središče za račune). Njegovi pogovori z UI so potem manj povezani z drugimi računi.
help-whatsapp-reset = Nekateri poročajo, da sporočilo »/reset-ai« v pogovoru izbriše Metino kopijo. Tega nismo mogli potrditi.

## Countries and territories

place-AT = Avstrija
place-BE = Belgija
place-BG = Bolgarija
place-HR = Hrvaška
place-CY = Ciper
place-CZ = Češka
place-DK = Danska
place-EE = Estonija
place-FI = Finska
place-FR = Francija
place-DE = Nemčija
place-DE-BW = Baden-Württemberg
place-DE-BY = Bavarska
place-DE-BE = Berlin
place-DE-BB = Brandenburg
place-DE-HB = Bremen
place-DE-HH = Hamburg
place-DE-HE = Hessen
place-DE-MV = Mecklenburg-Predpomorjanska
place-DE-NI = Spodnja Saška
place-DE-NW = Severno Porenje-Vestfalija
place-DE-RP = Porenje-Pfalška
place-DE-SL = Posarje
place-DE-SN = Saška
place-DE-ST = Saška-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = Turingija
place-GR = Grčija
place-HU = Madžarska
place-IE = Irska
place-IT = Italija
place-LV = Latvija
place-LT = Litva
place-LU = Luksemburg
place-MT = Malta
place-NL = Nizozemska
place-PL = Poljska
place-PT = Portugalska
place-RO = Romunija
place-SK = Slovaška
place-SI = Slovenija
place-ES = Španija
place-SE = Švedska
place-GP = Gvadelup
place-GF = Francoska Gvajana
place-MQ = Martinik
place-YT = Mayotte
place-RE = Reunion
place-MF = Saint-Martin
place-PT-20 = Azori
place-PT-30 = Madeira
place-ES-CN = Kanarski otoki
place-IS = Islandija
place-LI = Lihtenštajn
place-NO = Norveška
place-GB = Združeno kraljestvo
place-CH = Švica
place-BR = Brazilija
place-JP = Japonska
place-KR = Južna Koreja
place-AD = Andora
place-MC = Monako
place-SM = San Marino
place-VA = Vatikan
place-JE = Jersey
place-GG = Guernsey
place-IM = Otok Man
place-GI = Gibraltar
place-FO = Ferski otoki
place-GL = Grenlandija
place-CY-NORTH = Severni Ciper
place-GB-BASES = Britanski oporišči na Cipru
place-US = Združene države
place-other = Druga država

## Reasons one can tick

reason-no-expectation-tick = Ob objavi tega ni bilo mogoče pričakovati
reason-children-tick = Moje fotografije ali objave kažejo moje otroke
reason-health-tick = Moje objave povedo kaj o mojem zdravju
reason-belief-politics-tick = Moje objave kažejo moje prepričanje ali politična stališča
reason-my-work-tick = Moja besedila in slike so moje lastno delo
reason-others-in-my-pictures-tick = Na mojih slikah so drugi ljudje
reason-posts-from-youth-tick = Nekatere objave so iz moje mladosti
reason-cannot-be-undone-tick = Kar se je UI naučila, se ne da vzeti nazaj

## By when an answer is due, and why

rule-gdpr = Člen 12(3) GDPR daje podjetju en koledarski mesec od dneva, ko prispe vaš ugovor. Obrazec prispe na dan, ko ga pošljete. Če je zadnji dan konec tedna ali irski praznik, velja naslednji delovni dan. Meta odgovarja z Irske; da štejejo irski prazniki, je naša razlaga.
rule-uk-gdpr = Zakon Združenega kraljestva daje podjetju en koledarski mesec od dneva, ko prispe vaš ugovor. Obrazec prispe na dan, ko ga pošljete. Če je zadnji dan konec tedna ali praznik v Angliji in Walesu, velja naslednji delovni dan. Rok ne teče, dokler podjetje čaka na nekaj, kar potrebuje od vas.
rule-swiss-courtesy = Švicarski zakon ne določa roka za odgovor na ugovor. Trideset dni je razumen rok, ne pa zakonski.
rule-no-date = Za kraj, kjer živite, ne poznamo zakonskega roka za odgovor. Zato ga ta program ne določi.
rule-uk-complaint = Od 19. junija 2026 mora podjetje v Združenem kraljestvu prejem pritožbe potrditi v 30 dneh. Dan, ko prispe, ne šteje. Če je zadnji dan konec tedna ali praznik v Angliji in Walesu, velja naslednji delovni dan.
rule-authority-news = V treh mesecih vam mora nadzorni organ povedati, kako daleč je ali kaj je odločil. Tako pravi člen 78(2) GDPR. Po tem lahko greste na sodišče. Da z novico nadzornega organa rok začne teči znova, je naša razlaga.
rule-reminder = Opomin daje dva tedna. To je običajno. Zakon tega ne določa.
rule-recheck = Obrazci in pravilniki se od leta 2024 vsako leto spremenijo. Zato enkrat na leto poglejte, ali je vse po starem. Zakon tega datuma ne določa.

## Public holidays

holiday-ie-new-year = novo leto
holiday-ie-february = praznik svete Brigite
holiday-ie-saint-patrick = dan svetega Patrika
holiday-ie-easter-monday = velikonočni ponedeljek
holiday-ie-may = majski praznik
holiday-ie-june = junijski praznik
holiday-ie-august = avgustovski praznik
holiday-ie-october = oktobrski praznik
holiday-ie-christmas = božič
holiday-ie-saint-stephen = dan svetega Štefana
holiday-gb-new-year = novo leto
holiday-gb-good-friday = veliki petek
holiday-gb-easter-monday = velikonočni ponedeljek
holiday-gb-early-may = praznik v začetku maja
holiday-gb-spring = spomladanski praznik
holiday-gb-summer = poletni praznik
holiday-gb-christmas = božič
holiday-gb-boxing-day = drugi božični dan

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = V Avstriji ima pritožba predpisane dele. Priložite svoj ugovor in morebitni odgovor.
caveat-at-limit = V Avstriji se pritožite v enem letu, odkar ste izvedeli, in v treh letih, odkar se je zgodilo.
caveat-be-language = Pritožbe sprejema samo v nizozemščini, francoščini ali nemščini.
caveat-bg-language = Pišite v bolgarščini ali priložite prevod. Navedite tudi stalni naslov in se podpišite.
caveat-bg-channel = Pošljite po pošti ali faksu ali oddajte osebno. Po e-pošti velja samo s kvalificiranim elektronskim podpisom.
caveat-bg-limit = Rok obstaja. En vir navaja eno leto, odkar ste izvedeli. Morda se je spremenil.
caveat-cy-form = Pravi je njegov obrazec A.
caveat-de-land = V Nemčiji je za podjetja pristojen nadzorni organ vaše zvezne dežele. Ta skrbi za zvezne organe, pošto in telefonijo.
caveat-dk-channel = Spletni obrazec zahteva MitID. Namesto tega lahko uporabite e-pošto ali pošto, vendar brez povezav, zvoka, filmov ali datotek ZIP.
caveat-dk-company-first = Najprej pišite podjetju. Navesti morate svoje ime.
caveat-es-channel = Po spletu potrebujete špansko digitalno potrdilo ali Cl@ve. Če nimate nič od tega, pišite v španščini po pošti.
caveat-fr-channel = Uporabite njegov spletni obrazec ali pošto. Pišite v francoščini.
caveat-gb-company-first = V Združenem kraljestvu se najprej pritožite podjetju. Tako velja od 19. junija 2026.
caveat-gb-address = Jeseni 2026 se je preselil v Manchester. Preden pišete, preverite naslov.
caveat-ie-channel = Uporabite njegov spletni obrazec, e-pošto ali pošto. Po telefonu pritožb ne sprejema.
caveat-it-channel = Pismo podpišite. Pošljite ga s certificirano e-pošto (PEC) ali kot priporočeno pismo.
caveat-lt-company-first = Najprej pišite podjetju.
caveat-lt-channel = Pošljite kot priporočeno pismo ali oddajte osebno. Uporabite lahko tudi njegovo spletno storitev in »E. pristatymas«.
caveat-nl-channel = Ima spletni obrazec. Pišete lahko v nizozemščini ali angleščini.
caveat-no-channel = Spletni obrazec zahteva ID-porten ali BankID. Namesto tega lahko napišete pismo.
caveat-pl-channel = Pišite v poljščini. Uporabite pošto ali njegov elektronski predal: navadno e-sporočilo ne šteje.
caveat-ro-signature = Pišite v romunščini ali angleščini. Navedite ime, priimek in naslov ter se podpišite lastnoročno ali z elektronskim podpisom.
caveat-se-public = Kar pošljete, postane javni dokument, ki ga lahko zahteva na vpogled kdor koli.
caveat-ch-report = To je prijava. Nadzornemu organu o vašem primeru ni treba odločiti.
caveat-br-petition = Potrebujete prijavo gov.br in dokaz, da ste se najprej obrnili na podjetje.

## Languages in which an authority takes a complaint

in-language-bg = bolgarščina
in-language-cs = češčina
in-language-da = danščina
in-language-de = nemščina
in-language-el = grščina
in-language-en = angleščina
in-language-es = španščina
in-language-et = estonščina
in-language-fi = finščina
in-language-fr = francoščina
in-language-ga = irščina
in-language-hr = hrvaščina
in-language-hu = madžarščina
in-language-is = islandščina
in-language-it = italijanščina
in-language-lt = litovščina
in-language-lv = latvijščina
in-language-mt = malteščina
in-language-nb = norveščina
in-language-nl = nizozemščina
in-language-nn = novonorveščina
in-language-pl = poljščina
in-language-pt = portugalščina
in-language-pt-BR = brazilska portugalščina
in-language-ro = romunščina
in-language-sk = slovaščina
in-language-sl = slovenščina
in-language-sv = švedščina
